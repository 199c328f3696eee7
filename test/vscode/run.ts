/*
 * Runs the suites in real VS Codes: `tsx test/vscode/run.ts [node|web|vsix]...`, all by default.
 * Every mode runs, also after one has failed; the exit code is 1 when any failed.
 */
import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { bundleSuites } from './bundle.ts';
import { findVsCode } from './find-vscode.ts';

const inRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const modes = ['node', 'web', 'vsix'] as const;
type Mode = (typeof modes)[number];

/** Where `npm run package` leaves the extension. */
const vsix = inRoot('dist/conformity-lens.vsix');

async function main(argv: readonly string[]): Promise<void> {
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort()); // The running mode is ended by test-electron.
  for (const mode of readModes(argv)) {
    if (interrupted.signal.aborted) return;
    const start = Date.now();
    const failure = await runMode(mode).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    const time = `${((Date.now() - start) / 1000).toFixed(1)} s`;
    console.log(`${mode}: ${failure ?? 'passed'} (${time})\n`);
    if (failure !== undefined) process.exitCode = 1;
  }
}

function readModes(argv: readonly string[]): readonly Mode[] {
  const unknown = argv.filter((argument) => !modes.some((mode) => mode === argument));
  if (unknown.length > 0) {
    throw new Error(`Unknown: ${unknown.join(', ')}. The modes are ${modes.join(', ')}.`);
  }
  return argv.length === 0 ? modes : modes.filter((mode) => argv.includes(mode));
}

/** Tests may change files, so they get a copy. It goes with this process, also on Ctrl-C. */
async function copyWorkspace(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'conformity-lens-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const workspace = join(folder, 'workspace');
  await cp(inRoot('test/vscode/workspace'), workspace, { recursive: true });
  await addLinks(workspace);
  return workspace;
}

/** Symbolic links that stay in the workspace and that leave it. Where the system refuses them, their tests are skipped. */
async function addLinks(workspace: string): Promise<void> {
  const elsewhere = join(workspace, '..', 'elsewhere');
  await mkdir(elsewhere);
  await writeFile(join(elsewhere, 'outside.md'), '# Nobody may open this.\n');
  await mkdir(join(workspace, 'links'));
  const links = {
    'inside.md': '../sensor/docs/oversight.md',
    'outside.md': '../../elsewhere/outside.md',
    elsewhere: '../../elsewhere',
    'nowhere.md': 'gone.md',
  };
  for (const [name, target] of Object.entries(links))
    await symlink(target, join(workspace, 'links', name)).catch(() => undefined);
}

async function runMode(mode: Mode): Promise<void> {
  if (mode === 'vsix' && !existsSync(vsix)) {
    throw new Error(`${vsix} does not exist; run "npm run package" first`);
  }
  const { executable, name } = await findVsCode(mode, inRoot('.vscode-test'));
  console.log(`${mode}: in ${name}`);
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: inRoot(mode === 'vsix' ? 'test/vscode/runner-extension' : ''),
    extensionTestsPath: await testsFor(mode),
    launchArgs: [await copyWorkspace(), ...ownFlags(mode)],
  });
}

const testsFor = (mode: Mode): Promise<string> =>
  mode === 'vsix' ? bundleSuites('suite-vsix', 'node') : bundleSuites('suite', mode);

/** Flags of the browser host; the desktop gets none it does not know. */
function ownFlags(mode: Mode): readonly string[] {
  if (mode === 'vsix') return [`--vsix=${vsix}`];
  return mode === 'web' ? ['--host=web'] : [];
}

await main(process.argv.slice(2));

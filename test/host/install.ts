/*
 * Installs the host once into test/host/node_modules.
 * The stamp is removed first and written last: an interrupted installation counts as none,
 * and a finished one costs the reading of two small files.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { chromiumFolder, hostFolder, lockFile, modules } from './paths.ts';
import { serverNode, serverNodeFolder, stampFile, vscodeFolder } from './paths.ts';
import { runCommand, type Command } from './run-command.ts';

/** Makes sure that the host is installed; prints one line per step when there is work to do. */
export async function installHost(print: (line: string) => void = console.log): Promise<void> {
  const wanted = await wantedStamp();
  if ((await installedStamp()) === wanted) return;
  print('Installing the VS Code host into test/host/node_modules (once, about 1.1 GB).');
  await rm(modules, { recursive: true, force: true });
  for (const [index, step] of steps.entries()) {
    print(`  ${index + 1}/${steps.length} ${step.title}`);
    await runCommand(step);
  }
  await writeFile(stampFile, wanted);
}

async function wantedStamp(): Promise<string> {
  const lock = createHash('sha256')
    .update(await readFile(lockFile))
    .digest('hex');
  return `${lock} ${process.platform} ${process.arch}\n`;
}

async function installedStamp(): Promise<string | undefined> {
  return existsSync(stampFile) ? readFile(stampFile, 'utf8') : undefined;
}

const quiet = ['--no-audit', '--no-fund', '--no-update-notifier'];
const registryHint = 'The npm registry must be reachable for this step.';

/** npm itself runs under the server's Node, so that native parts are made for it. */
const underServerNode = { PATH: `${serverNodeFolder}${delimiter}${process.env.PATH ?? ''}` };

/** Headers of the Node at hand serve as well: the only native part we build uses Node-API. */
function localHeaders(): Record<string, string> {
  const nodeFolder = dirname(dirname(process.execPath));
  const found = existsSync(join(nodeFolder, 'include', 'node', 'node_api.h'));
  return found ? { npm_config_nodedir: nodeFolder } : {};
}

const steps: readonly Command[] = [
  {
    title: 'code-server, playwright-core, a browser (npm ci)',
    program: 'npm',
    args: ['ci', '--ignore-scripts', ...quiet],
    cwd: hostFolder,
    hint: registryHint,
  },
  {
    title: 'Node 24 for the server',
    program: 'npm',
    args: ['rebuild', 'node', ...quiet],
    cwd: hostFolder,
    hint: registryHint,
  },
  {
    title: 'modules of the VS Code server',
    program: 'npm',
    args: ['install', '--omit=dev', '--ignore-scripts', ...quiet],
    cwd: vscodeFolder,
    env: underServerNode,
    hint: registryHint,
  },
  {
    title: 'native watchdog of the extension host',
    program: 'npm',
    args: ['rebuild', '@vscode/native-watchdog', ...quiet],
    cwd: vscodeFolder,
    env: { ...underServerNode, ...localHeaders() },
    hint: 'It is compiled: python3, make and a C++ compiler (g++ or clang++) must be installed.',
  },
  ...(process.platform === 'linux' ? [unpackChromium()] : []),
];

/** The package unpacks into the temporary folder; a folder of our own keeps half files apart. */
function unpackChromium(): Command {
  const script =
    `import { mkdirSync } from 'node:fs'; mkdirSync(process.env.TMPDIR, { recursive: true });` +
    `const { default: chromium } = await import('@sparticuz/chromium');` +
    `await chromium.executablePath();`;
  return {
    title: 'fallback browser (unpacking)',
    program: serverNode,
    args: ['--input-type=module', '--eval', script],
    cwd: hostFolder,
    env: { TMPDIR: chromiumFolder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    hint: 'About 300 MB of disk are needed.',
  };
}

/** `npm start`: opens the example in VS Code and prints what the check says about it. */

import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runDemo } from '../test/host/demo.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'examples', 'grid-controller-gaps');
const file = 'compliance.yaml';

printCheck();
if (!openInDesktop()) await runDemo({ extension: root, folder, file });

function printCheck(): void {
  console.log(`\nWhat the command line says about ${join('examples', 'grid-controller-gaps', file)}:\n`);
  const command = join(root, 'server', 'bin', 'conformity-lens.cjs');
  spawnSync(process.execPath, [command, 'check', file], { cwd: folder, stdio: 'inherit' });
  console.log('');
}

/** The desktop's VS Code, where its command is on the path. */
function openInDesktop(): boolean {
  const options = { stdio: 'ignore', shell: process.platform === 'win32' } as const;
  if (spawnSync('code', ['--version'], options).status !== 0) return false;
  const opened = spawnSync(
    'code',
    ['--new-window', `--extensionDevelopmentPath=${root}`, folder, '--goto', join(folder, file)],
    options,
  );
  if (opened.status === 0)
    console.log('The example is open in VS Code, with the extension of this checkout.');
  return opened.status === 0;
}

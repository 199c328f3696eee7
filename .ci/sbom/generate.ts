/** Installs the generator as its lock file names it, and lets it describe the packages of a project. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bill } from './bill.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const program = join(folder, 'node_modules', '@cyclonedx', 'cyclonedx-npm', 'bin', 'cyclonedx-npm-cli.js');

/** Reproducible: without a time and a random number, so that the same packages give the same bill. */
const options = ['--omit', 'dev', '--flatten-components', '--output-reproducible', '--spec-version', '1.6'];

export function generateBill(root: string): Bill {
  run('npm', ['ci', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund'], folder);
  const bill = JSON.parse(run(process.execPath, [program, ...options], root)) as Bill;
  if (bill.bomFormat !== 'CycloneDX' || bill.specVersion !== '1.6')
    throw new Error('The generator did not write CycloneDX 1.6.');
  return bill;
}

/** What a program prints; what goes wrong is shown as the program says it. */
function run(name: string, args: readonly string[], cwd: string): string {
  const shell = process.platform === 'win32' && name === 'npm';
  const { status, stdout, stderr } = spawnSync(name, args, { cwd, shell, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${[name, ...args].join(' ')} failed:\n${stderr}`);
  return stdout;
}

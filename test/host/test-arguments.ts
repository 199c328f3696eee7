/*
 * The command line of the browser host: the part of the desktop's that test runs use,
 * and a few flags of its own. Other flags of the desktop are accepted and have no effect.
 */
import { resolve } from 'node:path';
import type { ExtensionHostKind } from './workbench.ts';

export interface TestArguments {
  readonly folder: string;
  readonly extensionDevelopmentPath: string;
  readonly extensionTestsPath: string;
  /** `--host=node` (default) or `--host=web`. */
  readonly extensionHost: ExtensionHostKind;
  /** `--vsix=FILE` installs a packaged extension first. */
  readonly vsix: string | undefined;
  /** `--restricted-mode` leaves workspace trust on, whatever else is said about it. */
  readonly restrictedMode: boolean;
  /** `--deadline=SECONDS`, from the opening of the workbench to the result. */
  readonly deadline: number;
}

/** Reads the arguments; throws with a readable text when one that is needed is missing. */
export function readTestArguments(argv: readonly string[]): TestArguments {
  const flag = (name: string): string | undefined => valueOf(argv, name);
  const vsix = flag('vsix');
  return {
    folder: resolve(
      needed(
        'a workspace folder',
        argv.find((argument) => !argument.startsWith('-')),
      ),
    ),
    extensionDevelopmentPath: resolve(
      needed('--extensionDevelopmentPath=', flag('extensionDevelopmentPath')),
    ),
    extensionTestsPath: resolve(needed('--extensionTestsPath=', flag('extensionTestsPath'))),
    extensionHost: hostKind(flag('host') ?? 'node'),
    vsix: vsix === undefined ? undefined : resolve(vsix),
    restrictedMode: argv.includes('--restricted-mode'),
    deadline: seconds(flag('deadline') ?? '180'),
  };
}

function valueOf(argv: readonly string[], name: string): string | undefined {
  const prefix = `--${name}=`;
  return argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length);
}

function needed(what: string, value: string | undefined): string {
  if (value === undefined || value === '') throw new Error(`The browser host needs ${what}.`);
  return value;
}

function hostKind(text: string): ExtensionHostKind {
  if (text === 'node' || text === 'web') return text;
  throw new Error(`--host must be "node" or "web", not "${text}".`);
}

function seconds(text: string): number {
  const value = Number(text);
  if (value > 0) return value;
  throw new Error(`--deadline must be a number of seconds, not "${text}".`);
}

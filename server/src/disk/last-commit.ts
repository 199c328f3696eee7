/**
 * The day of the last commit that changed a file. Asks the `git` of the user's own path, which is never looked for in
 * the workspace, and switches off what a repository could make it start.
 */

import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { localDay } from '../text/local-day.ts';

/** Milliseconds after which git is not waited for. */
const patience = 10_000;

/** ISO day in the user's time zone, as editors show it; undefined where git is not there, does not know the file, or has only a part of the history. */
export async function lastCommitDay(file: string): Promise<string | undefined> {
  const folder = dirname(file);
  const shallow = await git(folder, ['rev-parse', '--is-shallow-repository']);
  if (shallow?.trim() !== 'false') return undefined;
  const seconds = (await git(folder, ['log', '-1', '--format=%ct', '--', basename(file)]))?.trim() ?? '';
  return /^\d+$/.test(seconds) ? localDay(new Date(Number(seconds) * 1000)) : undefined;
}

const harmless = [
  '--no-pager',
  '--literal-pathspecs',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'log.showSignature=false',
] as const;

/** Nothing is asked, nothing is written, and nothing is fetched: what a fetch runs, a repository could choose. */
const quiet = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: '',
} as const;

function git(folder: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(
      'git',
      [...harmless, '-C', folder, ...args],
      {
        // Not the workspace: Windows looks for programs in the working directory first.
        cwd: dirname(process.execPath),
        timeout: patience,
        windowsHide: true,
        env: { ...process.env, ...quiet },
      },
      (error, stdout) => resolve(error === null ? stdout : undefined),
    );
  });
}

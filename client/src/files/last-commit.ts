/** The day on which a file was last changed in git, as the built-in extension tells it. Nothing is started for it. */

import { Disposable, Uri, workspace, type CancellationToken } from 'vscode';
import { builtInGit, type Git, type Repository } from './git.ts';

/** How long git may take to find the repositories of a window that has just been opened, in milliseconds. */
const longestStart = 10_000;

/** Undefined where git does not know it. */
export async function lastCommitDay(uri: Uri, token?: CancellationToken): Promise<string | undefined> {
  try {
    const git = uri.scheme === 'file' ? await builtInGit() : undefined;
    if (git === undefined) return undefined;
    await started(git, token);
    const repository = git.getRepository(uri);
    return repository === null || (await isShallow(repository)) ? undefined : await dayOf(repository, uri);
  } catch {
    return undefined;
  }
}

async function dayOf(repository: Repository, { fsPath }: Uri): Promise<string | undefined> {
  const [commit] = await repository.log({ path: fsPath, maxEntries: 1 });
  return commit?.commitDate === undefined ? undefined : localDay(commit.commitDate);
}

/** Where only the last commits have been fetched, the oldest of them seems to have changed every file. */
async function isShallow({ rootUri }: Repository): Promise<boolean> {
  try {
    await workspace.fs.stat(Uri.joinPath(rootUri, '.git', 'shallow'));
    return true;
  } catch {
    return false;
  }
}

/** Before it has started, git knows no repository. */
async function started(git: Git, token: CancellationToken | undefined): Promise<void> {
  if (git.state === 'initialized') return;
  const waiting: Disposable[] = [];
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, longestStart);
    waiting.push(new Disposable(() => clearTimeout(timer)));
    waiting.push(git.onDidChangeState(() => resolve()));
    if (token !== undefined) waiting.push(token.onCancellationRequested(() => resolve()));
  });
  Disposable.from(...waiting).dispose();
}

function localDay(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

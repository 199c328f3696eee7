/** The part of the built-in git extension's interface that is used. */

import { extensions, type Event, type Uri } from 'vscode';

export interface Git {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<Git['state']>;
  getRepository(uri: Uri): Repository | null;
}

export interface Repository {
  readonly rootUri: Uri;
  log(options: { readonly path: string; readonly maxEntries: number }): Promise<readonly Commit[]>;
}

interface Commit {
  readonly commitDate?: Date;
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): Git;
}

/** Undefined where there is no such extension, or git is missing or turned off. The extension starts with every window. */
export async function builtInGit(): Promise<Git | undefined> {
  const git = await extensions.getExtension<GitExtension>('vscode.git')?.activate();
  return git?.enabled === true ? git.getAPI(1) : undefined;
}

/**
 * Folders that come with their files, as of a copy or of another branch: a watcher may tell of such a folder alone,
 * because the files were there before it was watched.
 */

import { Disposable, workspace, type Uri } from 'vscode';

/** Folders often come many at a time. In milliseconds. */
const pause = 300;

export function onCreatedFolders(tell: () => void): Disposable {
  const watcher = workspace.createFileSystemWatcher('**', false, true, true);
  let timer: ReturnType<typeof setTimeout> | undefined;
  watcher.onDidCreate((uri) => {
    if (!looksLikeFolder(uri)) return;
    clearTimeout(timer);
    timer = setTimeout(tell, pause);
  });
  return Disposable.from(watcher, new Disposable(() => clearTimeout(timer)));
}

/** By its name: to look at everything that is created would cost more than it gives. */
const looksLikeFolder = ({ path }: Uri): boolean => !/\.[^/]*$|\/node_modules(\/|$)/.test(path);

/**
 * Changes of files that are made in VS Code itself. Of those on a disk its watchers tell; other file systems need not
 * tell of any.
 */

import { workspace, type Disposable, type Uri } from 'vscode';
import { FileChangeType, type FileEvent } from 'vscode-languageclient';

const watched: readonly string[] = ['file', 'vscode-remote'];

/** `tell` is given every change that no watcher can be trusted to report. */
export function onOwnChanges(tell: (changes: FileEvent[]) => void): readonly Disposable[] {
  const { Changed, Created, Deleted } = FileChangeType;
  const tellOf = (type: FileChangeType, uris: readonly Uri[]): void => {
    const changes = uris
      .filter(({ scheme }) => !watched.includes(scheme))
      .map((uri) => ({ uri: String(uri), type }));
    if (changes.length > 0) tell(changes);
  };
  return [
    workspace.onDidSaveTextDocument(({ uri }) => tellOf(Changed, [uri])),
    workspace.onDidCreateFiles(({ files }) => tellOf(Created, files)),
    workspace.onDidDeleteFiles(({ files }) => tellOf(Deleted, files)),
    workspace.onDidRenameFiles(({ files }) => {
      tellOf(
        Deleted,
        files.map(({ oldUri }) => oldUri),
      );
      tellOf(
        Created,
        files.map(({ newUri }) => newUri),
      );
    }),
  ];
}

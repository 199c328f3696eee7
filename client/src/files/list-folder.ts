/** Lists a folder for the server, under the same rules as a file is looked at. */

import { FileType, Uri, workspace, type CancellationToken } from 'vscode';
import type { FolderEntry, ListFolderParams } from '../../../server/src/protocol/files.ts';
import type { RealPath } from './links.ts';
import { hasFiles, reach } from './look-at-file.ts';
import { placeOf } from './place.ts';

/** Empty where there is no such folder, or it may not be looked at. */
export async function listFolder(
  { descriptor, path }: ListFolderParams,
  realPath: RealPath | undefined,
  token?: CancellationToken,
): Promise<readonly FolderEntry[]> {
  const from = Uri.parse(descriptor);
  const place = hasFiles(from) ? placeOf(from, path) : undefined;
  if (place === undefined) return [];
  try {
    if ((await reach(place, realPath, token)) === 'outside') return [];
    return (await workspace.fs.readDirectory(place.uri)).flatMap(entryOf);
  } catch {
    return [];
  }
}

/** What is neither a file nor a folder is left out. */
function entryOf([name, type]: readonly [string, FileType]): readonly FolderEntry[] {
  const folder = (type & FileType.Directory) !== 0;
  return folder || (type & FileType.File) !== 0 ? [{ name, folder }] : [];
}

/** Symbolic links are followed only where it is known that they stay in the root. */

import { FileType, Uri, type FileStat } from 'vscode';
import { namesBelowRoot, type Place } from './place.ts';

/** The path with all links followed, as the disk has it. Only a host with access to the disk can tell. */
export type RealPath = (path: string) => Promise<string>;

export const isLink = ({ type }: Pick<FileStat, 'type'>): boolean => (type & FileType.SymbolicLink) !== 0;

/**
 * Whether the disk has the place under exactly its path: no link on the way, and the same upper and lower case. It
 * asks the disk itself and not VS Code, whose every answer takes a message there and back.
 */
export async function isExact(place: Place, realPath: RealPath | undefined): Promise<boolean> {
  if (realPath === undefined || place.uri.scheme !== 'file') return false;
  try {
    const [root, real] = await Promise.all([realPath(place.root.fsPath), realPath(place.uri.fsPath)]);
    return plain(real) === [plain(root), ...namesBelowRoot(place)].join('/');
  } catch {
    return false;
  }
}

export async function staysInside(root: Uri, uri: Uri, realPath: RealPath | undefined): Promise<boolean> {
  if (realPath === undefined || uri.scheme !== 'file') return false;
  const [realRoot, real] = await Promise.all([realPath(root.fsPath), realPath(uri.fsPath)]);
  return `${plain(real)}/`.startsWith(`${plain(realRoot)}/`);
}

/** With forward slashes, and without one at the end. */
function plain(path: string): string {
  const uri = Uri.file(path);
  return `${uri.authority}${uri.path.replace(/\/$/, '')}`;
}

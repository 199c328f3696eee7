/** Symbolic links are followed only where it is known that they stay in the root. */

import { FileType, Uri, type FileStat } from 'vscode';

/** The path with all links followed, as the disk has it. Only a host with access to the disk can tell. */
export type RealPath = (path: string) => Promise<string>;

export const isLink = ({ type }: Pick<FileStat, 'type'>): boolean => (type & FileType.SymbolicLink) !== 0;

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

/**
 * Requests by which the server looks at files. The client answers them through its own file system, so that they work
 * for every scheme, in a desktop and in the browser. Nothing outside the workspace is looked at, nothing is written.
 */

/** Server to client. Parameters: `LookAtFileParams`; result: `FileSight`. */
export const lookAtFile = 'conformityLens/lookAtFile';

/** Server to client. Parameters: `ListFolderParams`; result: `readonly FolderEntry[]`, empty where there is no such folder. */
export const listFolder = 'conformityLens/listFolder';

/** Client to server, without parameters: forget what was seen of all files, and look again. */
export const refreshEvidence = 'conformityLens/refreshEvidence';

export interface LookAtFileParams {
  /** Address of the descriptor that names the file. */
  readonly descriptor: string;
  /** As the descriptor writes it: relative to its folder, with forward slashes. */
  readonly path: string;
  /** Whether the SHA-256 of the file is wanted. */
  readonly hash: boolean;
  /** Whether its text is wanted. */
  readonly text: boolean;
  /** Whether the day of its last commit is wanted. */
  readonly change: boolean;
}

/**
 * What is at a path. `outside`: it leads out of the workspace, by its steps or by a symbolic link; such a path is not
 * looked at. `unreadable`: there is something that cannot be read, with the reason as the end of a sentence.
 */
export type FileSight =
  | { readonly state: 'missing'; readonly otherCase?: string }
  | { readonly state: 'folder' }
  | { readonly state: 'outside'; readonly link: boolean }
  | { readonly state: 'unreadable'; readonly reason: string }
  | PresentFile;

export interface PresentFile {
  readonly state: 'file';
  /** Bytes. */
  readonly size: number;
  /** The path as the disk writes it, where that differs in upper and lower case only. */
  readonly otherCase?: string;
  /** SHA-256, 64 lower-case hexadecimal digits; absent where it was not asked for, or the file is larger than is hashed. */
  readonly sha256?: string;
  /** True for a stub that a fix has made and nobody has filled in. */
  readonly stub?: true;
  /** ISO day of the last commit that changed the file; absent where it was not asked for or git does not know it. */
  readonly changed?: string;
  /** The text, where it was asked for; null where it is no text. Absent for a file larger than is read. */
  readonly text?: string | null;
}

export interface ListFolderParams {
  readonly descriptor: string;
  /** Relative to the descriptor's folder; empty for that folder itself. */
  readonly path: string;
}

export interface FolderEntry {
  readonly name: string;
  readonly folder: boolean;
}

/** Stands in the first line of a stub; who writes the document removes it. */
const stubMark = 'conformity-lens: stub';

/** What a fix writes into a file that it makes. It shows nothing until somebody has written it. */
export const stubText = (title: string): string =>
  `<!-- ${stubMark}. Remove this line when the document is written; until then it counts as not there. -->\n\n# ${title}\n\nTODO\n`;

export const isStub = (text: string): boolean => text.slice(0, 200).includes(stubMark);

/** How much is read of one file. Both hosts keep to it. */
export const fileLimits = {
  /** Bytes of a file that is hashed. */
  hashed: 64_000_000,
  /** Bytes of a file whose text is read. */
  read: 16_000_000,
  /** Bytes of a file that can be a stub. */
  stub: 2000,
} as const;

/** The client's answers to the server's requests about files, the same in both hosts but for links. */

import type { CancellationToken } from 'vscode';
import type {
  FileSight,
  FolderEntry,
  ListFolderParams,
  LookAtFileParams,
} from '../../../server/src/protocol/files.ts';
import type { RealPath } from './links.ts';
import { listFolder } from './list-folder.ts';
import { lookAtFile } from './look-at-file.ts';
import { sightOfError } from './sight-of-error.ts';

export interface FileAccess {
  look(params: LookAtFileParams, token?: CancellationToken): Promise<FileSight>;
  list(params: ListFolderParams, token?: CancellationToken): Promise<readonly FolderEntry[]>;
}

/** Neither is ever refused. `realPath`: where the host can follow links on its disk. */
export const fileAccess = (realPath: RealPath | undefined): FileAccess => ({
  look: (params, token) => lookAtFile(params, realPath, token).catch(sightOfError),
  list: (params, token) => listFolder(params, realPath, token).catch(() => []),
});

/** Files as the server reaches them: through the client where it offers that, else through the host. */

import {
  CancellationTokenSource,
  type CancellationToken,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import {
  listFolder,
  lookAtFile,
  type FileSight,
  type FolderEntry,
  type ListFolderParams,
  type LookAtFileParams,
} from '../protocol/files.ts';
import type { Host } from './host.ts';
import { isRecord } from './settings.ts';

export interface Files {
  readonly look: (params: LookAtFileParams, token?: CancellationToken) => Promise<FileSight>;
  readonly list: (params: ListFolderParams) => Promise<readonly FolderEntry[]>;
}

/** Undefined where neither client nor host can look at files; then nothing is said about them. */
export function filesFor(connection: Connection, host: Host, params: InitializeParams): Files | undefined {
  const options: unknown = params.initializationOptions;
  if (isRecord(options) && options.files === true) return clientFiles(connection);
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? [];
  return host.filesIn?.(folders);
}

const clientFiles = (connection: Connection): Files => ({
  look: (params, token) =>
    connection.sendRequest<FileSight>(lookAtFile, params, token ?? new CancellationTokenSource().token),
  list: (params) => connection.sendRequest<readonly FolderEntry[]>(listFolder, params),
});

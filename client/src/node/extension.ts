/** Desktop entry: the server runs in a process of its own. */

import { Uri, type ExtensionContext } from 'vscode';
import { activateLens, type LensApi } from '../activate-lens.ts';
import type { MakeClient } from '../start-client.ts';
import { realPath } from './real-path.ts';

export function activate(context: ExtensionContext): LensApi {
  return activateLens(context, makeClient(context), realPath);
}

function makeClient({ extensionUri }: ExtensionContext): MakeClient {
  return async (id, name, options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const module = Uri.joinPath(extensionUri, 'server', 'dist', 'server.cjs').fsPath;
    return new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options);
  };
}

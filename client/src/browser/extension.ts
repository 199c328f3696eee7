/** Web entry: the server runs in a worker. */

import { Uri, type ExtensionContext } from 'vscode';
import { activateLens, type LensApi } from '../activate-lens.ts';
import type { MakeClient } from '../start-client.ts';

export function activate(context: ExtensionContext): LensApi {
  return activateLens(context, makeClient(context));
}

function makeClient({ extensionUri }: ExtensionContext): MakeClient {
  return async (id, name, options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const script = Uri.joinPath(extensionUri, 'server', 'dist', 'browser', 'server.js').toString(true);
    let worker: Worker | undefined;
    // Each start has a worker of its own, and the one before it ends.
    const start = (): Promise<Worker> => {
      worker?.terminate();
      return Promise.resolve((worker = new Worker(script)));
    };
    return new LanguageClient(id, name, start, options);
  };
}

/** Web entry: the server runs in a worker. */

import { Uri, type ExtensionContext } from 'vscode';
import type { MessageTransports } from 'vscode-languageclient/browser';
import { activateLens, type LensApi } from '../activate-lens.ts';
import type { MakeClient } from '../start-client.ts';

export function activate(context: ExtensionContext): LensApi {
  return activateLens(context, makeClient(context));
}

/**
 * Each start has a worker of its own, and the one before it ends. The client gets the worker's two ends: VS Code
 * replaces `Worker` in its web host, so that the client library would not know the object for a worker.
 */
function makeClient({ extensionUri }: ExtensionContext): MakeClient {
  return async (id, name, options) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } =
      await import('vscode-languageclient/browser');
    const scripts = Uri.joinPath(extensionUri, 'server', 'dist', 'browser').toString(true);
    let worker: Worker | undefined;
    const start = (): Promise<MessageTransports> => {
      worker?.terminate();
      worker = new Worker(`${scripts}/worker.js`);
      worker.postMessage(scripts); // It waits for this before anything else.
      return Promise.resolve({
        reader: new BrowserMessageReader(worker),
        writer: new BrowserMessageWriter(worker),
      });
    };
    return new LanguageClient(id, name, start, options);
  };
}

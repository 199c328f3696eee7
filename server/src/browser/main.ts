/** Host in a web worker: messages of the worker, its clock and log. The start script calls it. */

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { localDay } from '../text/local-day.ts';
import { startServer } from '../lsp/start-server.ts';
import { billReaderFrom } from './bill-reader.ts';

/** `scripts`: address of the folder in which the worker's scripts lie. */
export function start(scripts: string): void {
  const worker = self as unknown as DedicatedWorkerGlobalScope;
  const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
  startServer(connection, {
    today: () => localDay(new Date()),
    nextTurn: (task) => {
      setTimeout(task, 0);
    },
    after: (milliseconds, task) => {
      const timer = setTimeout(task, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
    loadBillReader: billReaderFrom(scripts),
    log: (message) => {
      connection.console.error(message);
    },
  });
}

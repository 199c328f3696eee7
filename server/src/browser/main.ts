/** Host in a web worker: messages of the worker, its clock and log. */

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { localDay } from '../text/local-day.ts';
import { startServer } from '../lsp/start-server.ts';

const worker = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));

startServer(connection, {
  today: () => localDay(new Date()),
  nextTurn: (task) => {
    setTimeout(task, 0);
  },
  log: (message) => {
    connection.console.error(message);
  },
});

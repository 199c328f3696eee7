/** Host on Node: a connection as the command line asks for it (IPC, stdio, socket), the process's clock and log. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { diskFiles, innermost } from '../disk/disk-files.ts';
import { localDay } from '../text/local-day.ts';
import { startServer } from '../lsp/start-server.ts';

const connection = createConnection(ProposedFeatures.all);

/** The pages lie beside the bundle, in the package and in a checkout alike. */
function ruleDocumentation(): { ruleDocumentation?: string } {
  const folder = join(__dirname, '..', '..', 'docs', 'rules');
  return existsSync(folder) ? { ruleDocumentation: pathToFileURL(folder).href } : {};
}

const isOnDisk = (address: string): boolean => address.startsWith('file:');

startServer(connection, {
  ...ruleDocumentation(),
  today: () => localDay(new Date()),
  nextTurn: (task) => {
    setImmediate(task);
  },
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
  filesIn: (folders) =>
    diskFiles(innermost(folders.filter(isOnDisk).map((address) => fileURLToPath(address)))),
  loadBillReader: async () => (await import('../bom/read-bill.ts')).readBill,
  log: (message) => {
    connection.console.error(message);
  },
});

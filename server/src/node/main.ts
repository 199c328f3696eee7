/** Host on Node: a connection as the command line asks for it (IPC, stdio, socket), the process's clock and log. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { localDay } from '../text/local-day.ts';
import { startServer } from '../lsp/start-server.ts';

const connection = createConnection(ProposedFeatures.all);

/** The pages lie beside the bundle, in the package and in a checkout alike. */
function ruleDocumentation(): { ruleDocumentation?: string } {
  const folder = join(__dirname, '..', '..', 'docs', 'rules');
  return existsSync(folder) ? { ruleDocumentation: pathToFileURL(folder).href } : {};
}

startServer(connection, {
  ...ruleDocumentation(),
  today: () => localDay(new Date()),
  nextTurn: (task) => {
    setImmediate(task);
  },
  log: (message) => {
    connection.console.error(message);
  },
});

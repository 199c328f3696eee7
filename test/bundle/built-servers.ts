/** The built servers with a client each: over standard input and output, and as the scripts in a worker. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  PortMessageReader,
  PortMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type {
  InitializeParams,
  ProtocolConnection,
  PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { scripts, startWebWorker } from './web-worker.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface BuiltServer {
  readonly connection: ProtocolConnection;
  /** Diagnostics of which one has the code, awaited. */
  found(code: string): Promise<PublishDiagnosticsParams>;
  /** Names of the scripts that were loaded, where it is a worker. */
  readonly loaded: readonly string[];
  /** As a client ends it; the exit code of a process. */
  stop(): Promise<number>;
}

export function overStdio(): BuiltServer {
  const command = join(root, 'server', 'bin', 'conformity-lens.cjs');
  // A test that fails by its deadline must not keep the run alive.
  const child = spawn(process.execPath, [command, 'server', '--stdio'], { timeout: 15_000 });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const stop = async (): Promise<number> => {
    const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? -1)));
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    return ended;
  };
  return { connection, found: finder(connection), loaded: [], stop };
}

export function inWebWorker(): BuiltServer {
  const { worker, loaded } = startWebWorker();
  worker.postMessage(scripts);
  const connection = createProtocolConnection(new PortMessageReader(worker), new PortMessageWriter(worker));
  return { connection, found: finder(connection), loaded, stop: () => worker.terminate() };
}

/** Listens from now on, so that nothing that is published later is missed. */
function finder(connection: ProtocolConnection): BuiltServer['found'] {
  const all: PublishDiagnosticsParams[] = [];
  const listeners = new Set<() => void>();
  connection.onNotification('textDocument/publishDiagnostics', (published: PublishDiagnosticsParams) => {
    all.push(published);
    for (const each of listeners) each();
  });
  connection.listen();
  return (wanted) =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = all.find(({ diagnostics }) => diagnostics.some(({ code }) => code === wanted));
        if (found !== undefined) resolve(found);
      };
      listeners.add(look);
      look();
    });
}

/** Connects and opens a descriptor, without waiting for an answer where the protocol asks for none. */
export async function open(
  { connection }: BuiltServer,
  uri: string,
  text: string,
  options: Partial<InitializeParams> = {},
): Promise<void> {
  const params = { processId: null, rootUri: null, capabilities: {}, ...options };
  await connection.sendRequest('initialize', params);
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  });
}

/** A client and our server joined in memory: real LSP messages, a fixed clock, no process. */

import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import type { InitializeParams, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import type { Host } from '../../server/src/lsp/host.ts';
import { startServer } from '../../server/src/lsp/start-server.ts';
import { productChanged, type ProductSummary } from '../../server/src/protocol/product.ts';

export const fixedToday = '2026-11-20';

/** Longest wait for a message before a test gives up. */
const deadline = 2000;

export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly published: readonly PublishDiagnosticsParams[];
  /** What the client answers when the server asks for its configuration. */
  configuration: unknown;
  /** What handlers of the server have logged; empty in a healthy run. */
  readonly log: readonly string[];
  open(uri: string, text: string): void;
  change(uri: string, version: number, text: string): void;
  /** The diagnostics of that version, awaited. */
  diagnostics(uri: string, version: number): Promise<PublishDiagnosticsParams>;
  /** Diagnostics that fit, awaited: the newest that were published. */
  awaitPublished(
    what: string,
    fits: (published: PublishDiagnosticsParams) => boolean,
  ): Promise<PublishDiagnosticsParams>;
  /** The newest diagnostics of a document, once they fit. */
  awaitNewest(
    uri: string,
    what: string,
    fits: (published: PublishDiagnosticsParams) => boolean,
  ): Promise<PublishDiagnosticsParams>;
  product(uri: string, version: number): Promise<ProductSummary>;
  /** The newest product of a descriptor, once it fits. */
  awaitProduct(uri: string, fits: (summary: ProductSummary) => boolean): Promise<ProductSummary>;
  /** Sends messages in one piece, as a pipe delivers what was typed while the server was busy. */
  sendAtOnce(...messages: readonly { readonly method: string; readonly params: unknown }[]): void;
  stop(): void;
}

/** `more` is what the host of the server can do besides. `prepare` may register answers before the server asks. */
export async function startClient(
  options: Partial<InitializeParams> = {},
  more: Partial<Host> = {},
  prepare: (connection: ProtocolConnection) => void = () => undefined,
): Promise<TestClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const log: string[] = [];
  const host: Host = {
    today: () => fixedToday,
    nextTurn: (task: () => void) => void setImmediate(task),
    after: (milliseconds: number, task: () => void) => {
      const timer = setTimeout(task, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
    loadBillReader: async () => (await import('../../server/src/bom/read-bill.ts')).readBill,
    ...more,
    log: (line: string) => void log.push(line),
  };
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), host);
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const client = createClient(connection, log, toServer);
  prepare(connection);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { workspace: { configuration: true } },
    ...options,
  });
  await connection.sendNotification('initialized', {});
  return client;
}

function createClient(
  connection: ProtocolConnection,
  log: readonly string[],
  toServer: PassThrough,
): TestClient {
  const published: PublishDiagnosticsParams[] = [];
  const products = new Map<string, ProductSummary>();
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const each of waiting) each();
  };
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    wake();
  });
  connection.onNotification(productChanged, (summary: ProductSummary) => {
    products.set(summary.uri, summary);
    wake();
  });
  connection.onRequest('workspace/configuration', () => [client.configuration]);

  const until = <T>(find: () => T | undefined, what: string): Promise<T> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(
          new Error(
            `No ${what} within ${deadline} ms. Published so far: ${JSON.stringify(published)}. Log: ${log.join('\n')}`,
          ),
        );
      }, deadline);
      const look = (): void => {
        const found = find();
        if (found === undefined) return;
        clearTimeout(timer);
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });

  const client: TestClient = {
    connection,
    published,
    configuration: null,
    log,
    open: (uri, text) =>
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'yaml', version: 1, text },
      }),
    change: (uri, version, text) =>
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      }),
    diagnostics: (uri, version) =>
      client.awaitPublished(
        `diagnostics of version ${version}`,
        (each) => each.uri === uri && each.version === version,
      ),
    awaitPublished: (what, fits) => until(() => published.findLast(fits), what),
    awaitNewest: (uri, what, fits) =>
      until(() => {
        const newest = published.findLast((each) => each.uri === uri);
        return newest !== undefined && fits(newest) ? newest : undefined;
      }, what),
    product: (uri, version) =>
      until(() => {
        const summary = products.get(uri);
        return summary?.version === version ? summary : undefined;
      }, `product of version ${version}`),
    awaitProduct: (uri, fits) =>
      until(() => {
        const summary = products.get(uri);
        return summary !== undefined && fits(summary) ? summary : undefined;
      }, 'product that fits'),
    sendAtOnce: (...messages) => void toServer.write(messages.map(frame).join('')),
    stop: () => {
      connection.dispose();
    },
  };
  return client;
}

/** A notification as it goes over the wire. */
function frame(message: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

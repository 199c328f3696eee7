/** Two servers for YAML as real processes, ours and the one of the YAML extension, each with a client that has settings. */

import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type CompletionItem,
  type CompletionList,
  type Diagnostic,
  type Hover,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';

export type Settings = Readonly<Record<string, unknown>>;

/** A server with one client, and what it has published for each document. */
export interface RunningServer {
  open(uri: string, text: string): void;
  /** What is published for a document first, awaited. */
  diagnostics(uri: string): Promise<readonly Diagnostic[]>;
  completions(uri: string, position: Position): Promise<readonly CompletionItem[]>;
  /** The hover as one text; empty where there is none. */
  hover(uri: string, position: Position): Promise<string>;
  stop(): void;
}

/** The program of the other server; undefined where it is not installed. */
export const yamlServer = ((): string | undefined => {
  try {
    return createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
  } catch {
    return undefined;
  }
})();

const ourServer = fileURLToPath(new URL('../../server/bin/conformity-lens.cjs', import.meta.url));

export const startOurs = (settings: Settings): Promise<RunningServer> =>
  start([ourServer, 'server', '--stdio'], { conformityLens: settings });

/** Without its catalogue of schemas, which is in the network. */
export const startYamlServer = (program: string, settings: Settings = {}): Promise<RunningServer> =>
  start([program, '--stdio'], {
    yaml: { completion: true, hover: true, validate: true, schemaStore: { enable: false }, ...settings },
  });

/** `sections`: what the client answers when the server asks for its settings. */
async function start(command: readonly string[], sections: Settings): Promise<RunningServer> {
  // A test that fails by its deadline must not keep the run alive.
  const child = spawn(process.execPath, command, { timeout: 30_000 });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const firstPublished = publications(connection);
  const configured = answerSettings(connection, sections);
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  await configured;
  return {
    open: (uri, text) => {
      const textDocument = { uri, languageId: 'yaml', version: 1, text };
      void connection.sendNotification('textDocument/didOpen', { textDocument });
    },
    diagnostics: firstPublished,
    completions: (uri, position) => completions(connection, uri, position),
    hover: (uri, position) => hover(connection, uri, position),
    stop: () => void child.kill(),
  };
}

const capabilities = {
  workspace: { configuration: true },
  textDocument: {
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    hover: { contentFormat: ['markdown'] },
  },
};

/** Ends with the first answer: before, a server knows no settings. */
function answerSettings(connection: ProtocolConnection, sections: Settings): Promise<void> {
  return new Promise((resolve) => {
    connection.onRequest(
      'workspace/configuration',
      ({ items }: { readonly items: readonly { readonly section?: string }[] }) => {
        setImmediate(resolve);
        return items.map(({ section = '' }) => sections[section] ?? {});
      },
    );
  });
}

/** Listens from now on, so that nothing is missed. */
function publications(connection: ProtocolConnection): (uri: string) => Promise<readonly Diagnostic[]> {
  const published = new Map<string, readonly Diagnostic[]>();
  const listeners = new Set<() => void>();
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: PublishDiagnosticsParams) => {
      published.set(uri, diagnostics);
      for (const each of listeners) each();
    },
  );
  return (uri) =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = published.get(uri);
        if (found !== undefined) resolve(found);
      };
      listeners.add(look);
      look();
    });
}

async function completions(
  connection: ProtocolConnection,
  uri: string,
  position: Position,
): Promise<readonly CompletionItem[]> {
  const answer = await connection.sendRequest<CompletionItem[] | CompletionList | null>(
    'textDocument/completion',
    { textDocument: { uri }, position },
  );
  return Array.isArray(answer) ? answer : (answer?.items ?? []);
}

async function hover(connection: ProtocolConnection, uri: string, position: Position): Promise<string> {
  const answer = await connection.sendRequest<Hover | null>('textDocument/hover', {
    textDocument: { uri },
    position,
  });
  const contents = answer?.contents;
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

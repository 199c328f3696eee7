/** The language server: wires messages to features. Takes a connection and a host, and never asks which. */

import {
  TextDocumentSyncKind,
  TextDocuments,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../analysis/analyse.ts';
import type { Settings } from '../analysis/settings.ts';
import { completion } from '../features/completion.ts';
import { hover } from '../features/hover.ts';
import { inlayHints } from '../features/inlay-hints.ts';
import { documentSymbols } from '../features/symbols.ts';
import {
  productChanged,
  readProduct,
  type ProductSummary,
  type ReadProductParams,
} from '../protocol/product.ts';
import { DocumentStore } from './document-store.ts';
import { createGuard } from './guard.ts';
import type { Host } from './host.ts';
import { productSummary } from './product-summary.ts';
import { Publisher } from './publisher.ts';
import { defaultChoice, isRecord, readChoice } from './settings.ts';
import { toDiagnostics, type RuleLink } from './to-lsp.ts';

/** Names that a descriptor's file can have; the marker inside decides. */
const candidate = /(?:^|[/.])compliance\.ya?ml$/i;

export function startServer(connection: Connection, host: Host): void {
  const guard = createGuard((message) => {
    host.log(message);
  });
  const documents = new TextDocuments(TextDocument);
  const store = new DocumentStore();
  let choice = defaultChoice;
  let canAsk = false;
  let ruleLink = ruleLinkTo(host.ruleDocumentation);

  const settings = (): Settings => ({ ...choice, today: host.today() });
  const analysisOf = (document: TextDocument) => store.analysisOf(document, settings());
  const publish = guard(
    'Publishing',
    (uri: string) => {
      const document = documents.get(uri);
      if (document === undefined) return;
      const analysis = analysisOf(document);
      void connection.sendDiagnostics({
        uri,
        version: document.version,
        diagnostics: toDiagnostics(analysis, uri, ruleLink),
      });
      if (analysis.isDescriptor || candidate.test(uri)) {
        void connection.sendNotification(
          productChanged,
          productSummary(uri, document.version, analysis, store.lastGood(uri)),
        );
      }
    },
    undefined,
  );
  const publisher = new Publisher(host, publish);

  // Nothing is published before the settings are known, or the first answer might be a wrong one.
  let ready = false;
  const refresh = async (): Promise<void> => {
    try {
      choice = await readChoice(connection, canAsk);
    } catch (error) {
      host.log(`Reading the settings failed: ${String(error)}`);
    }
    ready = true;
    for (const { uri } of documents.all()) publisher.changed(uri);
  };

  connection.onInitialize((params) => {
    canAsk = params.capabilities.workspace?.configuration === true;
    ruleLink = ruleLinkTo(documentationOf(params) ?? host.ruleDocumentation);
    return capabilities;
  });
  connection.onInitialized(() => void refresh());
  connection.onDidChangeConfiguration(() => void refresh());

  documents.onDidChangeContent(({ document }) => {
    if (ready) publisher.changed(document.uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    store.forget(uri);
    publisher.forget(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  connection.onHover(
    guard(
      'Hover',
      ({ textDocument, position }) =>
        withDocument(textDocument.uri, (document) =>
          hover(analysisOf(document), document.offsetAt(position), ruleLink),
        ),
      undefined,
    ),
  );
  connection.onCompletion(
    guard(
      'Completion',
      ({ textDocument: { uri }, position }) =>
        withDocument(uri, (document) => [
          ...completion(analysisOf(document), document.offsetAt(position), candidate.test(uri)),
        ]),
      undefined,
    ),
  );
  connection.onDocumentSymbol(
    guard(
      'Symbols',
      ({ textDocument }) =>
        withDocument(textDocument.uri, (document) => [...documentSymbols(analysisOf(document))]),
      undefined,
    ),
  );
  connection.languages.inlayHint.on(
    guard(
      'Inlay hints',
      ({ textDocument, range }) =>
        withDocument(textDocument.uri, (document) => {
          const visible = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
          return [...inlayHints(analysisOf(document), visible)];
        }),
      undefined,
    ),
  );
  connection.onRequest(
    readProduct,
    guard(
      'Reading a product',
      ({ uri, text }: ReadProductParams): ProductSummary | null =>
        productSummary(uri, null, analyse(text, settings()), undefined),
      null,
    ),
  );

  function withDocument<R>(uri: string, answer: (document: TextDocument) => R): R | undefined {
    const document = documents.get(uri);
    return document === undefined ? undefined : answer(document);
  }

  documents.listen(connection);
  connection.listen();
}

const capabilities: InitializeResult = {
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    completionProvider: { triggerCharacters: [':', ' ', '[', ',', '-'] },
    documentSymbolProvider: true,
    inlayHintProvider: true,
  },
  serverInfo: { name: 'Conformity Lens' },
};

/** Where the client says that the pages of the rules are. */
function documentationOf({ initializationOptions }: InitializeParams): string | undefined {
  const options: unknown = initializationOptions;
  const base = isRecord(options) ? options.ruleDocumentation : undefined;
  return typeof base === 'string' && base !== '' ? base : undefined;
}

function ruleLinkTo(base: string | undefined): RuleLink {
  return base === undefined ? () => undefined : (rule) => `${base.replace(/\/?$/, '/')}${rule}.md`;
}

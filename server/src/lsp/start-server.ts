/** The language server: wires messages to the session and its features. Takes a connection and a host, and never asks which. */

import {
  CodeActionKind,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver';
import { semanticTokensLegend } from '../features/semantic-tokens.ts';
import { refreshEvidence } from '../protocol/files.ts';
import { forgetProduct, readProduct, type ForgetProductParams } from '../protocol/product.ts';
import { scaffoldKind } from './code-actions.ts';
import type { Host } from './host.ts';
import type { Client } from './client.ts';
import { wireInterview } from './interview.ts';
import { wireDiagnostics } from './pull-diagnostics.ts';
import { Session } from './session.ts';
import { wireFeatures } from './wire-features.ts';

export function startServer(connection: Connection, host: Host): void {
  const session = new Session(connection, host);
  connection.onInitialize((params) => {
    session.initialize(params);
    return capabilitiesFor(session.client);
  });
  connection.onInitialized(() => void session.configure());
  connection.onDidChangeConfiguration(() => void session.configure());
  connection.onDidChangeWatchedFiles(({ changes }) => session.filesChanged(changes.map(({ uri }) => uri)));
  connection.onNotification(refreshEvidence, () => session.refreshEvidence());
  connection.onRequest(readProduct, session.readProduct.bind(session));
  connection.onNotification(forgetProduct, ({ uri }: ForgetProductParams) => session.forget(uri));
  wireDocuments(session);
  wireFeatures(session);
  wireDiagnostics(session);
  wireInterview(session);
  session.documents.listen(connection);
  connection.listen();
}

function wireDocuments(session: Session): void {
  const { documents } = session;
  documents.onDidOpen(({ document: { uri } }) => session.opened(uri));
  documents.onDidChangeContent(({ document: { uri } }) => session.changed(uri));
  documents.onDidClose(({ document: { uri } }) => session.closed(uri));
}

/** Diagnostics are offered to those who ask only: others get them sent. */
function capabilitiesFor({ pulls }: Client): InitializeResult {
  const diagnosticProvider = { interFileDependencies: false, workspaceDiagnostics: true };
  return pulls ? { ...always, capabilities: { ...always.capabilities, diagnosticProvider } } : always;
}

const always: InitializeResult = {
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    completionProvider: { triggerCharacters: [':', ' ', '[', ',', '-', '/'] },
    documentSymbolProvider: true,
    inlayHintProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentLinkProvider: {},
    codeLensProvider: {},
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    workspaceSymbolProvider: true,
    semanticTokensProvider: { legend: semanticTokensLegend, full: true },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, scaffoldKind] },
  },
  serverInfo: { name: 'Conformity Lens' },
};

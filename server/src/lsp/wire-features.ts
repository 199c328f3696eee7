/** Each request of an editor, answered by its feature. A feature sees an analysis and offsets, and nothing of LSP. */

import {
  LSPErrorCodes,
  ResponseError,
  type DocumentLink,
  type LocationLink,
  type Position,
  type Range,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { codeLenses } from '../features/code-lenses.ts';
import { completion } from '../features/completion.ts';
import { definition, type Definition } from '../features/definition.ts';
import { documentLinks } from '../features/document-links.ts';
import { foldingRanges } from '../features/folding.ts';
import { hover } from '../features/hover.ts';
import { inlayHints } from '../features/inlay-hints.ts';
import { pathAskedFor, pathItems } from '../features/path-completion.ts';
import { documentHighlights, references } from '../features/references.ts';
import { prepareRename, rename } from '../features/rename.ts';
import { sectionLenses } from '../features/section-lenses.ts';
import { selectionRanges } from '../features/selection-ranges.ts';
import { semanticTokens } from '../features/semantic-tokens.ts';
import { documentSymbols } from '../features/symbols.ts';
import { workspaceSymbols } from '../features/workspace-symbols.ts';
import { bridgeTitles } from '../report/bridge-titles.ts';
import { codeActions } from './code-actions.ts';
import { candidate, type Session } from './session.ts';

interface At {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}

export function wireFeatures(session: Session): void {
  wireReading(session);
  wireStructure(session);
  wireNavigation(session);
  wireWriting(session);
}

/** What explains a place: hover, hints, lenses, the outline. */
function wireReading(session: Session): void {
  const { connection, guard } = session;
  connection.onHover(
    guard(
      'Hover',
      (at) =>
        here(session, at, (document, offset) =>
          hover(session.analysisOf(document), offset, session.ruleLink),
        ),
      undefined,
    ),
  );
  connection.onDocumentSymbol(
    guard(
      'Symbols',
      ({ textDocument }) =>
        inDocument(session, textDocument, (document) => [...documentSymbols(session.analysisOf(document))]),
      undefined,
    ),
  );
  connection.languages.inlayHint.on(
    guard(
      'Inlay hints',
      ({ textDocument, range }) =>
        inDocument(session, textDocument, (document) => [
          ...inlayHints(session.analysisOf(document), spanOf(document, range)),
        ]),
      undefined,
    ),
  );
  connection.onCodeLens(guard('Code lenses', ({ textDocument }) => lenses(session, textDocument), undefined));
}

function lenses(session: Session, at: TextDocumentIdentifier) {
  const { runsCommands } = session.client;
  if (!session.choice.codeLens) return [];
  return inDocument(session, at, (document) => {
    const analysis = session.analysisOf(document);
    const setting = { descriptor: document.uri, runsCommands, bridgeTitles };
    return [...sectionLenses(analysis, setting), ...codeLenses(analysis, document.uri, runsCommands)];
  });
}

/** What shows how the text is built. */
function wireStructure(session: Session): void {
  const { connection, guard } = session;
  connection.onFoldingRanges(
    guard(
      'Folding',
      ({ textDocument }) =>
        inDocument(session, textDocument, (document) => list(foldingRanges(session.analysisOf(document)))),
      undefined,
    ),
  );
  connection.onSelectionRanges(
    guard(
      'Selection ranges',
      ({ textDocument, positions }) =>
        inDocument(session, textDocument, (document) => {
          const offsets = positions.map((position) => document.offsetAt(position));
          return list(selectionRanges(session.analysisOf(document), offsets));
        }),
      undefined,
    ),
  );
  connection.languages.semanticTokens.on(
    guard(
      'Semantic tokens',
      ({ textDocument }) =>
        inDocument(session, textDocument, (document) => semanticTokens(session.analysisOf(document))) ?? {
          data: [],
        },
      { data: [] },
    ),
  );
  connection.onWorkspaceSymbol(
    guard('Workspace symbols', ({ query }) => [...workspaceSymbols(session.allJudged(), query)], []),
  );
}

const list = <T>(all: readonly T[] | undefined): T[] | undefined =>
  all === undefined ? undefined : [...all];

/** What leads from one place to another. */
function wireNavigation(session: Session): void {
  const { connection, guard } = session;
  connection.onDefinition(
    guard(
      'Definition',
      (at) =>
        here(session, at, (document, offset) =>
          links(session, document, definition(session.analysisOf(document), offset)),
        ),
      undefined,
    ),
  );
  connection.onReferences(
    guard(
      'References',
      (at) =>
        here(session, at, (document, offset) =>
          references(session.analysisOf(document), offset, at.context.includeDeclaration).map((range) => ({
            uri: document.uri,
            range,
          })),
        ),
      undefined,
    ),
  );
  connection.onDocumentHighlight(
    guard(
      'Highlights',
      (at) =>
        here(session, at, (document, offset) => [
          ...documentHighlights(session.analysisOf(document), offset),
        ]),
      undefined,
    ),
  );
  connection.onDocumentLinks(
    guard(
      'Links',
      ({ textDocument }) => inDocument(session, textDocument, (document) => linksIn(session, document)),
      undefined,
    ),
  );
}

function links(session: Session, { uri }: TextDocument, found: Definition | undefined): LocationLink[] {
  if (found === undefined) return [];
  const link = (targetUri: string, range: Range): LocationLink => ({
    originSelectionRange: found.origin,
    targetUri,
    targetRange: range,
    targetSelectionRange: range,
  });
  if ('ranges' in found) return found.ranges.map((range) => link(uri, range));
  const target = session.openable(uri, found.path);
  return target === undefined ? [] : [link(target, start)];
}

const start: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function linksIn(session: Session, document: TextDocument): DocumentLink[] {
  return documentLinks(session.analysisOf(document)).flatMap(({ range, tooltip, ...to }) => {
    const target = 'path' in to ? session.openable(document.uri, to.path) : to.target;
    return target === undefined ? [] : [{ range, tooltip, target }];
  });
}

/** What changes the text. */
function wireWriting(session: Session): void {
  const { connection, guard } = session;
  connection.onCompletion(guard.later('Completion', (at) => completions(session, at), undefined));
  connection.onPrepareRename(
    guard(
      'Preparing a rename',
      (at) => here(session, at, (document, offset) => prepareRename(session.analysisOf(document), offset)),
      undefined,
    ),
  );
  connection.onRenameRequest(
    guard(
      'Rename',
      (at) => here(session, at, (document, offset) => renamed(session, document, offset, at.newName)),
      undefined,
    ),
  );
  connection.onCodeAction(
    guard.later(
      'Code actions',
      async (params) => {
        const document = session.documents.get(params.textDocument.uri);
        return document === undefined ? undefined : codeActions(session, document, params);
      },
      undefined,
    ),
  );
}

async function completions(session: Session, { textDocument: { uri }, position }: At) {
  const document = session.documents.get(uri);
  if (document === undefined) return undefined;
  const analysis = session.analysisOf(document);
  const offset = document.offsetAt(position);
  const asked = session.files === undefined ? undefined : pathAskedFor(analysis, offset);
  if (asked === undefined) return [...completion(analysis, offset, candidate.test(uri))];
  const entries = (await session.files?.list({ descriptor: uri, path: asked.folder })) ?? [];
  return [...pathItems(analysis, asked, entries)];
}

function renamed(session: Session, document: TextDocument, offset: number, newName: string) {
  const renaming = rename(session.analysisOf(document), offset, newName);
  if (renaming === undefined) return undefined;
  if ('refused' in renaming) throw new ResponseError(LSPErrorCodes.RequestFailed, renaming.refused);
  return { changes: { [document.uri]: [...renaming.edits] } };
}

function here<R>(
  session: Session,
  { textDocument, position }: At,
  answer: (document: TextDocument, offset: number) => R,
): R | undefined {
  return inDocument(session, textDocument, (document) => answer(document, document.offsetAt(position)));
}

function inDocument<R>(
  { documents }: Session,
  { uri }: TextDocumentIdentifier,
  answer: (document: TextDocument) => R,
): R | undefined {
  const document = documents.get(uri);
  return document === undefined ? undefined : answer(document);
}

const spanOf = (document: TextDocument, range: Range) => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

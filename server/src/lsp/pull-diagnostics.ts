/**
 * Diagnostics for clients that ask for them: of a document, and of every descriptor of the workspace. An answer that
 * would say the same as before says so; the answer for the workspace waits until there is something new.
 */

import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type FullDocumentDiagnosticReport,
  type UnchangedDocumentDiagnosticReport,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Analysis } from '../analysis/analyse.ts';
import type { Judged, Session } from './session.ts';
import { toDiagnostics } from './to-lsp.ts';

type Report = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport;

export function wireDiagnostics(session: Session): void {
  const { diagnostics } = session.connection.languages;
  const ids = new ResultIds();
  diagnostics.on(async ({ textDocument: { uri }, previousResultId }) => {
    await session.ready;
    const judged = session.judged(uri);
    if (judged === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    return report(judged, previousResultId, session, ids);
  });
  diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    await session.ready;
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    return changedReports(session, known, ids, token);
  });
}

/** Waits until some descriptor has another result than the client knows, or nobody waits any more. */
async function changedReports(
  session: Session,
  known: ReadonlyMap<string, string>,
  ids: ResultIds,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  for (;;) {
    const items = reports(session, known, ids);
    const news = items.some(({ kind }) => kind === DocumentDiagnosticReportKind.Full);
    if (news || token.isCancellationRequested) return { items };
    await session.nextChange(token);
  }
}

/** One for each descriptor, and an empty one for each that the client knows and that is gone. */
function reports(
  session: Session,
  known: ReadonlyMap<string, string>,
  ids: ResultIds,
): WorkspaceDocumentDiagnosticReport[] {
  const all = session.allJudged();
  const uris = new Set(all.map(({ uri }) => uri));
  const gone = [...known.keys()].filter((uri) => !uris.has(uri) && known.get(uri) !== nothing);
  return [
    ...all.map((judged) => ({
      ...report(judged, known.get(judged.uri), session, ids),
      uri: judged.uri,
      version: judged.version,
    })),
    ...gone.map((uri) => ({ ...empty, uri, version: null })),
  ];
}

/** The result of a descriptor that is not there any more. */
const nothing = 'nothing';
const empty = { kind: DocumentDiagnosticReportKind.Full, resultId: nothing, items: [] } satisfies Report;

function report(
  { uri, analysis }: Judged,
  previous: string | undefined,
  session: Session,
  ids: ResultIds,
): Report {
  const resultId = ids.of(analysis);
  if (previous === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  const items = toDiagnostics(analysis, uri, session.ruleLink);
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

/** An analysis is a value: while it is the same, so are its diagnostics. */
class ResultIds {
  readonly #ids = new WeakMap<Analysis, string>();
  #next = 0;

  of(analysis: Analysis): string {
    const known = this.#ids.get(analysis) ?? String(this.#next++);
    this.#ids.set(analysis, known);
    return known;
  }
}

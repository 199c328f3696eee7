/** Code actions as the editor sees them: edits of the descriptor, and stubs of files that they name. */

import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { quickFixes, scaffold, type Action } from '../features/code-actions.ts';
import { stubText } from '../protocol/files.ts';
import { addressOf } from './addresses.ts';
import { evidenceActions } from './evidence-actions.ts';
import type { Session } from './session.ts';

/** Adds everything that is still missing. Not below `source.fixAll`, so that no save does it. */
export const scaffoldKind = 'source.conformityLens.scaffold';

/** Actions at a place; those of the whole file only where they are asked for. */
export async function codeActions(
  session: Session,
  document: TextDocument,
  { range, context }: CodeActionParams,
): Promise<CodeAction[]> {
  const { version } = document;
  const wants = (kind: string): boolean =>
    context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const analysis = session.analysisOf(document);
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const quick = wants(CodeActionKind.QuickFix) ? quickFixes(analysis, span, session.settings.today) : [];
  const all = context.only !== undefined && wants(scaffoldKind) ? (scaffold(analysis) ?? []) : [];
  const found = await Promise.all([
    ...quick.map((action) => codeAction(session, document, action, CodeActionKind.QuickFix, context)),
    ...[all].flat().map((action) => codeAction(session, document, action, scaffoldKind, context)),
    ...(wants(CodeActionKind.QuickFix) ? [evidenceActions(session, document, span)] : []),
  ]);
  // The text may have changed while files were looked at.
  return session.documents.get(document.uri)?.version === version ? found.flat() : [];
}

async function codeAction(
  session: Session,
  document: TextDocument,
  action: Action,
  kind: string,
  { diagnostics }: CodeActionParams['context'],
): Promise<CodeAction[]> {
  const edit = await workspaceEdit(session, document, action);
  if (edit === undefined) return [];
  const rules = new Set<unknown>(action.findings.map(({ rule }) => rule));
  const ended = diagnostics.filter(({ code }) => rules.has(code));
  return [
    {
      title: action.title,
      kind,
      edit,
      ...(ended.length === 0 ? {} : { diagnostics: ended }),
      ...(action.preferred ? { isPreferred: true } : {}),
    },
  ];
}

/** Undefined where a file would have to be made and the client cannot do that. */
async function workspaceEdit(
  session: Session,
  { uri, version }: TextDocument,
  { edits, creates }: Action,
): Promise<WorkspaceEdit | undefined> {
  const { client } = session;
  if (creates.length > 0 && !client.createsFiles) return undefined;
  if (!client.versionsEdits) return { changes: { [uri]: [...edits] } };
  const made = await Promise.all(creates.map((path) => stub(session, uri, path)));
  const change: TextDocumentEdit = { textDocument: { uri, version }, edits: [...edits] };
  const documentChanges = [...made.flat(), ...(edits.length === 0 ? [] : [change])];
  return documentChanges.length === 0 ? undefined : { documentChanges };
}

/** A new file with the text of a stub; nothing where something is at the path already, whatever it is. */
async function stub(session: Session, descriptor: string, path: string) {
  const sight = await session.files?.look({ descriptor, path, hash: false, text: false, change: false });
  const uri = addressOf(descriptor, path);
  if (uri === undefined || sight?.state !== 'missing' || sight.otherCase !== undefined) return [];
  const start = { line: 0, character: 0 };
  const text: TextDocumentEdit = {
    textDocument: { uri, version: null },
    edits: [{ range: { start, end: start }, newText: stubText(titleOf(path)) }],
  };
  return [{ kind: 'create' as const, uri, options: { overwrite: false, ignoreIfExists: false } }, text];
}

/** `docs/risk-assessment.md` is about the risk assessment. */
function titleOf(path: string): string {
  const name = (path.split('/').at(-1) ?? path).replace(/\.[^.]*$/, '').replace(/[-_]+/g, ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

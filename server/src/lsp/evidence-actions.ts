/** Quick fixes that need to look at a file: noting the hash of evidence, and refreshing it. */

import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { hashTargets, type HashTarget } from '../features/note-hash.ts';
import type { Span } from '../text/span.ts';
import type { Session } from './session.ts';

/** Nobody wants more than a few at one place. */
const mostFiles = 5;

export async function evidenceActions(
  session: Session,
  document: TextDocument,
  range: Span,
): Promise<CodeAction[]> {
  const { files } = session;
  if (files === undefined) return [];
  const targets = hashTargets(session.analysisOf(document), range).slice(0, mostFiles);
  const actions = targets.map((target) => hashAction(session, document.uri, document.version, target));
  return (await Promise.all(actions)).flat();
}

async function hashAction(
  { files, client }: Session,
  uri: string,
  version: number,
  target: HashTarget,
): Promise<CodeAction[]> {
  const sight = await files?.look({
    descriptor: uri,
    path: target.path,
    hash: true,
    text: false,
    change: false,
  });
  if (sight?.state !== 'file' || sight.sha256 === undefined || sight.size === 0) return [];
  const edit = target.edit(sight.sha256);
  if (edit === undefined) return [];
  const edits = [edit];
  const title = target.noted
    ? `Refresh the SHA-256 of ${target.path}, once you have reviewed it`
    : `Note the SHA-256 of ${target.path}`;
  const change = client.versionsEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
  return [{ title, kind: CodeActionKind.QuickFix, edit: change }];
}

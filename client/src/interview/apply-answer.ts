/** An answer on its way into the open document: an edit of exactly the version that it was made for, so that undo works. */

import {
  Range,
  TextEdit,
  TextEditorRevealType,
  window,
  workspace,
  WorkspaceEdit,
  type TextDocument,
} from 'vscode';
import type { AnswerParams } from '../../../server/src/protocol/interview.ts';
import type { Interviewer } from './interviewer.ts';

/** Somebody may type at the same time; more often than this is no accident. */
const mostTries = 5;

/** Why it could not be written, as a sentence; undefined once it stands in the document. */
export async function applyAnswer(
  document: TextDocument,
  interviewer: Interviewer,
  given: Omit<AnswerParams, 'uri'>,
): Promise<string | undefined> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const answered = await interviewer.answer({ uri: document.uri.toString(), ...given });
    if ('refused' in answered) return answered.refused;
    if (answered.version !== document.version) continue;
    const edits = answered.edits.map(({ range: { start, end }, newText }) =>
      TextEdit.replace(new Range(start.line, start.character, end.line, end.character), newText),
    );
    if (edits.length === 0 || (await applied(document, edits))) return undefined;
  }
  return 'The file changed while the answer was written. Answer the question again.';
}

async function applied(document: TextDocument, edits: readonly TextEdit[]): Promise<boolean> {
  const edit = new WorkspaceEdit();
  edit.set(document.uri, [...edits]);
  if (!(await workspace.applyEdit(edit))) return false;
  for (const editor of window.visibleTextEditors) if (editor.document === document) reveal(editor, edits);
  return true;
}

function reveal(editor: (typeof window.visibleTextEditors)[number], [first]: readonly TextEdit[]): void {
  if (first !== undefined) editor.revealRange(first.range, TextEditorRevealType.InCenterIfOutsideViewport);
}

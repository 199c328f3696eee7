/** Puts the marker into the active file, before its first line of content. Asked for in the language status. */

import { Position, window, type TextDocument } from 'vscode';
import { isDescriptor } from '../descriptor-files.ts';
import type { LensCommand } from './command.ts';

export const addMarker: LensCommand = {
  id: 'conformityLens.addMarker',
  async run() {
    const editor = window.activeTextEditor;
    if (editor === undefined || !isDescriptor(editor.document)) return;
    if (/^conformity\s*:/m.test(editor.document.getText())) return;
    const newLine = firstContentLine(editor.document);
    await editor.edit((edit) => edit.insert(newLine, 'conformity: 1\n'));
  },
};

/** Comments, directives and the start of the document stay in front. */
function firstContentLine(document: TextDocument): Position {
  const lines = document.getText().split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '' && !/^(?:#|%|---\s*(?:#.*)?$)/.test(line));
  return new Position(first < 0 ? 0 : first, 0);
}

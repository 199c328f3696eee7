/** What all code lenses share: a text above a line, and a command of ours where the client knows it. */

import type { CodeLens, Range } from 'vscode-languageserver-types';

export interface LensAction {
  readonly command: string;
  readonly arguments: readonly string[];
}

/** `runsCommands`: whether the client knows our commands; others get the text alone. */
export function lens(range: Range, title: string, action: LensAction, runsCommands: boolean): CodeLens {
  const command = runsCommands
    ? { title, command: action.command, arguments: [...action.arguments] }
    : { title, command: '' };
  return { range, command };
}

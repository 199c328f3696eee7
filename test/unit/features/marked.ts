/** A cursor `<|>` and any number of ranges `<|...|>` in one text, written as in support/annotated.ts. */

import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import { analyse, type Analysis } from '../../../server/src/analysis/analyse.ts';
import type { Span } from '../../../server/src/text/span.ts';
import { settings } from '../../support/clock.ts';

export interface Marked {
  readonly analysis: Analysis;
  /** Of the cursor; the start of the text where there is none. */
  readonly offset: number;
  /** The text with its ranges, without the cursor. */
  readonly ranges: string;
}

export function readMarked(marked: string): Marked {
  const [before = '', after = ''] = marked.split('<|>');
  assert.equal(marked.split('<|>').length <= 2, true, 'Write at most one cursor <|> into the text.');
  const offset = after === '' ? 0 : withoutRanges(before).length;
  return { analysis: analyse(withoutRanges(before + after), settings), offset, ranges: before + after };
}

const withoutRanges = (marked: string): string => marked.replaceAll('<|', '').replaceAll('|>', '');

/** The text of an analysis with ranges marked in it: a failure then shows both texts side by side. */
export function markRanges({ text }: Analysis, ranges: readonly Range[]): string {
  const marks = ranges.map((range) => ({ range, newText: `<|${textIn(text, range)}|>` }));
  return withEdits(text, marks);
}

export function withEdits(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(documentOf(text), [...edits]);
}

export function textIn(text: string, range: Range): string {
  return documentOf(text).getText(range);
}

export function spanOf(text: string, { start, end }: Range): Span {
  const document = documentOf(text);
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

const documentOf = (text: string): TextDocument =>
  TextDocument.create('file:///compliance.yaml', 'yaml', 1, text);

/** The text as it is, and with Windows line ends. */
export const bothLineEnds = (text: string): readonly string[] => [text, text.replace(/\n/g, '\r\n')];

/** The text that is edited, and its lines. Offsets count UTF-16 code units, as everywhere. */

import type { Comment, SyntaxTree } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';

export interface Source {
  readonly text: string;
  readonly tree: SyntaxTree;
  /** The text with its comments blanked: what is no blank here is content. */
  readonly bare: string;
  /** The document's own lines: behind its `---`, before the next mark of a document. */
  readonly body: Span;
  /** The line break that most lines have. */
  readonly newline: string;
}

export function sourceOf(text: string, tree: SyntaxTree): Source {
  const bare = blanked(text, tree.comments);
  return { text, tree, bare, body: bodyOf(bare, tree), newline: newlineOf(text) };
}

function blanked(text: string, comments: readonly Comment[]): string {
  let from = 0;
  const parts: string[] = [];
  for (const { span } of comments) {
    parts.push(text.slice(from, span.start), ' '.repeat(span.end - span.start));
    from = span.end;
  }
  return parts.join('') + text.slice(from);
}

function bodyOf(bare: string, { root }: SyntaxTree): Span {
  const marks = [...bare.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)].map(({ index }) => index);
  const starts = marks.filter((mark) => bare.startsWith('---', mark));
  const said = root !== undefined && root.span.end > root.span.start;
  const content = said ? root.span.start : (starts[0] ?? 0);
  const head = starts.findLast((mark) => mark <= content);
  const start = head === undefined ? lineStart(bare, 0) : nextLine(bare, head);
  return { start, end: marks.find((mark) => mark >= Math.max(start, content)) ?? bare.length };
}

function newlineOf(text: string): string {
  const all = text.split('\n').length - 1;
  const long = text.split('\r\n').length - 1;
  return long * 2 > all ? '\r\n' : '\n';
}

/** Where the line of an offset starts; a byte order mark stands before its line. */
export function lineStart(text: string, at: number): number {
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  return start === 0 && text.startsWith('\ufeff') ? 1 : start;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end === -1) return text.length;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

/** Where the line after that of an offset starts; the end of the text where there is none. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

export const columnOf = (text: string, at: number): number => at - lineStart(text, at);

/** Whether nothing stands between two offsets. */
export const isBlank = (text: string, start: number, end: number): boolean =>
  text.slice(start, end).trim() === '';

export const startsLine = (text: string, at: number): boolean => isBlank(text, lineStart(text, at), at);

/** The blanks that a line starts with. */
export const indentOf = (text: string, at: number): string =>
  /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';

/** The first offset from `at` on that is no blank. */
export function skipBlank(bare: string, at: number): number {
  const blank = /\s*/y;
  blank.lastIndex = at;
  blank.exec(bare);
  return blank.lastIndex;
}

/** Behind the last content between two offsets. */
export const contentEnd = (bare: string, start: number, end: number): number =>
  start + bare.slice(start, end).trimEnd().length;

export const commentsIn = (source: Source, { start, end }: Span): readonly Comment[] =>
  source.tree.comments.filter(({ span }) => start <= span.start && span.end <= end);

/** Lines of a text: turns offsets into positions. Offsets and columns count UTF-16 code units, as LSP does. */

import type { Span } from './span.ts';

/** A place in a document; both numbers start at 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Two places in a document; the end is excluded. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface LineIndex {
  /** The position of an offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position;
  rangeOf(span: Span): Range;
  /** The span of a line without its line break; lines outside the text are moved to the last line. */
  lineSpan(line: number): Span;
}

export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const positionAt = (offset: number): Position => {
    const clamped = Math.min(Math.max(offset, 0), text.length);
    const line = lastAtMost(starts, clamped);
    return { line, character: clamped - (starts[line] ?? 0) };
  };
  return {
    positionAt,
    rangeOf: (span) => ({ start: positionAt(span.start), end: positionAt(span.end) }),
    lineSpan: (line) => lineSpan(text, starts, line),
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lineSpan(text: string, starts: readonly number[], line: number): Span {
  const index = Math.min(Math.max(line, 0), starts.length - 1);
  const start = starts[index] ?? 0;
  const next = starts[index + 1] ?? text.length;
  return { start, end: start + text.slice(start, next).replace(/[\r\n]+$/, '').length };
}

/**
 * A changed text as pieces of its original with new text between them. Edits of a text that was edited before become
 * edits of the original in this way.
 */

import type { Span } from '../text/span.ts';
import { replacement, type Replacement } from './replacement.ts';

/** A stretch of the original, or new text. */
type Piece = Span | string;

export type Pieces = readonly Piece[];

export const unchanged = (original: string): Pieces => [{ start: 0, end: original.length }];

/** `edits` are offsets of the text that the pieces make up. */
export function edited(pieces: Pieces, edits: readonly Replacement[]): Pieces {
  let from = 0;
  const result: Piece[] = [];
  for (const { span, text } of edits) {
    result.push(...slice(pieces, from, span.start), text);
    from = span.end;
  }
  return [...result, ...slice(pieces, from, Infinity)];
}

const lengthOf = (piece: Piece): number =>
  typeof piece === 'string' ? piece.length : piece.end - piece.start;

function slice(pieces: Pieces, start: number, end: number): Pieces {
  let at = 0;
  return pieces.flatMap((piece) => {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, lengthOf(piece));
    at += lengthOf(piece);
    return from < to ? [cut(piece, from, to)] : [];
  });
}

const cut = (piece: Piece, from: number, to: number): Piece =>
  typeof piece === 'string' ? piece.slice(from, to) : { start: piece.start + from, end: piece.start + to };

export function replacementsOf(pieces: Pieces, original: string): readonly Replacement[] {
  const found: Replacement[] = [];
  let from = 0;
  let text = '';
  for (const piece of [...pieces, { start: original.length, end: original.length }]) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    found.push(replacement(from, piece.start, text));
    from = piece.end;
    text = '';
  }
  return found
    .map((each) => smallest(each, original))
    .filter(({ span, text }) => span.end > span.start || text !== '');
}

/** Without the whole lines that both begin and end with. */
function smallest({ span, text }: Replacement, original: string): Replacement {
  const old = original.slice(span.start, span.end);
  const before = commonStart(old, text);
  const after = commonEnd(old.slice(before), text.slice(before));
  return replacement(span.start + before, span.end - after, text.slice(before, text.length - after));
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a === b ? length : a.slice(0, length).lastIndexOf('\n') + 1;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-length - 1) === b.at(-length - 1)) length += 1;
  const line = a.indexOf('\n', a.length - length);
  return line === -1 ? 0 : a.length - line - 1;
}

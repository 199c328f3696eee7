/** Replacements of stretches of a text, in order and without overlap. */

import type { Span } from '../text/span.ts';

export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

export const replacement = (start: number, end: number, text: string): Replacement => ({
  span: { start, end },
  text,
});

export const insertion = (at: number, text: string): Replacement => replacement(at, at, text);

export function applyEdits(text: string, edits: readonly Replacement[]): string {
  let from = 0;
  const parts: string[] = [];
  for (const { span, text: inserted } of edits) {
    parts.push(text.slice(from, span.start), inserted);
    from = span.end;
  }
  return parts.join('') + text.slice(from);
}

/** The edits that put a text where a value stands or could stand. What is behind the value on its line stays there. */

import type { Span } from '../text/span.ts';
import type { Child } from './frame.ts';
import { newLine, type Pen } from './pen.ts';
import type { Place } from './place.ts';
import { plan, type Plan } from './plan.ts';
import { insertion, replacement, type Replacement } from './replacement.ts';
import {
  columnOf,
  commentsIn,
  contentEnd,
  indentOf,
  lineEnd,
  lineStart,
  startsLine,
  type Source,
} from './source.ts';
import type { Written } from './written.ts';

export interface Slot {
  readonly place: Place;
  readonly source: Source;
  /** What is written there. */
  readonly old: Span | undefined;
  /** Whether the new text contains the old one, its comments included. */
  readonly keeps: boolean;
}

/** Behind the key or dash, on its line. */
export function onLine(slot: Slot, value: string): Plan {
  const { place, source, old } = slot;
  const { child, inFlow } = place;
  if (old === undefined)
    return child === undefined ? inDocument(value, source) : plan(behindKey(child, value, source));
  const end = lineEnd(source.text, old.end);
  if (child === undefined || inFlow || !startsLine(source.text, old.start))
    return plan(replacement(old.start, old.end, value), insertion(end, commentLines(slot, old)));
  const rest = { start: lineEnd(source.text, child.from), end };
  return plan(behindKey(child, value, source), replacement(rest.start, end, commentLines(slot, rest)));
}

/** Comments that would go with the old value, in lines of their own. */
function commentLines({ source, old, keeps }: Slot, span: Span): string {
  const kept = keeps && old !== undefined ? commentsIn(source, old) : [];
  const pad = source.newline + indentOf(source.text, old?.start ?? span.start);
  return commentsIn(source, span)
    .filter((comment) => !kept.includes(comment))
    .map(({ text }) => pad + text)
    .join('');
}

/** A key in braces may lack its colon. */
function behindKey({ key, from }: Child, value: string, { text }: Source): Replacement {
  const lacking = key !== undefined && text[from - 1] !== ':';
  return insertion(from, lacking ? `: ${value}` : ` ${value}`);
}

/** A document without content: behind its comments. */
function inDocument(value: string, { text, body, newline }: Source): Plan {
  const before = text.charAt(body.end - 1);
  const open = before !== '' && before !== '\n' && before !== '\ufeff';
  return plan(insertion(body.end, open ? newline + value : value + newline));
}

/** The column of lines that a value takes for itself. */
export function columnFor({ place, source: { text } }: Slot, value: Written, pen: Pen): number {
  const { around, child, node } = place;
  if (around === undefined || child === undefined)
    return node === undefined ? 0 : columnOf(text, node.span.start);
  if (child.key !== undefined)
    return around.column + (value.kind === 'list' ? pen.listIndent : pen.mapIndent);
  const sameLine = node !== undefined && node.span.start > child.from && !startsLine(text, node.span.start);
  return sameLine && node.span.end > node.span.start ? columnOf(text, node.span.start) : around.column + 2;
}

/** In lines of its own; behind a dash the first of them begins on the line of the dash. */
export function onLines(slot: Slot, lines: string, column: number): Plan {
  const { place, source, old } = slot;
  const { child } = place;
  if (child === undefined && old === undefined) return inDocument(lines, source);
  if (child !== undefined && old !== undefined && startsLine(source.text, old.start))
    return plan(
      replacement(lineStart(source.text, old.start), old.end, ' '.repeat(column) + lines),
      insertion(lineEnd(source.text, old.end), commentLines(slot, old)),
    );
  return child?.key === undefined
    ? fromHere(slot, lines)
    : below(slot, child, newLine(column, source) + lines);
}

/** What follows the value on its line comes behind the first of the new lines. */
function fromHere(slot: Slot, lines: string): Plan {
  const { place, source, old } = slot;
  const first = /^[^\r\n]*/.exec(lines)?.[0] ?? '';
  const more = lines.slice(first.length);
  const from = place.child?.from ?? 0;
  if (old === undefined)
    return plan(insertion(from, ` ${first}`), insertion(lineEnd(source.text, from), more));
  const tail = insertion(lineEnd(source.text, old.end), commentLines(slot, old) + more);
  return plan(replacement(old.start, old.end, first), tail);
}

/** What follows the value on its line stays behind the key. */
function below(slot: Slot, child: Child, lines: string): Plan {
  const { source, old } = slot;
  if (old === undefined) return plan(insertion(lineEnd(source.text, child.from), lines));
  const start = contentEnd(source.text, child.from, old.start);
  const tail = insertion(lineEnd(source.text, old.end), commentLines(slot, old) + lines);
  return plan(replacement(start, old.end, ''), tail);
}

/** Another value in the place of one, or of none. What stands behind it on its line stays there. */

import type { Span } from '../text/span.ts';
import type { Child } from './frame.ts';
import { writtenSpan } from './kept.ts';
import { blockText, flowText, inlineText, isInline, isShort, newLine, type Pen } from './pen.ts';
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
import { isSingle, partsOf, type Written } from './written.ts';

/** The better way comes first. */
export function replaced(place: Place, value: Written, pen: Pen, source: Source): readonly Plan[] {
  if (place.inFlow) return [onLine(place, flowText(value, pen), source)];
  if (isInline(value, pen)) return [onLine(place, inlineText(value, pen), source)];
  return [onLines(place, value, pen, source)];
}

/** On the line of what it keeps; on lines of its own where it is long, or where the kept text allows nothing else. */
export function extended(place: Place, value: Written, pen: Pen, source: Source): readonly Plan[] {
  const first = onLine(place, flowText(value, pen), source);
  if (place.inFlow) return [first];
  const second = onLines(place, value, pen, source);
  const short = partsOf(value).every(isSingle) || isShort(value, pen);
  return short && pen.flow !== false ? [first, second] : [second, first];
}

function onLine(place: Place, value: string, source: Source): Plan {
  const old = writtenSpan(place, source);
  const { child, inFlow } = place;
  if (old === undefined)
    return child === undefined ? inDocument(value, source) : plan(behindKey(child, value, source));
  const end = lineEnd(source.text, old.end);
  if (child === undefined || inFlow || !startsLine(source.text, old.start))
    return plan(replacement(old.start, old.end, value), insertion(end, commentLines(old, source)));
  const rest = { start: lineEnd(source.text, child.from), end };
  return plan(behindKey(child, value, source), replacement(rest.start, end, commentLines(rest, source)));
}

/** Comments of what goes, in lines of their own. */
const commentLines = (span: Span, source: Source): string =>
  commentsIn(source, span)
    .map(({ text }) => source.newline + indentOf(source.text, span.start) + text)
    .join('');

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

function onLines(place: Place, value: Written, pen: Pen, source: Source): Plan {
  const old = writtenSpan(place, source);
  const column = columnFor(place, value, pen, source);
  const lines = blockText(value, column, pen);
  if (old === undefined && place.child === undefined) return inDocument(lines, source);
  if (place.child !== undefined && old !== undefined && startsLine(source.text, old.start))
    return plan(
      replacement(lineStart(source.text, old.start), old.end, ' '.repeat(column) + lines),
      insertion(lineEnd(source.text, old.end), commentLines(old, source)),
    );
  return place.child?.key === undefined
    ? fromHere(place, lines, source)
    : below(place.child, old, newLine(column, pen) + lines, source);
}

function columnFor({ around, child, node }: Place, value: Written, pen: Pen, { text }: Source): number {
  if (around === undefined || child === undefined)
    return node === undefined ? 0 : columnOf(text, node.span.start);
  if (child.key !== undefined)
    return around.column + (value.kind === 'list' ? pen.listIndent : pen.mapIndent);
  const sameLine = node !== undefined && node.span.start > child.from && !startsLine(text, node.span.start);
  return sameLine && node.span.end > node.span.start ? columnOf(text, node.span.start) : around.column + 2;
}

/** Behind a dash: what follows the value on its line comes behind the first of the new lines. */
function fromHere(place: Place, lines: string, source: Source): Plan {
  const old = writtenSpan(place, source);
  const first = /^[^\r\n]*/.exec(lines)?.[0] ?? '';
  const more = lines.slice(first.length);
  const from = place.child?.from ?? 0;
  if (old === undefined)
    return plan(insertion(from, ` ${first}`), insertion(lineEnd(source.text, from), more));
  const tail = insertion(lineEnd(source.text, old.end), commentLines(old, source) + more);
  return plan(replacement(old.start, old.end, first), tail);
}

/** Below a key: what follows the old value on its line stays behind the key. */
function below(child: Child, old: Span | undefined, lines: string, source: Source): Plan {
  const { text } = source;
  if (old === undefined) return plan(insertion(lineEnd(text, child.from), lines));
  const start = contentEnd(text, child.from, old.start);
  const tail = insertion(lineEnd(text, old.end), commentLines(old, source) + lines);
  return plan(replacement(start, old.end, ''), tail);
}

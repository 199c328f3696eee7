/** Where a waiver stands, and with that what would mend it: in the section by its path, in a comment by stretches of text. */

import { allNearest } from '../descriptor/nearest.ts';
import { placeholder } from '../descriptor/placeholder.ts';
import type { Problem } from '../descriptor/problem.ts';
import type { Path } from '../syntax/locate.ts';
import type { Comment } from '../syntax/tree.ts';
import type { LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';

export type WaiverPlace =
  | { readonly entry: Path }
  | {
      /** The comment without a reason, and where one would follow. */
      readonly reason: Span;
      readonly rule: Span;
      /** All that goes with the comment. */
      readonly whole: Span;
    };

type Mending = Pick<Problem, 'path' | 'meant' | 'replace'>;

export const removed = (place: WaiverPlace): Mending =>
  'entry' in place ? { path: place.entry } : { replace: { span: place.whole, text: '' } };

/** Where two rules are as near nobody knows which was meant. */
export function corrected(place: WaiverPlace, rule: string, known: readonly string[]): Mending {
  const [meant, ...more] = allNearest(rule, known);
  if (meant === undefined || more.length > 0) return {};
  return 'entry' in place
    ? { meant, path: [...place.entry, 'rule'] }
    : { meant, replace: { span: place.rule, text: meant } };
}

export const reasoned = (place: WaiverPlace): Mending =>
  'entry' in place ? {} : { replace: { span: place.reason, text: ` -- ${placeholder}: say why` } };

/** `head` is the comment up to its reason, and `alone` whether nothing else stands on its line. */
export function commentPlace(
  { text: written, span }: Comment,
  { head, rule, alone }: { readonly head: string; readonly rule: string; readonly alone: boolean },
  text: string,
  lines: LineIndex,
): WaiverPlace {
  const start = span.start + head.indexOf(rule, head.indexOf('waive') + 'waive'.length);
  const end = span.start + written.trimEnd().length;
  return {
    rule: { start, end: start + rule.length },
    reason: { start: span.start + head.length, end },
    whole: alone ? wholeLine(span, lines) : { start: text.slice(0, span.start).trimEnd().length, end },
  };
}

/** With its line break; the last line of a text has none. */
function wholeLine({ start, end }: Span, lines: LineIndex): Span {
  const { line } = lines.positionAt(start);
  const next = lines.lineSpan(line + 1).start;
  return { start: lines.lineSpan(line).start, end: Math.max(next, end) };
}

/** Changes that leave the values alone: another key for a value, and a comment above it. */

import type { CommentChange, RenameKeyChange } from './change.ts';
import type { Place } from './place.ts';
import { plan, type Plan } from './plan.ts';
import { insertion, replacement } from './replacement.ts';
import { scalarText } from './scalar-text.ts';
import { indentOf, lineStart, type Source } from './source.ts';

/** A key in quotes keeps its quotes. */
export function renamed(
  { child, inFlow }: Place,
  { to }: RenameKeyChange,
  { text }: Source,
): readonly Plan[] {
  if (child?.key === undefined) return [];
  const { start, end } = child.key.span;
  const mark = text.charAt(start);
  const quote = mark === "'" ? "'" : '"';
  const key = scalarText(to, { flow: inFlow, quote, always: mark === quote });
  return [plan(replacement(start, end, key))];
}

export const commentLine = ({ text }: CommentChange): string =>
  (text.startsWith('#') ? text : `# ${text}`).trimEnd();

/** The indentation is that of the line, also where the entry stands behind a dash or in braces. */
export function commented(place: Place, change: CommentChange, { text, newline }: Source): readonly Plan[] {
  const start = place.child?.start ?? place.frame?.children[0]?.start ?? place.node?.span.start;
  if (start === undefined || /[\r\n]/.test(change.text)) return [];
  const line = indentOf(text, start) + commentLine(change) + newline;
  return [plan(insertion(lineStart(text, start), line))];
}

/** A changed text as one edit of the text before, without the whole lines that both begin and end with. */

import { replacement, type Replacement } from '../../edit/replacement.ts';

/** Undefined where nothing changed. */
export function editOf(before: string, after: string): Replacement | undefined {
  if (before === after) return undefined;
  const start = commonStart(before, after);
  const end = commonEnd(before.slice(start), after.slice(start));
  return replacement(start, before.length - end, after.slice(start, after.length - end));
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length).lastIndexOf('\n') + 1;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-length - 1) === b.at(-length - 1)) length += 1;
  const line = a.indexOf('\n', a.length - length);
  return line === -1 ? 0 : a.length - line - 1;
}

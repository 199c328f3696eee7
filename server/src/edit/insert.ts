/** A new entry or item among those that a collection has. */

import type { Child, Frame } from './frame.ts';
import { newLine } from './pen.ts';
import { plan, type Plan } from './plan.ts';
import { insertion } from './replacement.ts';
import { indentOf, isBlank, lineEnd, lineStart, skipBlank, startsLine, type Source } from './source.ts';

/** `body` becomes the child with that index. The better way comes first. */
export function inserted(frame: Frame, index: number, body: string, source: Source): readonly Plan[] {
  if (frame.flow) return [insertedInFlow(frame, index, body, source)];
  const before = frame.children[index - 1];
  return before === undefined
    ? [atStart(frame, body, source)]
    : [behindChild(frame, before, body, source), aboveNext(frame, before, body, source)];
}

/** Directly behind the last content, so that comments further down stay with what follows them. */
function behindChild(frame: Frame, child: Child, body: string, source: Source): Plan {
  const gap = isSpaced(frame, source) ? source.newline : '';
  return plan(insertion(lineEnd(source.text, child.end), gap + newLine(frame.column, source) + body));
}

/** Whether most neighbours have an empty line between them. */
function isSpaced({ children }: Frame, { text }: Source): boolean {
  const gaps = children.slice(1).map(({ start }, index) => text.slice(children[index]?.end, start));
  return gaps.filter((gap) => /\n[ \t]*\r?\n/.test(gap)).length * 2 > gaps.length;
}

/** Behind blank lines, where they belong to the text of the child. */
function aboveNext(frame: Frame, child: Child, body: string, { text, newline }: Source): Plan {
  const at = child.limit === text.length ? text.length : lineStart(text, child.limit);
  const open = at > 0 && !/[\n\ufeff]/.test(text.charAt(at - 1));
  const line = ' '.repeat(frame.column) + body;
  return plan(insertion(at, open ? newline + line : line + newline));
}

function atStart(frame: Frame, body: string, source: Source): Plan {
  const start = frame.children[0]?.start ?? frame.node.span.start;
  const lines = startsLine(source.text, start) ? commentsAbove(start, source) : start;
  const gap = isSpaced(frame, source) ? source.newline : '';
  if (lines === start) return plan(insertion(start, body + gap + newLine(frame.column, source)));
  return plan(insertion(lines, ' '.repeat(frame.column) + body + source.newline + gap));
}

/** Where the comments start that stand directly above an entry; those that open the document are not the entry's. */
function commentsAbove(start: number, { text, bare, body }: Source): number {
  let top = lineStart(text, start);
  while (top > body.start) {
    const above = lineStart(text, top - 1);
    if (!isBlank(bare, above, top) || isBlank(text, above, top)) break;
    top = above;
  }
  return top === lineStart(text, start) || top <= body.start ? start : top;
}

function insertedInFlow(frame: Frame, index: number, body: string, source: Source): Plan {
  const { children, node } = frame;
  const before = children[index - 1];
  if (before !== undefined) return behindInFlow(before, body, source);
  const first = children[0]?.start ?? skipBlank(source.bare, node.span.start + 1);
  const gap = startsLine(source.text, first) ? source.newline + indentOf(source.text, first) : ' ';
  return plan(insertion(first, `${body},${gap}`));
}

/** On a line of its own where the one before has a line of its own; its comma and comment stay behind it. */
function behindInFlow(before: Child, body: string, source: Source): Plan {
  const { text, bare } = source;
  const behind = before.comma === undefined ? before.end : before.comma + 1;
  const end = lineEnd(text, behind);
  if (!startsLine(text, before.start) || !isBlank(bare, behind, end))
    return besideInFlow(before, body, source);
  const line = source.newline + indentOf(text, before.start) + body;
  if (before.comma !== undefined) return plan(insertion(end, `${line},`));
  return end === before.end
    ? plan(insertion(end, `,${line}`))
    : plan(insertion(before.end, ','), insertion(end, line));
}

function besideInFlow({ start, end }: Child, body: string, { text, newline }: Source): Plan {
  const gap = startsLine(text, start) ? newline + indentOf(text, start) : ' ';
  return plan(insertion(end, `,${gap}${body}`));
}

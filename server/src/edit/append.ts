/** A new item at the end of a list, of nothing, or of a single value that stands for a list. */

import { inserted } from './insert.ts';
import { kept } from './kept.ts';
import { blockItem, flowText, newLine } from './pen.ts';
import type { Place, Way } from './place.ts';
import type { Plan } from './plan.ts';
import { put } from './put.ts';
import { extended } from './replace.ts';
import { insertion, type Replacement } from './replacement.ts';
import { isBlank, lineEnd, nextLine, type Source } from './source.ts';
import { penAt, penFor, type Writing } from './writing.ts';
import type { Written } from './written.ts';

export function append(way: Way, item: Written, writing: Writing): readonly Plan[] {
  const { place, rest } = way;
  const { frame, node } = place;
  const said = frame !== undefined || (node?.kind === 'scalar' && node.value !== null);
  if (rest.length > 0 || !said) return put(way, { kind: 'list', items: [item] }, writing);
  if (frame?.node.kind === 'list') return behindItems(place, item, writing);
  return frame === undefined || frame.flow
    ? besideSingle(place, item, writing)
    : belowSingle(place, item, writing);
}

function behindItems({ frame }: Place, item: Written, writing: Writing): readonly Plan[] {
  if (frame === undefined) return [];
  const pen = penFor(item, frame, writing);
  const body = frame.flow ? flowText(item, pen) : blockItem(item, frame.column, pen);
  return inserted(frame, frame.children.length, body, writing.source);
}

function besideSingle(place: Place, item: Written, writing: Writing): readonly Plan[] {
  const list: Written = { kind: 'list', items: [kept(place, writing.source), item] };
  return extended(place, list, penAt(place, list, writing), writing.source);
}

/** A mapping in block style becomes an item: it gets a dash and moves in by its width. */
function belowSingle({ frame }: Place, item: Written, writing: Writing): readonly Plan[] {
  const { source } = writing;
  const start = frame?.children[0]?.start;
  if (frame === undefined || start === undefined) return [];
  const pen = penFor(item, frame, writing);
  const line = newLine(frame.column, source) + blockItem(item, frame.column, pen);
  const moved = [insertion(start, '- '), ...movedLines(start, frame.end, source)];
  return [{ edits: [...moved, insertion(lineEnd(source.text, frame.end), line)] }];
}

function movedLines(start: number, end: number, { text }: Source): readonly Replacement[] {
  const moved: Replacement[] = [];
  for (let at = nextLine(text, start); at < end; at = nextLine(text, at))
    if (!isBlank(text, at, lineEnd(text, at))) moved.push(insertion(at, '  '));
  return moved;
}

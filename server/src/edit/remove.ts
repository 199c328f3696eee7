/** An entry or item goes, and with it the lines that hold nothing else. Comments stay unless the change says no. */

import type { Comment } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';
import type { RemoveChange } from './change.ts';
import type { Child, Frame } from './frame.ts';
import { newLine } from './pen.ts';
import type { Place } from './place.ts';
import type { Plan } from './plan.ts';
import { insertion, replacement, type Replacement } from './replacement.ts';
import {
  commentsIn,
  contentEnd,
  indentOf,
  isBlank,
  lineEnd,
  lineStart,
  nextLine,
  skipBlank,
  startsLine,
  type Source,
} from './source.ts';

interface Removal {
  readonly frame: Frame;
  readonly index: number;
  readonly child: Child;
  readonly source: Source;
  /** Comments that go, too. */
  readonly dropped: readonly Comment[];
  /** Whether empty lines that would be left over go, too. */
  readonly tidy: boolean;
}

/** `holder` is the place of the collection. */
export function removed(holder: Place, { path, comments }: RemoveChange, source: Source): readonly Plan[] {
  const { frame } = holder;
  const step = path.at(-1);
  const index =
    frame?.children.findIndex(({ key }, at) => (key === undefined ? at : key.text) === step) ?? -1;
  const child = frame?.children[index];
  if (frame === undefined || child === undefined) return [];
  const dropped = comments === 'remove' ? commentsOf(child, frame, source) : [];
  const removal = { frame, index, child, source, dropped };
  // Empty lines may belong to a text above them: then they have to stay.
  return [true, false].map((tidy) => ({ edits: editsFor({ ...removal, tidy }, holder), dropped }));
}

/** Comments within the child and behind it on its last line, unless something else stands there, too. */
function commentsOf(child: Child, frame: Frame, source: Source): readonly Comment[] {
  const end = standsAlone(child, frame, source) ? lineEnd(source.text, behind(child)) : child.end;
  return commentsIn(source, { start: child.start, end });
}

const behind = ({ comma, end }: Child): number => (comma === undefined ? end : comma + 1);

const standsAlone = (child: Child, { flow }: Frame, { text, bare }: Source): boolean =>
  !flow || (startsLine(text, child.start) && isBlank(bare, behind(child), lineEnd(text, behind(child))));

function editsFor(removal: Removal, holder: Place): readonly Replacement[] {
  const { frame, child, source } = removal;
  if (frame.children.length === 1) return frame.flow ? onlyInFlow(removal) : only(removal, holder);
  if (frame.flow) return inFlow(removal);
  return [startsLine(source.text, child.start) ? lines(removal) : upToNext(removal)];
}

const empty = ({ node }: Frame): string => (node.kind === 'map' ? '{}' : '[]');

function kept({ source, dropped }: Removal, start: number, end: number): readonly string[] {
  return commentsIn(source, { start, end })
    .filter((comment) => !dropped.includes(comment))
    .map(({ text }) => text);
}

/** All lines of the child. Where the text ends without a line break, it does so afterwards. */
function lines(removal: Removal): Replacement {
  const { child, source } = removal;
  const { text, newline } = source;
  const own = { start: lineStart(text, child.start), end: nextLine(text, behind(child)) };
  const pad = indentOf(text, child.start);
  const comments = kept(removal, own.start, own.end).map((comment) => pad + comment);
  const { start, end } = removal.tidy && comments.length === 0 ? withEmptyLines(own, text) : own;
  if (text[end - 1] === '\n') return replacement(start, end, comments.map((line) => line + newline).join(''));
  const last = start === 0 ? 0 : start - (text.endsWith('\r\n', start) ? 2 : 1);
  return replacement(last, end, comments.map((line) => newline + line).join(''));
}

/** Where empty lines stand above and below, or above and then nothing, one lot of them is enough. */
function withEmptyLines({ start, end }: Span, text: string): Span {
  const above = nextLine(text, contentEnd(text, 0, start));
  const below = skipBlank(text, end);
  if (above >= start) return { start, end };
  return end === text.length ? { start: above, end } : { start, end: lineStart(text, below) };
}

/** The first of several behind a dash: the next one takes its place. */
function upToNext(removal: Removal): Replacement {
  const { frame, index, child, source } = removal;
  const next = frame.children[index + 1]?.start ?? child.end;
  const comments = kept(removal, child.start, next);
  const line = newLine(frame.column, source);
  return replacement(child.start, next, comments.map((comment) => comment + line).join(''));
}

/** The last one of all: the collection is written as an empty one. */
function only(removal: Removal, holder: Place): readonly Replacement[] {
  const { frame, child, source } = removal;
  if (holder.child !== undefined && startsLine(source.text, child.start))
    return [insertion(holder.child.from, ` ${empty(frame)}`), lines(removal)];
  const end = Math.max(removal.dropped.at(-1)?.span.end ?? 0, child.end);
  const line = newLine(frame.column, source);
  const below = kept(removal, child.start, end).map((comment) => line + comment);
  return [replacement(child.start, end, empty(frame)), insertion(lineEnd(source.text, end), below.join(''))];
}

function onlyInFlow(removal: Removal): readonly Replacement[] {
  const { frame } = removal;
  const { start } = frame.node.span;
  return kept(removal, start, frame.end).length === 0
    ? [replacement(start, frame.end, empty(frame))]
    : aloneInFlow(removal);
}

function inFlow(removal: Removal): readonly Replacement[] {
  const { frame, index, child, source } = removal;
  if (standsAlone(child, frame, source)) return [...commaBefore(removal), lines(removal)];
  const next = frame.children[index + 1];
  const before = frame.children[index - 1];
  if (next !== undefined && kept(removal, child.start, next.start).length === 0)
    return [replacement(child.start, next.start, '')];
  return next === undefined && before !== undefined && kept(removal, before.end, child.end).length === 0
    ? [replacement(before.end, child.end, '')]
    : [...commaBefore(removal), ...aloneInFlow(removal)];
}

/** Comments within come to lines of their own, below that on which the child ended. */
function aloneInFlow(removal: Removal): readonly Replacement[] {
  const { child, source } = removal;
  const end = behind(child);
  const pad = source.newline + indentOf(source.text, child.start);
  const comments = kept(removal, child.start, end).map((comment) => pad + comment);
  return [replacement(child.start, end, ''), insertion(lineEnd(source.text, end), comments.join(''))];
}

/** The comma that would be left over: the last one had none behind it. */
function commaBefore({ frame, index, child }: Removal): readonly Replacement[] {
  const comma = frame.children[index - 1]?.comma;
  const last = index === frame.children.length - 1 && child.comma === undefined;
  return last && comma !== undefined ? [replacement(comma, comma + 1, '')] : [];
}

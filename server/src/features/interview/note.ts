/**
 * The line above an answer that says when it was given, what it was, and the place in the law that it rests on. An
 * answer that is given again gets a new note in the place of its old one; comments of others stay where they are.
 */

import { known } from '../../edit/verify.ts';
import { same } from '../../edit/model.ts';
import { applyEdits, insertion, replacement, type Replacement } from '../../edit/replacement.ts';
import { isBlank, lineStart, nextLine, sourceOf, type Source } from '../../edit/source.ts';
import { formatCitation } from '../../law/citation.ts';
import type { Path } from '../../syntax/locate.ts';
import { labelOf } from '../label.ts';
import type { Given } from './given.ts';
import type { KeyQuestion } from './key-question.ts';
import { entryAt, writtenPath } from './written-path.ts';

type Cited = Pick<KeyQuestion, 'cite' | 'citeAnswer'>;

/** `# 2026-11-20: direct. CRA Art. 2(1)`. */
export const noteOf = (day: string, given: Given, cited: Cited): string => `# ${day}${noteEnd(given, cited)}`;

/** A note without its day. */
export const noteEnd = (given: Given, { cite, citeAnswer }: Cited): string =>
  `: ${shown(given)}. ${formatCitation((typeof given === 'string' ? citeAnswer?.(given) : undefined) ?? cite)}`;

const shown = (given: Given): string => labelOf(typeof given === 'string' ? spoken(given) : given.join(', '));

const spoken = (given: string): string => (given === 'true' ? 'yes' : given === 'false' ? 'no' : given);

const noteShape = /^# \d{4}-\d{2}-\d{2}: .+\. (?:CRA|AI Act) (?:Art\.|Annex|recital) /;

const waiver = /^#\s*conformity-lens:\s*waive\s/;

/** A comment on a line of its own. */
interface CommentLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `said`: what the old note says, for keys that share their line. Without a note the old one goes. */
export function withNote(
  text: string,
  path: Path,
  note: string | undefined,
  said: string | undefined,
): string {
  const before = known(text);
  const entry = before && entryAt(before.tree.root, writtenPath(before.tree.root, path));
  if (before === undefined || entry === undefined) return text;
  const source = sourceOf(text, before.tree);
  const after = applyEdits(text, editsFor(entry.key.span.start, note, said, source));
  const read = known(after);
  return read !== undefined && same(read.model, before.model) ? after : text;
}

function editsFor(
  key: number,
  note: string | undefined,
  said: string | undefined,
  source: Source,
): readonly Replacement[] {
  const line = lineStart(source.text, key);
  const above = commentsAbove(line, source);
  const alone = /^[ \t]*(?:-[ \t]+)*$/.test(source.text.slice(line, key));
  const old = above.filter(({ text }) => noteShape.test(text) && (alone || text.endsWith(said ?? '\n')));
  const [place, ...others] = old;
  const removed = others.map(({ start, end }) => replacement(start, end, ''));
  const put = note === undefined ? '' : indentAt(line, source.text) + note + source.newline;
  const own =
    place === undefined ? insertion(belowOthers(line, above), put) : replacement(place.start, place.end, put);
  return [...removed, own].sort((a, b) => a.span.start - b.span.start);
}

const indentAt = (line: number, text: string): string => /^[ \t]*/.exec(text.slice(line))?.[0] ?? '';

/** From the line up; up to the first that holds something else. */
function commentsAbove(line: number, { text, bare, tree }: Source): readonly CommentLine[] {
  const found: CommentLine[] = [];
  for (let end = line; end > 0; end = found.at(-1)?.start ?? 0) {
    const start = lineStart(text, end - 1);
    const comment = tree.comments.find(({ span }) => span.start >= start && span.start < end);
    if (start === end || comment === undefined || !isBlank(bare, start, end)) break;
    found.push({ start, end: nextLine(text, start), text: comment.text });
  }
  return found;
}

/** A waiver counts for the line below it, so that nothing may come between. */
function belowOthers(line: number, above: readonly CommentLine[]): number {
  const first = above.findIndex(({ text }) => !waiver.test(text));
  return above[first === -1 ? above.length - 1 : first - 1]?.start ?? line;
}

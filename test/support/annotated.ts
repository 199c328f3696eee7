/**
 * Expectations as comments under the line they are about: `#^^^ rule-id severity`, where the `#` counts as the first
 * marked column. A text without marks has to be clean. Also cursors (`<|>`) and ranges (`<|...|>`) in a text.
 */

import assert from 'node:assert/strict';
import { analyse, type Analysis } from '../../server/src/analysis/analyse.ts';
import type { Span } from '../../server/src/text/span.ts';
import { settings as fixed } from './clock.ts';

/** A finding, or the expectation of one, on one line; columns start at 0 and the end is excluded. */
export interface Mark {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

const annotation = /^( *)(#\^*) ([a-z-]+\/[a-z0-9-]+ (?:error|warning|information|hint))\s*$/;

export function expectedMarks(text: string): readonly Mark[] {
  let marked = -1;
  return text.split(/\r\n|\r|\n/).flatMap((content, line) => {
    const [, indent = '', carets = '', label = ''] = annotation.exec(content) ?? [];
    if (label === '') {
      marked = line;
      return [];
    }
    if (marked === -1)
      throw new Error(`The annotation in line ${String(line + 1)} has no line above it to mark.`);
    return [{ line: marked, from: indent.length, to: indent.length + carets.length, label }];
  });
}

/** Where findings stand. One that covers several lines is marked to the end of the first; an empty one is a column wide. */
export function actualMarks({ findings, lines }: Analysis): readonly Mark[] {
  return findings.map(({ rule, severity, span }) => {
    const { start, end } = lines.rangeOf(span);
    const lineEnd = lines.positionAt(lines.lineSpan(start.line).end).character;
    const to = end.line === start.line ? end.character : lineEnd;
    return {
      line: start.line,
      from: start.character,
      to: Math.max(to, start.character + 1),
      label: `${rule} ${severity}`,
    };
  });
}

/** Every finding is expected, and every expectation found. */
export function assertAnnotated(text: string, analysis: Analysis = analyse(text, fixed)): void {
  const expected = expectedMarks(text);
  const actual = actualMarks(analysis);
  const missing = without(expected, actual);
  const surplus = without(actual, expected);
  if (missing.length + surplus.length === 0) return;
  assert.fail(
    [
      ...describe('Expected, but not found', missing, text),
      ...describe('Found, but not expected', surplus, text),
      advice,
    ].join('\n'),
  );
}

const advice =
  'Mend the rule, or the marks: put "#^^^ rule severity" below the line, with "#" under the first column.';

const textOf = ({ line, from, to, label }: Mark): string =>
  `${String(line)}:${String(from)}-${String(to)} ${label}`;

/** What `marks` has more than `others`, each counted as often as it stands there. */
function without(marks: readonly Mark[], others: readonly Mark[]): readonly Mark[] {
  const left = others.map(textOf);
  return marks.filter((mark) => {
    const at = left.indexOf(textOf(mark));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function describe(title: string, marks: readonly Mark[], text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return marks.flatMap((mark, index) => [
    ...(index === 0 ? [`${title}:`] : []),
    `${String(mark.line + 1).padStart(4)} | ${lines[mark.line] ?? ''}`,
    `     | ${' '.repeat(mark.from)}#${'^'.repeat(Math.max(0, mark.to - mark.from - 1))} ${mark.label}`,
  ]);
}

/** The text without its marker `<|>`, and where the marker stood. */
export function withCursor(marked: string): { readonly text: string; readonly offset: number } {
  const [before, after, ...more] = marked.split('<|>');
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('Write exactly one cursor <|> into the text.');
  return { text: before + after, offset: before.length };
}

/** The text without its markers `<|` and `|>`, and the span between them. */
export function withRange(marked: string): { readonly text: string; readonly span: Span } {
  const [, before, inside, after] = /^([\s\S]*)<\|([\s\S]*)\|>([\s\S]*)$/.exec(marked) ?? [];
  if (before === undefined || inside === undefined || after === undefined)
    throw new Error('Write one range <|...|> into the text.');
  return {
    text: before + inside + after,
    span: { start: before.length, end: before.length + inside.length },
  };
}

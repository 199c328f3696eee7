/** The complete example with gaps and mistakes, written in one of several styles: what fixes meet in the wild. */

import fc from 'fast-check';
import { parse as parseYaml, stringify, type ToStringOptions } from 'yaml';
import { parse } from '../../server/src/syntax/parse.ts';
import type { MapEntry, SyntaxNode } from '../../server/src/syntax/tree.ts';
import { readText } from '../support/files.ts';

const complete = readText('examples/grid-controller/compliance.yaml');

/** Every key that stands first on its line, with the lines of its value. */
const entries: readonly MapEntry[] = entriesOf(parse(complete).root).filter(({ key }) =>
  /(^|\n) *$/.test(complete.slice(0, key.span.start)),
);

function entriesOf(node: SyntaxNode | undefined): readonly MapEntry[] {
  if (node === undefined || node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.items.flatMap(entriesOf);
  return node.entries.flatMap((entry) => [entry, ...entriesOf(entry.value)]);
}

const singles = entries.filter(({ value }) => value.kind === 'scalar');

/** What people write in the place of a value, right and wrong. */
const words = [
  'open',
  'planned',
  'not-applicable',
  'met',
  'TODO',
  'TODO: ask',
  'mett',
  'yes',
  '5',
  '[a, b]',
  '',
];

interface Gap {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const lineStart = (offset: number): number => complete.lastIndexOf('\n', offset - 1) + 1;
const lineEnd = (offset: number): number => complete.indexOf('\n', offset) + 1;

const removed = fc.constantFrom(...entries).map(({ key, value }): Gap => ({
  start: lineStart(key.span.start),
  end: lineEnd(Math.max(key.span.end, value.span.end - 1)),
  text: '',
}));

const said = fc
  .record({ entry: fc.constantFrom(...singles), word: fc.constantFrom(...words) })
  .map(({ entry: { value }, word }): Gap => ({ ...value.span, text: word }));

const misspelt = fc
  .constantFrom(...entries)
  .map(({ key }): Gap => ({ start: key.span.end - 1, end: key.span.end, text: '' }));

/** Later gaps first, so that offsets hold; one within another goes with it. */
function withGaps(gaps: readonly Gap[]): string {
  const outer = gaps.filter((gap) => !gaps.some((other) => other !== gap && contains(other, gap)));
  return [...outer]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: word }) => text.slice(0, start) + word + text.slice(end), complete);
}

const contains = (outer: Gap, { start, end }: Gap): boolean => outer.start <= end && start <= outer.end;

/** A comment above each line that a key begins, as often as `every` says. */
const commented = (text: string, every: number): string =>
  text.replace(/^( *)(?=[\w-]+:)/gm, (indent, _, offset: number) =>
    offset % every === 0 ? `${indent}# note at ${String(offset)}\n${indent}` : indent,
  );

const rewritten = (text: string, options: ToStringOptions): string =>
  stringify(parseYaml(text, { uniqueKeys: false }), { lineWidth: 0, ...options });

const styles: Readonly<Record<string, (text: string) => string>> = {
  'as it is written': (text) => text,
  'with more comments': (text) => commented(text, 3),
  'four spaces': (text) => rewritten(text, { indent: 4 }),
  'dashes below keys': (text) => commented(rewritten(text, { indentSeq: false }), 4),
  'in quotes': (text) => rewritten(text, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' }),
  'in braces': (text) => rewritten(text, { collectionStyle: 'flow' }),
  JSON: (text) => `${JSON.stringify(parseYaml(text, { uniqueKeys: false }), undefined, 2)}\n`,
};

export interface ChangedExample {
  readonly text: string;
  readonly style: string;
}

/** Gaps only, or mistakes, too. */
export const changedExample = (mistakes: boolean): fc.Arbitrary<ChangedExample> =>
  fc
    .record({
      gaps: fc.array(mistakes ? fc.oneof(removed, said, misspelt) : removed, { minLength: 1, maxLength: 6 }),
      style: fc.constantFrom(...Object.keys(styles)),
      windows: fc.boolean(),
    })
    .map(({ gaps, style, windows }) => {
      const text = readable(withGaps(gaps), style);
      return { text: windows ? text.replaceAll('\n', '\r\n') : text, style };
    });

/** A text that cannot be read stays as it is. */
function readable(text: string, style: string): string {
  const { whole, problems } = parse(text);
  return whole && problems.length === 0 ? (styles[style]?.(text) ?? text) : text;
}

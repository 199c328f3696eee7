/** Whatever the text, folds, selections, symbols, tokens and lenses are well formed and inside it. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Range, SelectionRange } from 'vscode-languageserver-types';
import { analyse, type Analysis } from '../../../server/src/analysis/analyse.ts';
import { foldingRanges } from '../../../server/src/features/folding.ts';
import { sectionLenses } from '../../../server/src/features/section-lenses.ts';
import { selectionRanges } from '../../../server/src/features/selection-ranges.ts';
import { workspaceSymbols } from '../../../server/src/features/workspace-symbols.ts';
import { bridgeTitles } from '../../../server/src/report/bridge-titles.ts';
import { settings } from '../../support/clock.ts';
import { examples } from '../../support/files.ts';
import { tokensOf } from './tokens.ts';

const odd = `product: { name: "a\\tb", version: [1,
  2 ] }
x-base: &base { status: met,
  evidence: a.md,
}
# region 💡
ai-system:
  models:
  - &net
    id: net # - one
  - *net
  datasets: [{ id: &data data }, *data, *late]
threats: &threats
  -   # - two
    - id: T1
    - { class: "data-poisoning", <<: *base, asset: *late, }
  - id: |-
      T2
# endregion
cybersecurity:
  ? I-1
  : *base
  "I-2a": { <<: *base }
  I-2b: >
    met
x-late: &late
- *threats
- x
`;

const pieces = [
  '',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  ': ',
  '- ',
  '? ',
  '|\n',
  '&base ',
  '*late',
  '<<: *base\n',
  '#',
];
const more = [
  '# region\n',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '---\n',
  '💡',
  '\ufeff',
  '\u2028',
  '  ',
  'I-1: ',
  'net',
];

/** A descriptor with a slice of it replaced by a piece, and a place in it. */
const edited = fc
  .record({
    text: fc.constantFrom(odd, odd, odd.replaceAll('\n', '\r\n'), ...examples.map(({ text }) => text)),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 40 }),
    piece: fc.constantFrom(...pieces, ...more),
    near: fc.integer({ min: -20, max: 20 }),
  })
  .map(({ text, at, length, piece, near }) => {
    const start = Math.floor(at * text.length);
    const changed = `conformity: 1\n${text.slice(0, start)}${piece}${text.slice(start + length)}`;
    return { changed, offset: start + near };
  });

const made = fc.record({
  changed: fc
    .array(fc.constantFrom(...pieces, ...more, 'x', 'cybersecurity:\n', '  '), { maxLength: 30 })
    .map((parts) => `conformity: 1\n${parts.join('')}`),
  offset: fc.nat({ max: 80 }),
});

/** On a busy machine fewer runs are better than a test that fails for want of time. */
const soon = { interruptAfterTimeLimit: 600, markInterruptAsFailure: false, numRuns: 150 } as const;

function holds(name: string, check: (analysis: Analysis, offset: number) => void): void {
  it(name, () => {
    fc.assert(
      fc.property(fc.oneof(edited, made), ({ changed, offset }) => check(analyse(changed, settings), offset)),
      soon,
    );
  });
}

const lineCount = ({ text, lines }: Analysis): number => lines.positionAt(text.length).line + 1;

describe('in any text', () => {
  holds('folds start before they end, inside the text, once on a line, and never cross', (analysis) => {
    const folds = foldingRanges(analysis) ?? [];
    const open: number[] = [];
    let before = -1;
    for (const { startLine, endLine } of folds) {
      assert.ok(before < startLine && startLine < endLine && endLine < lineCount(analysis));
      while ((open.at(-1) ?? startLine) < startLine) open.pop();
      assert.ok((open.at(-1) ?? endLine) >= endLine, 'Two folds cross.');
      open.push(endLine);
      before = startLine;
    }
  });

  holds('each step of a selection is inside the next, and holds the place', (analysis, offset) => {
    const inside = Math.min(Math.max(offset, 0), analysis.text.length);
    for (const first of selectionRanges(analysis, [offset]) ?? []) {
      let inner = { start: inside, end: inside };
      for (let step: SelectionRange | undefined = first; step !== undefined; step = step.parent) {
        const { start, end } = spanOf(analysis, step.range);
        assert.ok(start <= inner.start && inner.end <= end && end - start > inner.end - inner.start);
        inner = { start, end };
      }
      assert.deepEqual(inner, { start: 0, end: analysis.text.length });
    }
  });

  holds('tokens stand on one line each, in order and apart', (analysis) => {
    let end = 0;
    for (const { range } of tokensOf(analysis)) {
      const span = spanOf(analysis, range);
      assert.ok(end <= span.start && span.start < span.end && span.end <= analysis.text.length);
      assert.ok(!/[\r\n]/.test(analysis.text.slice(span.start, span.end)));
      ({ end } = span);
    }
  });

  holds('symbols and lenses stand in the text, and have a name', (analysis) => {
    const symbols = workspaceSymbols([{ uri: 'file:///a', analysis }], '');
    const lenses = sectionLenses(analysis, { descriptor: 'file:///a', runsCommands: true, bridgeTitles });
    for (const { name, location } of symbols) {
      assert.match(name, /^[^\r\n]+$/);
      assert.ok('range' in location && isSpan(analysis, location.range));
    }
    for (const { range, command } of lenses) {
      assert.match(command?.title ?? '', /\S/);
      assert.ok(isSpan(analysis, range));
    }
  });
});

/** Offsets of a range; a place outside the text is a failure. */
function spanOf({ lines, text }: Analysis, { start, end }: Range) {
  const offset = ({ line, character }: Range['start']): number => {
    const span = lines.lineSpan(line);
    assert.ok(span.start + character <= text.length, 'A range leaves the text.');
    return span.start + character;
  };
  return { start: offset(start), end: offset(end) };
}

const isSpan = (analysis: Analysis, range: Range): boolean => {
  const { start, end } = spanOf(analysis, range);
  return start <= end;
};

/** Whatever a descriptor looks like while it is edited, navigation answers, and inside the text. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Range } from 'vscode-languageserver-types';
import { analyse } from '../../../server/src/analysis/analyse.ts';
import { definition } from '../../../server/src/features/definition.ts';
import { documentLinks } from '../../../server/src/features/document-links.ts';
import { documentHighlights, references } from '../../../server/src/features/references.ts';
import { prepareRename, rename } from '../../../server/src/features/rename.ts';
import { settings } from '../../support/clock.ts';
import { spanOf } from './marked.ts';

const text = `conformity: 1
product: { manufacturer: { contact: "https://lamp.example" } }
x-base: &base { asset: [net, 'data'], evidence: docs/a.md }
ai-system:
  models:
    - id: &net net
      source: https://models.example
      trained-on: [data, "data"]
    - more
  datasets: [{ id: data }]
threats:
  - { <<: *base, id: T1 }
  - id: |-
      T2
    asset: *net
    evidence:
      - file: >-
          docs/b.md
      - ./docs/a.md
reporting: { cra: { playbook: "docs/a.md" } }
`;

const pieces = [
  '',
  '"',
  "'",
  '{',
  '[',
  ']',
  ': ',
  '- ',
  '|\n',
  '&a ',
  '*a',
  '<<: *a\n',
  '#',
  '\t',
  '\n',
  '---\n',
];

/** The text with a slice of it replaced by a piece, and an offset near by. */
const edited = fc
  .record({
    at: fc.nat({ max: text.length }),
    length: fc.nat({ max: 40 }),
    piece: fc.constantFrom(...pieces),
    near: fc.integer({ min: -20, max: 20 }),
  })
  .map(({ at, length, piece, near }) => ({
    changed: text.slice(0, at) + piece + text.slice(at + length),
    offset: Math.max(0, at + near),
  }));

describe('navigation in any edit of a descriptor', () => {
  it('answers with ranges of one line that hold something', () => {
    fc.assert(
      fc.property(edited, ({ changed, offset }) => {
        const analysis = analyse(changed, settings);
        for (const range of rangesOf(analysis, offset)) {
          const { start, end } = spanOf(changed, range);
          assert.ok(start < end && !changed.slice(start, end).includes('\n'), changed.slice(start, end));
        }
      }),
      { interruptAfterTimeLimit: 1200, markInterruptAsFailure: false, numRuns: 150 },
    );
  });
});

function rangesOf(analysis: ReturnType<typeof analyse>, offset: number): readonly Range[] {
  const found = definition(analysis, offset);
  const target = prepareRename(analysis, offset);
  const renaming = rename(analysis, offset, 'fresh');
  return [
    ...(found === undefined ? [] : 'ranges' in found ? [found.origin, ...found.ranges] : [found.origin]),
    ...references(analysis, offset, true),
    ...documentHighlights(analysis, offset).map(({ range }) => range),
    ...documentLinks(analysis).map(({ range }) => range),
    ...(target === undefined ? [] : [target.range]),
    ...(renaming !== undefined && 'edits' in renaming ? renaming.edits.map(({ range }) => range) : []),
  ];
}

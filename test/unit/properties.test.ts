/** What holds for every text, and for every edit of the examples: an answer, spans inside, nothing twice, the same again. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, type Analysis } from '../../server/src/analysis/analyse.ts';
import { assertSpans } from '../support/spans.ts';
import { settings } from '../support/clock.ts';
import { examples } from '../support/files.ts';

/** Pieces of which descriptors and YAML are made, so that random texts come near to both. */
const pieces = [
  'conformity: 1\n',
  'product:\n',
  '  name: Lamp\n',
  'scope: { data-connection: direct }\n',
  'threats:\n',
  '  - class: data-poisoning\n',
  '    status: met\n',
  'cybersecurity:\n',
  '  I-1: { status: met, evidence: a.md }\n',
  'ai-system:\n',
  '  high-risk: { route: annex-3, entry: "2" }\n',
  'status',
  ':',
  ': ',
  '- ',
  '? ',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '  ',
  '{',
  '}',
  '[',
  ']',
  ',',
  '"',
  "'",
  '|',
  '>',
  '&a ',
  '*a',
  '<<: *a\n',
  '#',
  '---\n',
  '...\n',
  '%',
  '!',
  '!!set',
  '~',
  '\\',
  '\ufeff',
  '💡',
  '\u0000',
  '\u2028',
] as const;

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => `conformity: 1\n${parts.join('')}`),
);

/** An example with a slice of it deleted, doubled, or replaced by a piece. */
const editedExample = fc
  .record({
    text: fc.constantFrom(...examples.map(({ text }) => text)),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 60 }),
    edit: fc.oneof(
      fc.constant('delete' as const),
      fc.constant('double' as const),
      fc.constantFrom(...pieces).map((insert) => ({ insert })),
    ),
  })
  .map(({ text, from, length, edit }) => {
    const at = Math.floor(from * text.length);
    const slice = text.slice(at, at + length);
    const middle = edit === 'delete' ? '' : edit === 'double' ? slice + slice : edit.insert;
    return text.slice(0, at) + middle + text.slice(at + length);
  });

/** On a busy machine fewer runs are better than a test that fails for want of time. */
const soon = { interruptAfterTimeLimit: 1200, markInterruptAsFailure: false } as const;

const holds = (text: string): void => {
  const analysis = analyse(text, settings);
  assertSpans(analysis);
  assertUnique(analysis);
};

function assertUnique({ findings }: Analysis): void {
  const keys = findings.map(
    ({ rule, span, message }) => `${rule} ${String(span.start)}-${String(span.end)} ${message}`,
  );
  assert.equal(new Set(keys).size, keys.length, 'A finding stands there twice.');
}

describe('properties', () => {
  it('any text gives an answer', () => {
    fc.assert(fc.property(anyText, holds), { ...soon, numRuns: 1000 });
  });

  it('any edit of an example gives an answer', () => {
    fc.assert(fc.property(editedExample, holds), { ...soon, numRuns: 120 });
  });

  it('the same input gives the same findings', () => {
    const plain = (text: string): string =>
      JSON.stringify([analyse(text, settings).findings, analyse(text, settings).judgement?.obligations]);
    fc.assert(
      fc.property(editedExample, (text) => plain(text) === plain(text)),
      { ...soon, numRuns: 15 },
    );
  });

  it('an analysis leaves its input alone', () => {
    const frozen = Object.freeze({ ...settings });
    for (const { text } of examples) assert.equal(analyse(text, frozen).text, text);
  });
});

/** Growing a selection: every step from the word to the document, whatever the style of the text. */

import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { analyse, type Analysis } from '../../../server/src/analysis/analyse.ts';
import { selectionRanges } from '../../../server/src/features/selection-ranges.ts';
import { each } from '../../support/cases.ts';
import { settings } from '../../support/clock.ts';
import { bothLineEnds, readMarked, textIn } from './marked.ts';

const start = 'conformity: 1\nproduct: { name: Lamp }\n';

/** What is selected step by step, lines joined by a slash; the steps of every text, the last two, are left out. */
function stepsAt(analysis: Analysis, offset: number): readonly string[] {
  const [first] = selectionRanges(analysis, [offset]) ?? [];
  const steps: string[] = [];
  for (let step: SelectionRange | undefined = first; step !== undefined; step = step.parent)
    steps.push(textIn(analysis.text, step.range));
  assert.equal(steps.pop(), analysis.text, 'The last step is the document.');
  assert.equal(steps.pop(), analysis.text.trim(), 'The step before is all that is written.');
  return steps.map((step) => step.replace(/\r?\n */g, ' / '));
}

interface SelectionCase {
  readonly name: string;
  readonly marked: string;
  readonly steps: readonly string[];
}

const cases: readonly SelectionCase[] = [
  {
    name: 'from a word to its section',
    marked: 'scope:\n  supplied-as: dev<|>ice\n  excluded-by: none\n\n',
    steps: [
      'device',
      'supplied-as: device',
      'supplied-as: device / excluded-by: none',
      'scope: / supplied-as: device / excluded-by: none',
    ],
  },
  {
    name: 'a text without its quotes, then with them',
    marked: 'x-a: { b: "one tw<|>o" }\n',
    steps: ['two', 'one two', '"one two"', 'b: "one two"', '{ b: "one two" }', 'x-a: { b: "one two" }'],
  },
  {
    name: 'a text in single quotes',
    marked: "x-a: '<|>one two'\n",
    steps: ['one', 'one two', "'one two'", "x-a: 'one two'"],
  },
  {
    name: 'words with dashes are one',
    marked: 'x-a: data-<|>poisoning, model flaws\n',
    steps: ['data-poisoning', 'data-poisoning, model flaws', 'x-a: data-poisoning, model flaws'],
  },
  {
    name: 'a key',
    marked: 'scope:\n  "supplied<|>-as": device\n',
    steps: ['supplied-as', '"supplied-as"', '"supplied-as": device', 'scope: / "supplied-as": device'],
  },
  {
    name: 'an entry of a list without its dash, then with it',
    marked: 'threats:\n  - id: T1\n  - id: T<|>2\n    class: a\n',
    steps: [
      'T2',
      'id: T2',
      'id: T2 / class: a',
      '- id: T2 / class: a',
      '- id: T1 / - id: T2 / class: a',
      'threats: / - id: T1 / - id: T2 / class: a',
    ],
  },
  {
    name: 'an entry of a list behind comments that have dashes',
    marked: 'threats:\n  - id: T1 # - one\n  # - two\n  - &t # - three\n    id: T<|>2\n',
    steps: [
      'T2',
      'id: T2',
      '- &t # - three / id: T2',
      '- id: T1 # - one / # - two / - &t # - three / id: T2',
      'threats: / - id: T1 # - one / # - two / - &t # - three / id: T2',
    ],
  },
  {
    name: 'what is in brackets, then the brackets',
    marked: 'x-a:\n  b: [ one, <|>two ]\n',
    steps: ['two', 'one, two', '[ one, two ]', 'b: [ one, two ]', 'x-a: / b: [ one, two ]'],
  },
  {
    name: 'a bracket that is not closed yet',
    marked: 'x-a: [ one, tw<|>o\n',
    steps: ['two', '[ one, two', 'x-a: [ one, two'],
  },
  {
    name: 'a mapping in brackets that ends with an alias and a merge',
    marked: 'x-a: &a { b: 1 }\nx-c: { d: <|>2, e: *a, <<: *a, }\n',
    steps: ['2', 'd: 2', 'd: 2, e: *a, <<: *a,', '{ d: 2, e: *a, <<: *a, }', 'x-c: { d: 2, e: *a, <<: *a, }'],
  },
  {
    name: 'mappings in brackets in each other',
    marked: 'x-a: { b: {}, c: { d: {e: <|>1} } }\n',
    steps: [
      '1',
      'e: 1',
      '{e: 1}',
      'd: {e: 1}',
      '{ d: {e: 1} }',
      'c: { d: {e: 1} }',
      'b: {}, c: { d: {e: 1} }',
      '{ b: {}, c: { d: {e: 1} } }',
      'x-a: { b: {}, c: { d: {e: 1} } }',
    ],
  },
  {
    name: 'an alias belongs to its entry, and leads nowhere',
    marked: 'x-a: &a { b: 1 }\ncybersecurity:\n  I-1: *<|>a\n  I-2a: met\n',
    steps: ['a', 'I-1: *a', 'I-1: *a / I-2a: met', 'cybersecurity: / I-1: *a / I-2a: met'],
  },
  {
    name: 'what an alias repeats is selected at its anchor',
    marked: 'x-a: &a\n  b: <|>1\ncybersecurity:\n  I-1: *a\n  I-2a: { <<: *a }\n',
    steps: ['1', 'b: 1', 'x-a: &a / b: 1'],
  },
  {
    name: 'an alias in front of its anchor leads nowhere',
    marked: 'x-a: *b\nx-c:\n  - *b\n  - &b { d: <|>1 }\n',
    steps: ['1', 'd: 1', '{ d: 1 }', '- &b { d: 1 }', '- *b / - &b { d: 1 }', 'x-c: / - *b / - &b { d: 1 }'],
  },
  {
    name: 'a text in block style, without the line that starts it',
    marked: 'x-a: |-\n  one\n  tw<|>o\n\nx-b: 1\n',
    steps: ['two', 'one / two', '|- / one / two', 'x-a: |- / one / two'],
  },
  {
    name: 'a comment',
    marked: 'scope:\n  supplied-as: device\n  # One wo<|>rd.\n  excluded-by: none\n',
    steps: [
      'word',
      '# One word.',
      'supplied-as: device / # One word. / excluded-by: none',
      'scope: / supplied-as: device / # One word. / excluded-by: none',
    ],
  },
  {
    name: 'a key without a value',
    marked: 'scope:\n  supplied-as<|>:\n  excluded-by: none\n',
    steps: [
      'supplied-as',
      'supplied-as:',
      'supplied-as: / excluded-by: none',
      'scope: / supplied-as: / excluded-by: none',
    ],
  },
  {
    name: 'white space has no word',
    marked: 'scope:\n <|> supplied-as: device\n  excluded-by: none\n',
    steps: ['scope: / supplied-as: device / excluded-by: none'],
  },
  {
    name: 'the same while a key is half typed',
    marked: 'scope:\n  supplied-as: dev<|>ice\n  excl\n  cra-class: default\n',
    steps: [
      'device',
      'supplied-as: device',
      'supplied-as: device / excl / cra-class: default',
      'scope: / supplied-as: device / excl / cra-class: default',
    ],
  },
];

describe('growing a selection', () => {
  each(cases, ({ marked, steps }) => {
    for (const text of bothLineEnds(start + marked)) {
      const { analysis, offset } = readMarked(text);
      assert.deepEqual(stepsAt(analysis, offset), steps);
    }
  });

  it('answers each offset, in the order in which they come', () => {
    const { text } = readMarked(`${start}scope: {}\n`).analysis;
    const words = ['scope', 'Lamp', 'product'];
    const found = selectionRanges(
      analyse(text, settings),
      words.map((word) => text.indexOf(word)),
    );
    assert.deepEqual(
      found?.map(({ range }) => textIn(text, range)),
      words,
    );
  });

  it('while a quote is open there is a word, and the document', () => {
    const { analysis, offset } = readMarked(`${start}scope: "dev<|>ice\nx-a: 1\n`);
    const [step] = selectionRanges(analysis, [offset]) ?? [];
    assert.equal(textIn(analysis.text, step?.range ?? assert.fail()), 'device');
  });

  it('is left to the editor where there is no marker', () => {
    assert.equal(selectionRanges(analyse('product: { name: Lamp }\n', settings), [1]), undefined);
  });
});

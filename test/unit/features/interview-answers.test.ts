/** Answers as they come to stand in a text: where, with which note, and what they leave alone. */

import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis/analyse.ts';
import { answered, begun } from '../../../server/src/features/interview/answer.ts';
import { editOf } from '../../../server/src/features/interview/edit-of.ts';
import type { Given } from '../../../server/src/features/interview/given.ts';
import { applyEdits } from '../../../server/src/edit/replacement.ts';
import { newDescriptor } from '../../../server/src/protocol/interview.ts';
import { each } from '../../support/cases.ts';
import { settings, today } from '../../support/clock.ts';
import { answerIn, profileOf } from './interview-walk.ts';
import { bothLineEnds } from './marked.ts';

interface Case {
  readonly name: string;
  readonly before: string;
  readonly id: string;
  readonly given: Given | null;
  readonly after: string;
}

const cases: readonly Case[] = [
  {
    name: 'a key in the order of the format, with day, answer and place in the law above it',
    before: 'conformity: 1\nscope:\n  supplied-as: device\n  excluded-by: none\n',
    id: 'scope.data-connection',
    given: 'direct',
    after:
      'conformity: 1\nscope:\n  # 2026-11-20: direct. CRA Art. 2(1)\n  data-connection: direct\n  supplied-as: device\n  excluded-by: none\n',
  },
  {
    name: 'the first section apart from the marker',
    before: 'conformity: 1\n',
    id: 'scope.supplied-as',
    given: 'software',
    after: 'conformity: 1\n\nscope:\n  # 2026-11-20: software. CRA Art. 3(1)\n  supplied-as: software\n',
  },
  {
    name: 'again: its own note is replaced, and comments of others stay',
    before:
      'conformity: 1\nscope:\n  # Ours.\n  # 2026-11-19: none. CRA Art. 2(1)\n  # Asked the plant.\n  data-connection: none # for now\n  supplied-as: device\n',
    id: 'scope.data-connection',
    given: 'indirect',
    after:
      'conformity: 1\nscope:\n  # Ours.\n  # 2026-11-20: indirect. CRA Art. 2(1)\n  # Asked the plant.\n  data-connection: indirect # for now\n  supplied-as: device\n',
  },
  {
    name: 'again: the note gives the place of the new answer',
    before: 'conformity: 1\nscope:\n  # 2026-11-19: none. CRA Art. 2(2)\n  excluded-by: none\n',
    id: 'scope.excluded-by',
    given: '2014/90',
    after: 'conformity: 1\nscope:\n  # 2026-11-20: 2014/90. CRA Art. 2(4)\n  excluded-by: 2014/90\n',
  },
  {
    name: 'in braces, where several notes share a line: each replaces its own only',
    before:
      '# 2026-11-18: device. CRA Art. 3(1)\n# 2026-11-19: none. CRA Art. 2(1)\nscope: { supplied-as: device, data-connection: none }\nconformity: 1\n',
    id: 'scope.data-connection',
    given: 'direct',
    after:
      '# 2026-11-18: device. CRA Art. 3(1)\n# 2026-11-20: direct. CRA Art. 2(1)\nscope: { supplied-as: device, data-connection: direct }\nconformity: 1\n',
  },
  {
    name: 'what may be said before the name of the product is',
    before: 'conformity: 1\n',
    id: 'product.placed-on-market',
    given: '2028-03-01',
    after:
      'conformity: 1\n\nproduct:\n  # 2026-11-20: 2028-03-01. CRA Art. 69(2)\n  placed-on-market: 2028-03-01\n',
  },
  {
    name: 'a null that was left for it',
    before: 'conformity: 1\nscope:\n  data-connection: null # not asked yet\n',
    id: 'scope.data-connection',
    given: 'direct',
    after:
      'conformity: 1\nscope:\n  # 2026-11-20: direct. CRA Art. 2(1)\n  data-connection: direct # not asked yet\n',
  },
  {
    name: 'a value that cannot be read gives way',
    before: 'conformity: 1\nscope:\n  data-connection: maybe\n',
    id: 'scope.data-connection',
    given: 'direct',
    after: 'conformity: 1\nscope:\n  # 2026-11-20: direct. CRA Art. 2(1)\n  data-connection: direct\n',
  },
  {
    name: 'a waiver stays directly above the line that it is about',
    before:
      'conformity: 1\nscope:\n  # conformity-lens: waive bridge/out-of-cra-scope -- known\n  data-connection: none\n',
    id: 'scope.data-connection',
    given: 'indirect',
    after:
      'conformity: 1\nscope:\n  # 2026-11-20: indirect. CRA Art. 2(1)\n  # conformity-lens: waive bridge/out-of-cra-scope -- known\n  data-connection: indirect\n',
  },
  {
    name: 'I do not know yet, after all: the key stays open, its note goes',
    before: 'conformity: 1\nscope:\n  # 2026-11-19: none. CRA Art. 2(1)\n  data-connection: none\n',
    id: 'scope.data-connection',
    given: null,
    after: 'conformity: 1\nscope:\n  data-connection: null\n',
  },
  {
    name: 'I do not know yet, where nothing is said: nothing changes',
    before: 'conformity: 1\nscope: {} # later\n',
    id: 'scope.data-connection',
    given: null,
    after: 'conformity: 1\nscope: {} # later\n',
  },
  {
    name: 'yes and no as true and false',
    before: 'conformity: 1\nscope:\n  supplied-as: device\n',
    id: 'scope.contains-ai',
    given: 'false',
    after:
      'conformity: 1\nscope:\n  supplied-as: device\n  # 2026-11-20: no. AI Act Art. 3(1)\n  contains-ai: false\n',
  },
  {
    name: 'several answers as a list',
    before: 'conformity: 1\nai-system:\n  use:\n    infers-emotions: true\n',
    id: 'ai-system.use.context',
    given: ['workplace', 'education'],
    after:
      'conformity: 1\nai-system:\n  use:\n    # 2026-11-20: workplace, education. AI Act Art. 5(1)(f)\n    context:\n      - workplace\n      - education\n    infers-emotions: true\n',
  },
  {
    name: 'a text that looks like a number stays a text',
    before: 'conformity: 1\nproduct:\n  version: 2.4.0\n',
    id: 'product.name',
    given: '4711',
    after:
      'conformity: 1\nproduct:\n  # 2026-11-20: 4711. CRA Annex V (1)\n  name: "4711"\n  version: 2.4.0\n',
  },
  {
    name: 'text with signs of YAML in it is one value and one comment',
    before: 'conformity: 1\nproduct:\n  version: 2.4.0\n',
    id: 'product.name',
    given: 'Lamp: "A" # 1 {x}',
    after:
      'conformity: 1\nproduct:\n  # 2026-11-20: Lamp: "A" # 1 {x}. CRA Annex V (1)\n  name: "Lamp: \\"A\\" # 1 {x}"\n  version: 2.4.0\n',
  },
  {
    name: 'another model behind those that are there',
    before: 'conformity: 1\nai-system:\n  models:\n    - net\n    - { id: other, name: Other }\n',
    id: 'ai-system.models.2.id',
    given: 'third',
    after:
      'conformity: 1\nai-system:\n  models:\n    - net\n    - { id: other, name: Other }\n    # 2026-11-20: third. AI Act Annex IV (2)(a)\n    - { id: third }\n',
  },
  {
    name: 'more about a model of which only the id is written',
    before: 'conformity: 1\nai-system: { models: [net] }\n',
    id: 'ai-system.models.0.source',
    given: 'in-house',
    after: 'conformity: 1\nai-system: { models: [{ id: net, source: in-house }] }\n',
  },
  {
    name: 'more about one item that stands without its list',
    before:
      'conformity: 1\nscope:\n  supplied-as: standalone-service\n  remote-data-processing:\n    what: Maps\n',
    id: 'scope.remote-data-processing.0.responsible',
    given: 'manufacturer',
    after:
      'conformity: 1\nscope:\n  supplied-as: standalone-service\n  remote-data-processing:\n    what: Maps\n    # 2026-11-20: manufacturer. CRA Art. 3(2)\n    responsible: manufacturer\n',
  },
];

describe('an answer is written as', () => {
  each(cases, ({ before, id, given, after }) => {
    const expected = bothLineEnds(after);
    for (const [index, text] of bothLineEnds(before).entries())
      assert.equal(answerIn(text, id, given), expected[index]);
  });
});

interface Refused {
  readonly name: string;
  readonly id: string;
  readonly given: Given;
  readonly says: RegExp;
}

const refusals: readonly Refused[] = [
  {
    name: 'a day that does not exist',
    id: 'product.placed-on-market',
    given: '2028-02-30',
    says: /exists in the calendar/,
  },
  { name: 'a day in another form', id: 'product.placed-on-market', given: '1.3.2028', says: /2028-03-01/ },
  { name: 'years that are no number', id: 'product.expected-use-years', given: 'ten', says: /number/ },
  {
    name: 'years beyond the range',
    id: 'product.expected-use-years',
    given: '1000',
    says: /between 0 and 100/,
  },
  {
    name: 'a word that is no choice',
    id: 'scope.data-connection',
    given: 'wifi',
    says: /direct, indirect, none/,
  },
  { name: 'a placeholder', id: 'product.name', given: 'TODO', says: /./ },
  { name: 'an id with spaces', id: 'ai-system.models.1.id', given: 'a b', says: /short name/ },
  { name: 'an id that is taken', id: 'ai-system.models.1.id', given: 'net', says: /net/ },
  {
    name: 'a package URL without its name',
    id: 'ai-system.models.0.source',
    given: 'pkg:npm',
    says: /package URL/,
  },
  {
    name: 'an entry that the list of the class does not have',
    id: 'scope.cra-category',
    given: '20',
    says: /1 to 19/,
  },
  { name: 'a question of another product', id: 'ai-system.models.7.id', given: 'a', says: /no question/ },
];

const controller =
  'conformity: 1\nproduct: { name: Controller }\nscope: { data-connection: direct, supplied-as: device, excluded-by: none, cra-class: important-1 }\nai-system: { models: [net] }\n';

describe('an answer is refused', () => {
  each(refusals, ({ id, given, says }) => {
    const result = answered(analyse(controller, settings), id, given, today);
    assert.ok('refused' in result, `It was written:\n${'text' in result ? result.text : ''}`);
    assert.match(result.refused, says);
  });

  it('where the text could not be changed safely, and nothing is changed', () => {
    const text = 'conformity: 1\nx-base: &base { supplied-as: device }\nscope: *base\n';
    const result = answered(analyse(text, settings), 'scope.data-connection', 'direct', today);
    assert.ok('refused' in result && result.refused.includes('by hand'), JSON.stringify(result));
  });
});

describe('a text in which nothing is said', () => {
  const empty: readonly (readonly [name: string, text: string, expected: string])[] = [
    ['is empty', '', newDescriptor],
    ['has a comment', '# Ours.\n', '# Ours.\nconformity: 1\n'],
    ['has the start of a document', '---\n', '---\nconformity: 1\n'],
  ];
  for (const [name, text, expected] of empty)
    it(`${name}: it begins with the marker`, () => assert.equal(begun(text), expected));

  it('is not one that says something: that one stays as it is', () => {
    for (const text of ['a: 1\n', 'just words\n', newDescriptor, ': : :\n  - [\n'])
      assert.equal(begun(text), text);
  });

  it('a new descriptor is one', () => {
    assert.equal(profileOf(analyse(newDescriptor, settings)).bridge.state, 'cannot-tell');
  });
});

describe('the edit of an answer', () => {
  it('turns one text into the other and touches only lines that differ', () => {
    const before = 'a\nb\nc\nd\n';
    const edit = editOf(before, 'a\nb2\nc\nd\n');
    assert.deepEqual(edit, { span: { start: 2, end: 4 }, text: 'b2\n' });
    assert.equal(editOf(before, before), undefined);
    for (const after of ['', 'a\n', 'a\nb\nb\nc\nd\n', 'x', 'a\nb\nc\nd\ne'])
      assert.equal(applyEdits(before, [editOf(before, after) ?? assert.fail()]), after);
  });
});

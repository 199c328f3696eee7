/** Tree to descriptor: every problem at its exact key or value, with what the message needs; right values with their places. */

import assert from 'node:assert/strict';
import type { ProblemCode } from '../../../server/src/descriptor/problem.ts';
import { read, type Reading } from '../../../server/src/descriptor/read.ts';
import { parse } from '../../../server/src/syntax/parse.ts';
import { withRange } from '../../support/annotated.ts';

function reading(text: string): Reading {
  const { root } = parse(text);
  assert.equal(root?.kind, 'map');
  return read(root);
}

const start = 'conformity: 1\nproduct: { name: Lamp }\n';

interface ProblemCase {
  readonly name: string;
  readonly code: ProblemCode;
  /** The file behind the first two lines; the problem stands at the range. */
  readonly marked: string;
  readonly data?: Readonly<Record<string, string>>;
}

const cases: readonly ProblemCase[] = [
  {
    name: 'an unknown key with a near one',
    code: 'unknown-key',
    marked: 'scope: { <|data-conection|>: none }',
    data: { meant: 'data-connection' },
  },
  {
    name: 'an unknown key with none near',
    code: 'unknown-key',
    marked: '<|weather|>: fine',
    data: { key: 'weather' },
  },
  {
    name: 'a duplicate key',
    code: 'duplicate-key',
    marked: 'scope: { standards: none, <|standards|>: full }',
    data: { key: 'standards' },
  },
  {
    name: 'a missing key of a list item, at its first key',
    code: 'missing-key',
    marked: 'incidents: [{ <|id|>: I1 }]',
    data: { keys: 'kind' },
  },
  {
    name: 'a missing key of a section, at the key of the section',
    code: 'missing-key',
    marked: 'waivers: [{ <|owner|>: a }]',
    data: { keys: 'rule, reason' },
  },
  {
    name: 'a text for a mapping',
    code: 'wrong-type',
    marked: 'scope: <|direct|>',
    data: { expected: 'a mapping', found: 'the text "direct"' },
  },
  {
    name: 'a mapping for a list, at its first key',
    code: 'wrong-type',
    marked: 'threats: { <|class|>: data-poisoning }',
    data: { expected: 'a list', found: 'a mapping' },
  },
  {
    name: 'a list for a text',
    code: 'wrong-type',
    marked: 'scope: { cra-category: <|[1]|> }',
    data: { expected: 'a single value', found: 'a list' },
  },
  {
    name: 'a text for a flag',
    code: 'wrong-type',
    marked: 'scope: { contains-ai: <|yes|> }',
    data: { expected: 'true or false' },
  },
  {
    name: 'a text for a mapping with a short form',
    code: 'wrong-type',
    marked: 'cybersecurity: { I-1: <|[met]|> }',
    data: { expected: 'a mapping, or just its status' },
  },
  {
    name: 'a wrong choice with a near one',
    code: 'invalid-value',
    marked: 'scope: { supplied-as: <|devise|> }',
    data: { meant: 'device' },
  },
  {
    name: 'a wrong choice in a short form',
    code: 'invalid-value',
    marked: 'cybersecurity: { I-1: <|done|> }',
    data: { value: 'done' },
  },
  {
    name: 'a day that does not exist',
    code: 'invalid-value',
    marked: 'waivers: [{ rule: cra/a, reason: b, until: <|2027-02-29|> }]',
  },
  { name: 'an empty text', code: 'invalid-value', marked: 'ai-system: { name: <|""|> }' },
  { name: 'a text of spaces', code: 'invalid-value', marked: 'ai-system: { name: <|"  "|> }' },
  {
    name: 'a wrong id',
    code: 'invalid-value',
    marked: 'incidents: [{ id: <|a b|>, kind: severe-incident }]',
  },
  {
    name: 'an id twice',
    code: 'duplicate-id',
    marked: 'ai-system: { models: [a, <|a|>] }',
    data: { id: 'a' },
  },
  {
    name: 'an id of a model and a dataset',
    code: 'duplicate-id',
    marked: 'ai-system: { datasets: [a], models: [<|a|>] }',
    data: { id: 'a' },
  },
  {
    name: 'an unknown reference before its list',
    code: 'unknown-reference',
    marked: 'threats: [{ class: model-flaws, asset: <|nett|> }]\nai-system: { models: [net] }',
    data: { meant: 'net' },
  },
  {
    name: 'a threat is no asset',
    code: 'unknown-reference',
    marked: 'threats: [{ id: T1, class: model-flaws, asset: <|T1|> }]',
    data: { hint: 'None is declared yet.' },
  },
];

describe('read: problems', () => {
  for (const { name, code, marked, data = {} } of cases) {
    it(name, () => {
      const { text, span } = withRange(`${start}${marked}\n`);
      const { problems } = reading(text);
      assert.deepEqual(
        problems.map((problem) => problem.code),
        [code],
      );
      assert.deepEqual(
        problems[0]?.span,
        span,
        `It stands at "${text.slice(problems[0]?.span.start, problems[0]?.span.end)}".`,
      );
      for (const [key, value] of Object.entries(data)) assert.equal(problems[0].data[key], value);
    });
  }

  it('a number out of its bounds', () => {
    const { text, span } = withRange('conformity: 1\nproduct: { name: Lamp, expected-use-years: <|400|> }\n');
    assert.deepEqual(
      reading(text).problems.map((problem) => [problem.code, problem.span]),
      [['invalid-value', span]],
    );
  });

  it('another version of the format', () => {
    const { text, span } = withRange('conformity: <|2|>\nproduct: { name: Lamp }\n');
    assert.deepEqual(
      reading(text).problems.map((problem) => [problem.code, problem.span]),
      [['unsupported-version', span]],
    );
  });

  it('a duplicate names the first one', () => {
    const { problems } = reading(`${start}scope: { standards: none, standards: full }\n`);
    assert.equal(problems[0]?.related?.start, `${start}scope: { `.length);
  });

  it('keys that start with x- are left alone, at every level', () => {
    assert.deepEqual(
      reading(`${start}x-a: 1\nscope: { x-b: [2] }\nthreats: [{ class: model-flaws, x-c: 3 }]\n`).problems,
      [],
    );
  });
});

describe('read: values', () => {
  const { value } = reading(
    `${start}cybersecurity: { I-2b: met, I-2c: { status: met, evidence: a.md }, I-2d: { evidence: [b.md, { file: c.md, owner: d }] } }\nscope: { supplied-as: devise, excluded-by: none }\nthreats:\n  - class: data-poisoning\n    asset:\n`,
  ).descriptor;

  it('a short form stands for its field', () =>
    assert.equal(value.cybersecurity?.value['I-2b']?.value.status?.value, 'met'));
  it('a single item stands for a list', () =>
    assert.deepEqual(
      value.cybersecurity?.value['I-2c']?.value.evidence?.value.map((item) => item.value.file?.value),
      ['a.md'],
    ));
  it('items in short and long form mix', () =>
    assert.deepEqual(
      value.cybersecurity?.value['I-2d']?.value.evidence?.value.map((item) => item.value.file?.value),
      ['b.md', 'c.md'],
    ));
  it('a wrong value counts as not said', () => assert.equal(value.scope?.value['supplied-as'], undefined));
  it('a right value beside it is kept', () => assert.equal(value.scope?.value['excluded-by']?.value, 'none'));
  it('a path leads to each value', () =>
    assert.equal(
      value.cybersecurity?.value['I-2c']?.value.evidence?.value[0]?.value.file?.path,
      'cybersecurity.I-2c.evidence.0.file',
    ));
  it('a key without a value keeps its place', () => assert.ok(value.threats?.value[0]?.keys.has('asset')));
});

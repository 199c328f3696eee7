/** The shapes of texts and dates: what is right, and what is not. */

import assert from 'node:assert/strict';
import type { DateSchema, TextFormat } from '../../../server/src/descriptor/schema.ts';
import { checkDate, textFormats } from '../../../server/src/descriptor/text-formats.ts';

interface Samples {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const sha = '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef';

const texts: Readonly<Record<TextFormat, Samples>> = {
  id: { right: ['grid-telemetry', 'T1', 'a.b_c', '7'], wrong: ['a b', 'ä', 'a/b', ''] },
  path: {
    right: ['docs/a.md', '../a.md', './a b.md', 'SECURITY.md', 'a/b:c.md'],
    wrong: [
      '/etc/a.md',
      'C:/a.md',
      'c:\\a.md',
      'docs\\a.md',
      '\\\\host\\a',
      'https://a.example/b',
      'file:a.md',
    ],
  },
  'package-url': {
    right: [
      'in-house',
      'https://a.example/m',
      'pkg:npm/%40scope/name@1.0.0',
      'pkg:huggingface/acme/encoder@9c1f0de',
      'pkg:generic/a@1?x=y#z',
    ],
    wrong: ['pkg:npm', 'pkg:/name@1', 'pkg:npm/', 'pkg:npm/a b@1'],
  },
  sha256: {
    right: [sha, sha.toUpperCase()],
    wrong: [sha.slice(1), `${sha}0`, `g${sha.slice(1)}`, `sha256:${sha}`, ''],
  },
  country: { right: ['DE', 'GR', 'HR'], wrong: ['EL', 'UK', 'GB', 'de', 'Germany', 'CH', ''] },
  'annex-entry': {
    right: ['2', '5(b)', '5b', '5B', '21', 'A.6', 'B21'],
    wrong: ['5(b)(i)', 'III', '(b)', '123', '5 b', ''],
  },
  'atlas-id': {
    right: ['AML.T0020', 'AML.T0018.002'],
    wrong: ['T0020', 'AML.T20', 'AML.T0020.1', 'aml.t0020', ''],
  },
  'owasp-id': { right: ['LLM05:2026', 'LLM05'], wrong: [] },
  'rule-id': {
    right: ['cra/requirement-open', 'ai-act/threat-open'],
    wrong: ['requirement-open', 'cra/', 'CRA/Open', 'cra/a/b', ''],
  },
};

const dates: Readonly<Record<DateSchema['precision'], Samples>> = {
  day: {
    right: ['2028-03-01', '2028-02-29', '1990-01-01', '2100-12-31'],
    wrong: [
      '2027-02-29',
      '2028-02-30',
      '2028-13-01',
      '2028-00-10',
      '2028-3-1',
      '2028-03',
      '28-03-01',
      '1989-12-31',
      '2101-01-01',
      '2028-03-01T10:00:00Z',
      ' 2028-03-01',
      '',
    ],
  },
  month: {
    right: ['2033-03', '2033-03-31'],
    wrong: ['2033', '2033-13', '2033-00', '2033-02-30', '03-2033', ''],
  },
  instant: {
    right: ['2026-11-18T09:30:00+01:00', '2026-11-18T09:30Z', '2026-11-18 09:30:00.123-05:00'],
    wrong: [
      '2026-11-18',
      '2026-11-18T09:30:00',
      '2026-11-18T25:00:00Z',
      '2026-11-18T09:60:00Z',
      '2026-02-30T09:30:00Z',
      '2026-11-18T09:30:00+1:00',
      '',
    ],
  },
};

describe('formats of texts', () => {
  for (const [format, { right, wrong }] of Object.entries(texts)) {
    const check = textFormats[format as TextFormat];
    it(`${format}: right`, () =>
      assert.deepEqual(
        right.filter((text) => check(text) !== undefined),
        [],
      ));
    it(`${format}: wrong`, () =>
      assert.deepEqual(
        wrong.filter((text) => check(text) === undefined),
        [],
      ));
  }
});

describe('dates', () => {
  for (const [precision, { right, wrong }] of Object.entries(dates)) {
    const check = (text: string): string | undefined => checkDate(text, precision as DateSchema['precision']);
    it(`${precision}: right`, () =>
      assert.deepEqual(
        right.filter((text) => check(text) !== undefined),
        [],
      ));
    it(`${precision}: wrong`, () =>
      assert.deepEqual(
        wrong.filter((text) => check(text) === undefined),
        [],
      ));
  }

  it('say what is expected instead, with an example', () => {
    assert.equal(checkDate('tomorrow', 'day'), 'a day as in 2028-03-01');
    assert.equal(checkDate('2027-02-29', 'day'), 'a day that exists in the calendar; a day as in 2028-03-01');
  });
});

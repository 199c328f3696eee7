/** The test helper for annotated descriptors: it has to fail where marks and findings differ, and to say how. */

import assert from 'node:assert/strict';
import { assertAnnotated, expectedMarks, withCursor, withRange } from '../support/annotated.ts';

const clean = 'a: 1\n';
const found = 'conformity: 1\nproduct: { name: Lamp, versoin: 2 }\nscope: { data-connection: none }\n';

describe('annotated descriptors', () => {
  it('the # is the first marked column, and several marks may follow one line', () => {
    const marks = expectedMarks('ab: 1\n#^ cra/a error\n    # cra/b hint\n# a comment\n');
    assert.deepEqual(marks, [
      { line: 0, from: 0, to: 2, label: 'cra/a error' },
      { line: 0, from: 4, to: 5, label: 'cra/b hint' },
    ]);
  });

  it('a mark under nothing is a mistake of the test', () => {
    assert.throws(() => expectedMarks('#^ cra/a error\n'), /no line above/);
  });

  it('a text without marks and findings passes', () => {
    assertAnnotated(clean);
  });

  it('a finding that is not marked fails, with its place', () => {
    assert.throws(() => {
      assertAnnotated(found);
    }, /Found, but not expected:\n {3}2 \| product[^\n]*\n {5}\| {24}#\^{6} descriptor\/unknown-key error/);
  });

  it('a mark without a finding fails', () => {
    assert.throws(() => {
      assertAnnotated(`${clean}# cra/requirement-open error\n`);
    }, /Expected, but not found:\n {3}1 \| a: 1\n {5}\| # cra\/requirement-open error/);
  });

  it('a mark with another severity or width fails', () => {
    for (const mark of ['#^^^^^^ descriptor/unknown-key hint', '#^ descriptor/unknown-key error']) {
      const text = found.replace('2 }\n', `2 }\n${' '.repeat(23)}${mark}\n`);
      assert.throws(() => {
        assertAnnotated(text);
      }, /Expected, but not found/);
    }
  });
});

describe('markers in a text', () => {
  it('a cursor', () => {
    assert.deepEqual(withCursor('ab<|>c'), { text: 'abc', offset: 2 });
  });

  it('a range', () => {
    assert.deepEqual(withRange('a<|b|>c'), { text: 'abc', span: { start: 1, end: 2 } });
  });

  it('none, or two, are a mistake of the test', () => {
    assert.throws(() => withCursor('abc'));
    assert.throws(() => withCursor('a<|>b<|>c'));
    assert.throws(() => withRange('a<|bc'));
  });
});

/** Offsets to positions and back, with every kind of line end. */

import assert from 'node:assert/strict';
import { createLineIndex } from '../../../server/src/text/line-index.ts';
import { contains } from '../../../server/src/text/span.ts';

describe('line index', () => {
  const positions: readonly (readonly [
    name: string,
    text: string,
    offset: number,
    line: number,
    character: number,
  ])[] = [
    ['the empty text', '', 0, 0, 0],
    ['the first character', 'ab\ncd', 0, 0, 0],
    ['the line end itself', 'ab\ncd', 2, 0, 2],
    ['after the line end', 'ab\ncd', 3, 1, 0],
    ['the end of the text', 'ab\ncd', 5, 1, 2],
    ['an empty last line', 'ab\n', 3, 1, 0],
    ['between the two characters of a Windows line end', 'ab\r\ncd', 3, 0, 3],
    ['after a Windows line end', 'ab\r\ncd', 4, 1, 0],
    ['after a carriage return alone', 'ab\rcd', 3, 1, 0],
    ['an emoji counts as two', '💡a', 2, 0, 2],
    ['after a byte order mark', '\ufeffa', 1, 0, 1],
    ['before the text', 'ab', -5, 0, 0],
    ['behind the text', 'ab\ncd', 99, 1, 2],
  ];
  for (const [name, text, offset, line, character] of positions) {
    it(name, () => assert.deepEqual(createLineIndex(text).positionAt(offset), { line, character }));
  }

  it('a span becomes a range', () => {
    const range = { start: { line: 0, character: 1 }, end: { line: 1, character: 1 } };
    assert.deepEqual(createLineIndex('ab\r\ncd').rangeOf({ start: 1, end: 5 }), range);
  });

  const spans: readonly (readonly [text: string, line: number, start: number, end: number])[] = [
    ['ab\r\ncd\r\n', 0, 0, 2],
    ['ab\r\ncd\r\n', 1, 4, 6],
    ['ab\r\ncd\r\n', 2, 8, 8],
    ['ab\ncd', 7, 3, 5],
    ['ab\ncd', -1, 0, 2],
    ['', 0, 0, 0],
  ];
  for (const [text, line, start, end] of spans) {
    it(`line ${String(line)} of ${JSON.stringify(text)} without its line end`, () =>
      assert.deepEqual(createLineIndex(text).lineSpan(line), { start, end }));
  }

  it('a span contains its end, where a cursor can stand', () => {
    assert.deepEqual(
      [1, 2, 4, 5].map((offset) => contains({ start: 2, end: 4 }, offset)),
      [false, true, true, false],
    );
  });
});

/** The pictures in the package: small, and as they were to the eye. */

import assert from 'node:assert/strict';
import { decode, encode } from 'fast-png';
import { reduceColours } from '../../.ci/reduce-colours.ts';

/** A picture of one line; `colours` gives red, green and blue of each pixel. */
const pictureOf = (colours: readonly (readonly number[])[]): Uint8Array =>
  encode({ width: colours.length, height: 1, data: Uint8Array.from(colours.flat()), channels: 3 });

/** The colours of the pixels of a picture with a palette. */
function coloursIn(png: Uint8Array): readonly (readonly number[])[] {
  const { data, palette } = decode(png);
  assert.ok(palette !== undefined, 'The picture has no palette.');
  return Array.from(data, (index) => palette[index] ?? []);
}

const greys: readonly (readonly number[])[] = Array.from({ length: 256 }, (_, i) => [i, i, i]);

describe('reducing the colours of a picture', () => {
  it('changes no pixel where 256 colours suffice', () => {
    assert.deepEqual(coloursIn(reduceColours(pictureOf(greys))), greys);
  });

  it('moves the rare colours only, and no further than needed', () => {
    const many = Array.from({ length: 300 }, (_, i) => [i % 2 === 0 ? 0 : 255, Math.floor(i / 2), 7]);
    const frequent = Array.from({ length: 20 }, () => [255, 3, 7]);
    const before = [...frequent, ...many];
    const after = coloursIn(reduceColours(pictureOf(before)));
    const moved = before.map((colour, i) =>
      Math.hypot(...colour.map((value, j) => value - (after[i]?.[j] ?? 0))),
    );
    assert.ok(Math.max(...moved) <= 1, `A colour moved by ${Math.max(...moved)}.`);
    assert.deepEqual(after.slice(0, frequent.length), frequent, 'The most frequent colour has moved.');
  });

  it('keeps fewer colours where fewer are asked for', () => {
    const { palette } = decode(reduceColours(pictureOf(greys), 16));
    assert.ok(palette !== undefined && palette.length <= 16, `There are ${String(palette?.length)}.`);
  });

  it('leaves a picture alone that has a palette', () => {
    const small = reduceColours(pictureOf(greys));
    assert.equal(reduceColours(small), small);
  });
});

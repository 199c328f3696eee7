/** Edits of edits as edits of the original, and no larger than need be. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { edited, replacementsOf, unchanged } from '../../../server/src/edit/pieces.ts';
import { applyEdits, replacement, type Replacement } from '../../../server/src/edit/replacement.ts';
import { assertInOrder } from './edit-cases.ts';

const anyText = fc
  .array(fc.constantFrom('a', 'b', '\n', '\r\n', '💡'), { maxLength: 12 })
  .map((parts) => parts.join(''));

/** One or two edits of a text, at places given as shares of its length. */
const anyEdits = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('', 'x', 'a\n', '\r\nb\r\n')), {
  minLength: 1,
  maxLength: 2,
});

function editsOf(
  text: string,
  drafts: readonly (readonly [number, number, string])[],
): readonly Replacement[] {
  let from = 0;
  return drafts.map(([skip, length, inserted]) => {
    const start = from + (skip % (text.length - from + 1));
    from = start + (length % (text.length - start + 1));
    return replacement(start, from, inserted);
  });
}

describe('edits one after the other', () => {
  it('are edits of the first text', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyEdits, { maxLength: 4 }), (original, rounds) => {
        let text = original;
        let pieces = unchanged(original);
        for (const drafts of rounds) {
          const edits = editsOf(text, drafts);
          pieces = edited(pieces, edits);
          text = applyEdits(text, edits);
        }
        assert.equal(applyEdits(original, replacementsOf(pieces, original)), text);
      }),
      { numRuns: 500 },
    );
  });

  it('that undo each other are none', () => {
    const original = 'a\nb\nc\n';
    const pieces = edited(edited(unchanged(original), [replacement(2, 4, '')]), [replacement(2, 2, 'b\n')]);
    assert.deepEqual(replacementsOf(pieces, original), []);
  });

  it('leave whole lines that are the same', () => {
    const original = 'a\r\nb\r\nc\r\n';
    const edits = replacementsOf(
      edited(unchanged(original), [replacement(0, 9, 'a\r\nx\r\nc\r\n')]),
      original,
    );
    assert.deepEqual(edits, [replacement(3, 6, 'x\r\n')]);
    assertInOrder(edits, original);
  });
});

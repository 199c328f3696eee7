/** Whatever the value, its style and the change: the text says what it shall, and keeps what is not concerned. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse as readYaml } from 'yaml';
import type { Change, Plain } from '../../../server/src/edit/change.ts';
import { changesToEdits } from '../../../server/src/edit/changes-to-edits.ts';
import { applyEdits, type Replacement } from '../../../server/src/edit/replacement.ts';
import { parse } from '../../../server/src/syntax/parse.ts';
import { anyDraft, placed, shorthand, type Draft } from './any-change.ts';
import { assertInOrder } from './edit-cases.ts';
import { anyMap, textOf } from './generate.ts';

/** On a busy machine fewer runs are better than a test that fails for want of time. */
const soon = { interruptAfterTimeLimit: 1200, markInterruptAsFailure: false } as const;

interface Placed {
  readonly changes: readonly Change[];
  readonly after: Plain;
}

/** Each change is placed in the value that those before it lead to. */
function placedAll(value: Plain, drafts: readonly Draft[]): Placed {
  return drafts.reduce<Placed>(
    ({ changes, after }, draft) => {
      const next = placed(after, draft);
      return next === undefined
        ? { changes, after }
        : { changes: [...changes, next.change], after: next.after };
    },
    { changes: [], after: value },
  );
}

const read = (text: string): Plain => (readYaml(text) as Plain | undefined) ?? null;

const commentsOf = (text: string): readonly string[] =>
  [...text.matchAll(/# (?:note \d+\.|head|tail|added)/g)].map(String).sort();

const endsWithBreak = (text: string): boolean => text.endsWith('\n');

function assertRight(text: string, { changes, after }: Placed, edits: readonly Replacement[]): void {
  const result = applyEdits(text, edits);
  const show = `\n${JSON.stringify(changes)}\n${text}\nbecomes\n${result}`;
  assertInOrder(edits, text);
  assert.deepEqual(read(result), after, `Another value comes out.${show}`);
  const added = changes.filter(({ kind }) => kind === 'comment').map(() => '# added');
  assert.deepEqual(commentsOf(result), [...commentsOf(text), ...added].sort(), `A comment is lost.${show}`);
  assert.equal(endsWithBreak(result), endsWithBreak(text), `The end of the file changes.${show}`);
  if (!text.includes('\n')) return;
  const mixed = text.includes('\r\n') ? /[^\r]\n/ : /\r/;
  assert.doesNotMatch(result, mixed, `There are two kinds of line breaks.${show}`);
}

describe('changes of any text', () => {
  for (const anchors of [false, true]) {
    it(anchors ? 'with anchors are right or refused' : 'are right, and hardly ever refused', () => {
      let all = 0;
      let refused = 0;
      const property = fc.property(
        anyMap,
        fc.integer(),
        fc.array(anyDraft, { minLength: 1, maxLength: 3 }),
        (value, seed, drafts) => {
          const text = textOf(value, seed, { anchors });
          fc.pre(parse(text).whole);
          const wanted = placedAll(read(text), drafts);
          const edits = changesToEdits(text, wanted.changes, { shorthand });
          all += wanted.changes.length;
          if (edits === undefined) refused += 1;
          else assertRight(text, wanted, edits);
        },
      );
      fc.assert(property, { ...soon, numRuns: 400 });
      if (!anchors && all > 100)
        assert.ok(refused / all < 0.02, `${String(refused)} of ${String(all)} changes are refused.`);
    });
  }

  it('to what is there already are none', () => {
    fc.assert(
      fc.property(anyMap, fc.integer(), (value, seed) => {
        const text = textOf(value, seed, { anchors: true });
        fc.pre(parse(text).whole);
        assert.deepEqual(changesToEdits(text, [{ kind: 'set', path: [], value: read(text) }]), []);
      }),
      { ...soon, numRuns: 200 },
    );
  });
});

describe('changes of broken texts', () => {
  const pieces = [
    'a:',
    'b: ',
    '- ',
    '? ',
    ': ',
    '\n',
    '\r\n',
    '  ',
    '\t',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '|\n',
    '&a ',
    '*a',
    '<<: ',
    '#',
    '---\n',
    '...\n',
    '!!set',
    '~',
    '1',
    '\ufeff',
    '💡',
    '\u2028',
  ];
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join('')),
  );
  const anyPath = fc.array(fc.constantFrom('a', 'b', '', 'a b', 0, 1), { maxLength: 3 });
  const anyChange: fc.Arbitrary<Change> = fc.oneof(
    fc.record({ kind: fc.constantFrom('set', 'append'), path: anyPath, value: anyMap }),
    fc.record({ kind: fc.constant('remove'), path: anyPath, comments: fc.constantFrom('keep', 'remove') }),
    fc.record({ kind: fc.constant('rename-key'), path: anyPath, to: fc.constantFrom('a', 'c', '<<', '') }),
    fc.record({ kind: fc.constant('comment'), path: anyPath, text: fc.constantFrom('x', '#', '\n') }),
  );

  it('are right or refused, and never throw', () => {
    fc.assert(
      fc.property(anyText, anyChange, (text, change) => {
        const edits = changesToEdits(text, [change], { shorthand: () => 'a', order: ['b', 'a'] });
        if (edits === undefined) return;
        assertInOrder(edits, text);
        assert.ok(parse(applyEdits(text, edits)).whole, 'The text is broken.');
      }),
      { ...soon, numRuns: 1500 },
    );
  });
});

/** The project's own descriptors, with the order and the shorthands of the format. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse as readYaml } from 'yaml';
import { mapAt } from '../../../server/src/descriptor/schema-at.ts';
import type { Change, EditOptions, Plain } from '../../../server/src/edit/change.ts';
import { changesToEdits } from '../../../server/src/edit/changes-to-edits.ts';
import { applyEdits } from '../../../server/src/edit/replacement.ts';
import type { Path } from '../../../server/src/syntax/locate.ts';
import { parse } from '../../../server/src/syntax/parse.ts';
import { examples, filesBelow, readText } from '../../support/files.ts';
import { anyDraft, placed } from './any-change.ts';
import { assertInOrder } from './edit-cases.ts';

const options: EditOptions = {
  order: (path) => Object.keys(mapAt(path)?.fields ?? {}),
  shorthand: (path) => mapAt(path)?.shorthand,
};

const descriptors = [
  ...examples.map(({ folder, text }) => ({ where: folder, text })),
  ...filesBelow('test/fixtures')
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ where: path, text: readText(path) })),
]
  .filter(({ where, text }) => parse(text).problems.length === 0 && !where.includes('keys-that-are-not-text'))
  .flatMap(({ where, text }) => [
    { where, text },
    { where: `${where}, CRLF`, text: text.replace(/\r?\n/g, '\r\n') },
  ]);

const soon = { interruptAfterTimeLimit: 1200, markInterruptAsFailure: false } as const;

/** As the file says it, comments aside. A key that stands twice says two things. */
function read(text: string): Plain | undefined {
  try {
    return readYaml(text, { merge: true }) as Plain;
  } catch {
    return undefined;
  }
}

function edited(text: string, changes: readonly Change[], where: string): string {
  const edits = changesToEdits(text, changes, options);
  if (edits === undefined) assert.fail(`${where}: refused ${JSON.stringify(changes)}`);
  assertInOrder(edits, text);
  return applyEdits(text, edits);
}

const commentsOf = (text: string): readonly string[] =>
  parse(text)
    .comments.map(({ text: comment }) => comment)
    .sort();

describe('changes of the project’s own descriptors', () => {
  it('say what they shall', () => {
    fc.assert(
      fc.property(fc.constantFrom(...descriptors), anyDraft, ({ where, text }, draft) => {
        const value = read(text);
        fc.pre(value !== undefined && !/[&*]\w/.test(text));
        const wanted = placed(value, draft, (path) => mapAt(path)?.shorthand);
        if (wanted === undefined) return;
        const result = edited(text, [wanted.change], where);
        assert.deepEqual(read(result), wanted.after, where);
        const added = wanted.change.kind === 'comment' ? ['# added'] : [];
        assert.deepEqual(commentsOf(result), [...commentsOf(text), ...added].sort(), where);
      }),
      { ...soon, numRuns: 150 },
    );
  });

  it('can be taken back, and the text is as before', () => {
    const path: Path = ['cybersecurity', 'I-2m', 'note'];
    for (const { where, text } of descriptors.filter(({ text: each }) => each.includes('I-2m: {'))) {
      const there = edited(text, [{ kind: 'set', path, value: 'Ticket: 4711' }], where);
      assert.match(there, /I-2m: \{ .*note: "Ticket: 4711".*\}/);
      assert.equal(edited(there, [{ kind: 'remove', path }], where), text);
    }
  });

  it('put a new section to its place', () => {
    const { text } = examples.find(({ name }) => name === 'grid-controller') ?? assert.fail();
    const without = edited(text, [{ kind: 'remove', path: ['declaration'] }], 'grid-controller');
    const declared = { evidence: 'a.md', acts: ['2024/2847', '2024/1689'] };
    const result = edited(
      without,
      [{ kind: 'set', path: ['declaration'], value: declared }],
      'grid-controller',
    );
    const section = '\n\ndeclaration:\n  evidence: a.md\n  acts: [2024/2847, 2024/1689]\n\n';
    assert.ok(result.includes(section), 'The section is missing, or its lines look unlike the others.');
    const keys = [...result.matchAll(/^[a-z-]+(?=:)/gm)].map(String);
    assert.deepEqual(keys, [...text.matchAll(/^[a-z-]+(?=:)/gm)].map(String));
  });
});

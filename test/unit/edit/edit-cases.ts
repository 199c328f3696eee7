/** Tables of small texts before and after changes, each with both line ends. */

import assert from 'node:assert/strict';
import type { Change, EditOptions, Plain } from '../../../server/src/edit/change.ts';
import { changesToEdits } from '../../../server/src/edit/changes-to-edits.ts';
import { applyEdits, type Replacement } from '../../../server/src/edit/replacement.ts';
import type { Path } from '../../../server/src/syntax/locate.ts';
import { each } from '../../support/cases.ts';

export interface EditCase {
  readonly name: string;
  readonly before: string;
  readonly changes: readonly Change[];
  /** Undefined where the change has to be refused. */
  readonly after: string | undefined;
  readonly options?: EditOptions;
}

interface Flow {
  readonly flow?: boolean;
}

const steps = (path: string | Path): Path =>
  typeof path === 'string' ? path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)) : path;

export const set = (path: string | Path, value: Plain, style: Flow = {}): Change => ({
  kind: 'set',
  path: steps(path),
  value,
  ...style,
});

export const append = (path: string | Path, value: Plain, style: Flow = {}): Change => ({
  kind: 'append',
  path: steps(path),
  value,
  ...style,
});

export const remove = (path: string | Path, comments: 'keep' | 'remove' = 'keep'): Change => ({
  kind: 'remove',
  path: steps(path),
  comments,
});

export const renameKey = (path: string | Path, to: string): Change => ({
  kind: 'rename-key',
  path: steps(path),
  to,
});

export const comment = (path: string | Path, text: string): Change => ({
  kind: 'comment',
  path: steps(path),
  text,
});

/** Claims and evidence may be single values; keys of every mapping stand in alphabetical order. */
export const options: EditOptions = {
  order: 'a b c d e f g h i'.split(' '),
  shorthand: (path) => {
    const key = String(path.at(-1));
    return key === 'evidence' ? 'file' : key.startsWith('I-') ? 'status' : undefined;
  },
};

export function edited(
  text: string,
  changes: readonly Change[],
  how: EditOptions = options,
): string | undefined {
  const edits = changesToEdits(text, changes, how);
  if (edits === undefined) return undefined;
  assertInOrder(edits, text);
  return applyEdits(text, edits);
}

/** Replacements that any editor can apply: in order, apart, and never between `\r` and `\n`. */
export function assertInOrder(edits: readonly Replacement[], text: string): void {
  let end = -1;
  for (const { span } of edits) {
    assert.ok(
      end < span.start && span.start <= span.end && span.end <= text.length,
      'Edits overlap or lie outside.',
    );
    for (const at of [span.start, span.end])
      assert.notEqual(text.slice(at - 1, at + 1), '\r\n', 'An edit cuts a line break in two.');
    end = span.end;
  }
}

export function eachEdit(cases: readonly EditCase[]): void {
  each(cases, ({ before, changes, after, options: how }) => {
    assert.equal(edited(before, changes, how), after, advice(after));
    if (!before.includes('\n')) return;
    const other = (text: string): string => text.replaceAll('\n', '\r\n');
    const expected = after === undefined ? undefined : other(after);
    assert.equal(
      edited(other(before), changes, how),
      expected,
      `With CRLF: ${advice(after) ?? 'it differs.'}`,
    );
  });
}

const advice = (after: string | undefined): string | undefined =>
  after === undefined ? 'It is edited, and has to be refused.' : undefined;

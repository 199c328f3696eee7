/**
 * Ways out as data: where a fix changes the file, and the few things that fixes write. What they may write stands at
 * `Fix` (contract.ts).
 */

import { dotted } from '../descriptor/schema-at.ts';
import { placeholder } from '../descriptor/placeholder.ts';
import type { Located } from '../descriptor/schema.ts';
import type { Change, Plain } from '../edit/change.ts';
import type { Facts } from '../profile/facts.ts';
import type { Path } from '../syntax/locate.ts';
import type { Fix } from './contract.ts';

/** More ways out of one finding than this are no help. */
export const mostFixes = 6;

export const fix = (title: string, ...changes: readonly Change[]): Fix => ({ title, changes });

/** Adds what is still missing. */
export const scaffold = (title: string, ...changes: readonly Change[]): Fix => ({
  ...fix(title, ...changes),
  scaffolds: true,
});

/** One of several between which only a person can choose. */
export const choice = (one: Fix): Fix => ({ ...one, isChoice: true });

/** Keys and list positions that lead to a value; one that stands for a list without being an item has no position. */
export function pathOf({ path, key }: Located<unknown>): Path {
  const steps = path === '' ? [] : path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return key !== undefined && typeof steps.at(-1) === 'number' ? steps.slice(0, -1) : steps;
}

type Placeholders = Pick<Facts, 'placeholders'>;

/** The value at the path. Over a placeholder nothing is written: it is found already (analysis/run-rules.ts). */
export function setting(facts: Placeholders, path: Path, value: Plain): Change {
  const waiting = placeholderOn(path, facts);
  return waiting === undefined
    ? { kind: 'set', path, value }
    : { kind: 'set', path: waiting, value: placeholder };
}

/** An item at the end of the list at the path; over a placeholder as `setting`. */
export function appending(facts: Placeholders, path: Path, value: Plain): Change {
  return placeholderOn(path, facts) === undefined
    ? { kind: 'append', path, value }
    : setting(facts, path, value);
}

/** What only a person can say. */
export const toDo = (facts: Placeholders, ...path: Path): Change => setting(facts, path, placeholder);

/** Names a file as evidence; where it is missing it is made as a stub, which shows nothing yet. */
export const withStub = (facts: Placeholders, path: Path, file: string): Fix => ({
  ...fix(`Name ${file} as evidence`, setting(facts, path, file)),
  creates: [file],
});

/** Whether a placeholder stands at the path, or where what leads to it should stand. */
export const isWaiting = (facts: Placeholders, ...path: Path): boolean =>
  placeholderOn(path, facts) !== undefined;

/** The part of the path at which a placeholder stands. */
function placeholderOn(path: Path, { placeholders }: Placeholders): Path | undefined {
  if (placeholders.size === 0) return undefined;
  const starts = path.map((_, index) => path.slice(0, index + 1));
  return starts.find((start) => placeholders.has(dotted(start)));
}

/**
 * The changes of fixes that are made together. Removals come last, those further down before those further up, because
 * the items behind a removed one move; before them come new names of keys.
 */
export function together(fixes: readonly Fix[]): readonly Change[] {
  const all = fixes.flatMap(({ changes }) => changes);
  const removals = new Map(
    all.flatMap((each) => (each.kind === 'remove' ? [[dotted(each.path), each] as const] : [])),
  );
  return [
    ...all.filter(({ kind }) => kind !== 'remove' && kind !== 'rename-key'),
    ...all.filter(({ kind }) => kind === 'rename-key').sort((a, b) => b.path.length - a.path.length),
    ...[...removals.values()].sort((a, b) => fromBehind(a.path, b.path)),
  ];
}

function fromBehind(a: Path, b: Path): number {
  const at = a.findIndex((step, index) => step !== b[index]);
  const [one = 0, other = 0] = [a[at], b[at]];
  return typeof one === 'number' && typeof other === 'number' ? other - one : b.length - a.length;
}

/** Changes drawn for a value, and what the value is after them: worked out on plain values, without the text. */

import fc from 'fast-check';
import type { Change, Plain } from '../../../server/src/edit/change.ts';
import type { Path } from '../../../server/src/syntax/locate.ts';
import { anyValue, key } from './generate.ts';

/** A change of which the place is still open: `at` picks it among those that a value has. */
export interface Draft {
  readonly kind: Change['kind'];
  readonly at: number;
  readonly key: string;
  readonly value: Plain;
  readonly flow: boolean | undefined;
}

export const anyDraft: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constantFrom<Change['kind'][]>('set', 'set', 'append', 'remove', 'rename-key', 'comment'),
  at: fc.nat(),
  key,
  value: anyValue,
  flow: fc.constantFrom(undefined, undefined, true, false),
});

/** The key that a single value at a path stands for. */
export type Shorthand = (path: Path) => string | undefined;

/** Keys under which a single value stands for a mapping, in values that are drawn. */
export function shorthand(path: Path): string | undefined {
  const shorthands: Readonly<Record<string, string>> = { 'I-1': 'status', evidence: 'file' };
  return shorthands[path.at(-1) ?? ''];
}

type Collection = readonly Plain[] | Readonly<Record<string, Plain>>;

const isCollection = (value: Plain | undefined): value is Collection =>
  typeof value === 'object' && value !== null;

const isList = (value: Plain | undefined): value is readonly Plain[] => Array.isArray(value);

const partsOf = (value: Collection): readonly (readonly [string | number, Plain])[] =>
  isList(value) ? [...value.entries()] : Object.entries(value);

interface Found {
  readonly path: Path;
  readonly value: Plain;
}

const below = (value: Plain, path: Path = []): readonly Found[] => [
  { path, value },
  ...(isCollection(value) ? partsOf(value).flatMap(([step, part]) => below(part, [...path, step])) : []),
];

/** The change at a place that fits, and the value after it; undefined where no place does. */
export function placed(
  value: Plain,
  draft: Draft,
  short: Shorthand = shorthand,
): { readonly change: Change; readonly after: Plain } | undefined {
  const choices = below(value)
    .flatMap((found) => changesAt(found, draft, short))
    .filter((change) => change.kind !== 'rename-key' || isFree(value, change.path, change.to));
  const change = choices[draft.at % Math.max(choices.length, 1)];
  return change === undefined ? undefined : { change, after: changed(value, change, short) };
}

/** Whether a key may have that name: no other has it. */
function isFree(value: Plain, path: Path, name: string): boolean {
  const holder = JSON.stringify(path.slice(0, -1));
  return !below(value).some(
    ({ path: other }) =>
      other.at(-1) === name && path.at(-1) !== name && JSON.stringify(other.slice(0, -1)) === holder,
  );
}

function changesAt({ path, value }: Found, draft: Draft, short: Shorthand): readonly Change[] {
  const style = draft.flow === undefined ? {} : { flow: draft.flow };
  const { value: fresh, key: name } = draft;
  switch (draft.kind) {
    case 'set': {
      const standsFor = value === null || short(path) !== undefined;
      const open = isCollection(value) ? !isList(value) || value.length === 0 : standsFor;
      const inside: Change = { kind: 'set', path: [...path, name], value: fresh, ...style };
      const own: Change = { kind: 'set', path, value: fresh, ...style };
      return [...(path.length > 0 ? [own] : []), ...(open ? [inside] : [])];
    }
    case 'append':
      return path.length > 0 ? [{ kind: 'append', path, value: fresh, ...style }] : [];
    case 'remove':
      return path.length > 0 ? [{ kind: 'remove', path }] : [];
    case 'rename-key':
      return typeof path.at(-1) === 'string' ? [{ kind: 'rename-key', path, to: name }] : [];
    case 'comment':
      return path.length > 0 ? [{ kind: 'comment', path, text: 'added' }] : [];
  }
}

function changed(value: Plain, change: Change, short: Shorthand): Plain {
  switch (change.kind) {
    case 'set':
      return at(value, change.path, () => change.value, short);
    case 'append':
      return at(value, change.path, (old) => [...itemsOf(old), change.value], short);
    case 'comment':
      return value;
    case 'remove':
    case 'rename-key':
      return at(value, change.path.slice(0, -1), (old) => inParent(old, change), short);
  }
}

const isNothing = (value: Plain | undefined): boolean =>
  value === undefined || value === null || (isCollection(value) && Object.keys(value).length === 0);

const itemsOf = (value: Plain | undefined): readonly Plain[] => {
  if (value === undefined || isNothing(value)) return [];
  return isList(value) ? value : [value];
};

function at(
  value: Plain | undefined,
  path: Path,
  edit: (old: Plain | undefined) => Plain,
  standsFor: Shorthand,
  depth = 0,
): Plain {
  const step = path[depth];
  if (step === undefined) return edit(value);
  const inside = (old: Plain | undefined): Plain => at(old, path, edit, standsFor, depth + 1);
  if (isList(value) && typeof step === 'number') return value.with(step, inside(value[step]));
  if (isNothing(value) || isCollection(value)) return inMap(isList(value) ? {} : value, step, inside);
  const short = standsFor(path.slice(0, depth)) ?? '';
  const whole = inMap({ [short]: value ?? null }, step, inside);
  return step === short && !isCollection(whole[step]) ? (whole[step] ?? null) : whole;
}

function inMap(
  value: Plain | undefined,
  step: string | number,
  edit: (old: Plain | undefined) => Plain,
): Readonly<Record<string, Plain>> {
  const map = isCollection(value) && !isList(value) ? value : {};
  return { ...map, [step]: edit(map[step]) };
}

function inParent(parent: Plain | undefined, change: Change & { kind: 'remove' | 'rename-key' }): Plain {
  const step = change.path.at(-1);
  if (isList(parent)) return parent.filter((_, index) => index !== step);
  const entries = isCollection(parent) ? Object.entries(parent) : [];
  if (change.kind === 'remove') return Object.fromEntries(entries.filter(([key]) => key !== step));
  return Object.fromEntries(entries.map(([key, each]) => [key === step ? change.to : key, each]));
}

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
): { readonly change: Change; readonly after: Plain } | undefined {
  const choices = below(value).flatMap((found) => changesAt(found, draft));
  const change = choices[draft.at % Math.max(choices.length, 1)];
  return change === undefined ? undefined : { change, after: changed(value, change) };
}

function changesAt({ path, value }: Found, draft: Draft): readonly Change[] {
  const style = draft.flow === undefined ? {} : { flow: draft.flow };
  const { value: fresh, key: name } = draft;
  switch (draft.kind) {
    case 'set': {
      const open = isCollection(value) ? !isList(value) || value.length === 0 : value === null;
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

function changed(value: Plain, change: Change): Plain {
  switch (change.kind) {
    case 'set':
      return at(value, change.path, () => change.value);
    case 'append':
      return at(value, change.path, (old) => [...itemsOf(old), change.value]);
    case 'comment':
      return value;
    case 'remove':
    case 'rename-key':
      return at(value, change.path.slice(0, -1), (old) => inParent(old, change));
  }
}

const isNothing = (value: Plain | undefined): boolean =>
  value === undefined || value === null || (isCollection(value) && Object.keys(value).length === 0);

const itemsOf = (value: Plain | undefined): readonly Plain[] => {
  if (value === undefined || isNothing(value)) return [];
  return isList(value) ? value : [value];
};

function at(value: Plain | undefined, [step, ...rest]: Path, edit: (old: Plain | undefined) => Plain): Plain {
  if (step === undefined) return edit(value);
  if (isList(value) && typeof step === 'number') return value.with(step, at(value[step], rest, edit));
  const map = isCollection(value) && !isList(value) ? value : {};
  return { ...map, [step]: at(map[step], rest, edit) };
}

function inParent(parent: Plain | undefined, change: Change & { kind: 'remove' | 'rename-key' }): Plain {
  const step = change.path.at(-1);
  if (isList(parent)) return parent.filter((_, index) => index !== step);
  const entries = isCollection(parent) ? Object.entries(parent) : [];
  if (change.kind === 'remove') return Object.fromEntries(entries.filter(([key]) => key !== step));
  return Object.fromEntries(entries.map(([key, each]) => [key === step ? change.to : key, each]));
}

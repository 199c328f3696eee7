/** A collection in the place of a collection: smaller changes that leave alone what both have in common. */

import type { Change, Plain, SetChange } from './change.ts';
import { isList, isMap, isPlainList, modelOfPlain, same, type Model } from './model.ts';
import { modelAt } from './expected.ts';

/** Empty where the change is best made as one. */
export function partsOf(change: Change, model: Model): readonly Change[] {
  if (change.kind !== 'set') return [];
  const { value } = change;
  const old = modelAt(model, change.path);
  if (value === null || typeof value !== 'object') return [];
  if (isPlainList(value)) return isList(old) ? ofLists(old, value, change) : [];
  return isMap(old) ? ofMaps(old, value, change) : [];
}

function ofMaps(
  old: ReadonlyMap<string, Model>,
  value: Readonly<Record<string, Plain>>,
  change: SetChange,
): readonly Change[] {
  const entries = Object.entries(value);
  if (!entries.some(([key]) => old.has(key))) return [];
  const gone = [...old.keys()].filter((key) => !Object.hasOwn(value, key));
  return [
    ...entries.flatMap(([key, each]) => ifOther(old.get(key), each, change, key)),
    ...gone.map((key) => removal(change, key)),
  ];
}

/** What is equal at both ends stays; the items between are set one by one. */
function ofLists(old: readonly Model[], value: readonly Plain[], change: SetChange): readonly Change[] {
  if (old.length === 0 || value.length === 0) return [];
  const models = value.map(modelOfPlain);
  const shorter = value.length < old.length;
  const before = shorter ? commonLength(old, models) : 0;
  const after = shorter ? commonLength(old.slice(before).reverse(), models.slice(before).reverse()) : 0;
  const last = Math.min(value.length, old.length) - after;
  const changed = value
    .slice(before, last)
    .flatMap((each, index) => ifOther(old[before + index], each, change, before + index));
  const more = value.slice(old.length).map((each): Change => ({ ...change, kind: 'append', value: each }));
  const surplus = Array.from({ length: Math.max(old.length - value.length, 0) }, (_, index) => last + index);
  return [...changed, ...more, ...surplus.reverse().map((index) => removal(change, index))];
}

function commonLength(a: readonly Model[], b: readonly Model[]): number {
  const length = a.findIndex((each, index) => {
    const other = b[index];
    return other === undefined || !same(each, other);
  });
  return length === -1 ? a.length : length;
}

function ifOther(
  old: Model | undefined,
  value: Plain,
  change: SetChange,
  step: string | number,
): readonly Change[] {
  if (old !== undefined && same(old, modelOfPlain(value))) return [];
  return [{ ...change, path: [...change.path, step], value }];
}

const removal = ({ path }: SetChange, step: string | number): Change => ({
  kind: 'remove',
  path: [...path, step],
});

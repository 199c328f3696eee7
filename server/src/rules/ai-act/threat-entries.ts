/** New entries of the threat list. They say that nothing is done yet, and that somebody has to answer for it. */

import { placeholder } from '../../descriptor/placeholder.ts';
import type { Change, Plain } from '../../edit/change.ts';
import type { AttackClassId } from '../../law/attack-classes.ts';
import type { Facts } from '../../profile/facts.ts';
import { appending } from '../fixes.ts';

export interface NewEntry<C extends AttackClassId = AttackClassId> {
  readonly class: C;
  readonly assets: readonly string[];
  /** Behind the T of its id. */
  readonly number: number;
}

export function adding({ class: id, assets, number }: NewEntry, facts: Facts): Change {
  const asset = assets.length === 0 ? {} : { asset: single(assets) };
  const value = { id: `T${String(number)}`, class: id, ...asset, status: 'open', owner: placeholder };
  return appending(facts, ['threats'], value);
}

/** Entries for these classes, each about the assets that fit it. */
export function entriesFor<C extends AttackClassId>(
  classes: readonly C[],
  facts: Facts,
): readonly NewEntry<C>[] {
  const declared = declaredAssets(facts);
  const first = freeNumber(facts);
  return classes.map((id, index) => ({ class: id, assets: fitting(id, declared), number: first + index }));
}

/** Behind every id such as T11. */
export const freeNumber = ({ threats }: Facts): number =>
  threats.reduce((highest, { value }) => Math.max(highest, numberOf(value.id?.value)), 0) + 1;

const numberOf = (id = ''): number => Number(/^T(\d{1,6})$/.exec(id)?.[1] ?? 0);

/** One item stands without a list around it. */
export const single = (items: readonly string[]): Plain => (items.length === 1 ? (items[0] ?? '') : items);

/** Ids of the models and datasets. */
export interface DeclaredAssets {
  readonly models: readonly string[];
  readonly datasets: readonly string[];
}

/** Of very many none: which of them is meant only a person knows. */
export const declaredAssets = ({ aiSystem }: Facts): DeclaredAssets => ({
  models: few((aiSystem?.models?.value ?? []).flatMap(({ value }) => value.id?.value ?? [])),
  datasets: few((aiSystem?.datasets?.value ?? []).flatMap(({ value }) => value.id?.value ?? [])),
});

const few = (ids: readonly string[]): readonly string[] => (ids.length > 20 ? [] : ids);

/** The assets at which an attack of the class aims. */
export const fitting = (id: AttackClassId, { models, datasets }: DeclaredAssets): readonly string[] =>
  id === 'data-poisoning' || id === 'training-data-access-logging' ? datasets : models;

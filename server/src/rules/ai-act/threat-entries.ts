/** New entries of the threat list. They say that nothing is done yet, and by whom it should be. */

import type { Change, Plain } from '../../edit/change.ts';
import type { AttackClassId } from '../../law/attack-classes.ts';
import { placeholder } from '../../descriptor/placeholder.ts';
import type { Facts } from '../../profile/facts.ts';
import { appending } from '../fixes.ts';

/** One entry for each class; `first` is how many entries other ways out add before them. */
export const entriesFor = (classes: readonly AttackClassId[], facts: Facts, first = 0): readonly Change[] =>
  classes.map((id, index) => entryFor(id, facts, first + index, assetsFor(id, facts)));

/** An entry for one class, about these assets. */
export function entryFor(id: AttackClassId, facts: Facts, index: number, assets: readonly string[]): Change {
  const entry: Plain = {
    id: `T${String(highestNumber(facts) + 1 + index)}`,
    class: id,
    ...(assets.length === 0 ? {} : { asset: single(assets) }),
    status: 'open',
    owner: placeholder,
  };
  return appending(facts, ['threats'], entry);
}

/** One item stands without a list around it. */
export const single = (items: readonly string[]): Plain => (items.length === 1 ? (items[0] ?? '') : items);

/** Declared models and datasets that an attack of the class aims at, those that fit best. */
export function assetsFor(id: AttackClassId, facts: Facts): readonly string[] {
  return aimsAtData.includes(id) ? datasetsOf(facts) : modelsOf(facts);
}

const aimsAtData: readonly AttackClassId[] = ['data-poisoning', 'training-data-access-logging'];

export const modelsOf = ({ aiSystem }: Facts): readonly string[] =>
  (aiSystem?.models?.value ?? []).flatMap(({ value }) => value.id?.value ?? []);

export const datasetsOf = ({ aiSystem }: Facts): readonly string[] =>
  (aiSystem?.datasets?.value ?? []).flatMap(({ value }) => value.id?.value ?? []);

/** Of ids such as T11; 0 where there are none. */
function highestNumber({ threats }: Facts): number {
  const numbers = threats.map(({ value }) => Number(/^T(\d{1,6})$/.exec(value.id?.value ?? '')?.[1] ?? 0));
  return Math.max(0, ...numbers);
}

/** Ways on with what is open or planned: who answers for it, and by when. None of them says that it is done. */

import type { Located } from '../descriptor/schema.ts';
import type { Change } from '../edit/change.ts';
import type { Facts } from '../profile/facts.ts';
import type { Fix } from './contract.ts';
import { fix, pathOf, setting, toDo } from './fixes.ts';

export type Unfinished = Located<{
  readonly status?: Located<string>;
  readonly owner?: Located<string>;
  readonly due?: Located<string>;
}>;

/** `lacking`: what else the entry does not say yet; each of the ways adds it. */
export function waysOn(entry: Unfinished, facts: Facts, lacking: readonly Change[] = []): readonly Fix[] {
  const named = owned(entry, facts).map((change) => fix('Name an owner', ...lacking, change));
  return [...named, ...planned(entry, facts, lacking)];
}

/** A plan says when and by whom. */
export function planned(entry: Unfinished, facts: Facts, lacking: readonly Change[]): readonly Fix[] {
  const { status, due } = entry.value;
  if (due !== undefined) return [];
  const path = pathOf(entry);
  const changes = [...lacking, ...owned(entry, facts), toDo(facts, ...path, 'due')];
  if (status?.value === 'planned') return [fix('Name the day by which it is planned', ...changes)];
  return [fix('Plan it', setting(facts, [...path, 'status'], 'planned'), ...changes)];
}

/** An owner, where nobody is named. */
export const owned = (entry: Unfinished, facts: Facts): readonly Change[] =>
  entry.value.owner === undefined ? [toDo(facts, ...pathOf(entry), 'owner')] : [];

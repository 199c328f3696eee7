/** The catalogue: every duty this version knows, by id. */

import type { Duty } from '../duty.ts';
import { aiActDuties } from './ai-act.ts';
import { craAnnexI } from './cra-annex-i.ts';
import { craArticles } from './cra-articles.ts';

export const duties = { ...craArticles, ...craAnnexI, ...aiActDuties };

export type DutyId = keyof typeof duties;

export const dutyIds = Object.keys(duties) as readonly DutyId[];

/** The duty of an id, without the narrower type that its entry has. */
export const dutyOf = (id: DutyId): Duty => duties[id];

/** Duties that a key of the descriptor answers. */
export function dutiesAnsweredBy(path: string): readonly DutyId[] {
  return dutyIds.filter((id) => dutyOf(id).answeredBy === path);
}

/** The catalogue: every duty this version knows, by id. */

import type { Duty } from '../duty.ts';
import { aiActAttacks } from './ai-act-attacks.ts';
import { aiActConformity } from './ai-act-conformity.ts';
import { aiActGeneral } from './ai-act-general.ts';
import { aiActHighRisk } from './ai-act-high-risk.ts';
import { aiActProvider } from './ai-act-provider.ts';
import { craAnnexI } from './cra-annex-i.ts';
import { craArticle13 } from './cra-article-13.ts';
import { craArticles } from './cra-articles.ts';
import { craConformity } from './cra-conformity.ts';
import { craInformation } from './cra-information.ts';
import { craReporting } from './cra-reporting.ts';

export const duties = {
  ...craArticles,
  ...craAnnexI,
  ...craArticle13,
  ...craInformation,
  ...craConformity,
  ...craReporting,
  ...aiActAttacks,
  ...aiActHighRisk,
  ...aiActProvider,
  ...aiActConformity,
  ...aiActGeneral,
};

export type DutyId = keyof typeof duties;

export const dutyIds = Object.keys(duties) as readonly DutyId[];

/** The duty of an id, without the narrower type that its entry has. */
export const dutyOf = (id: DutyId): Duty => duties[id];

const answered = new Map<string, DutyId[]>();
for (const id of dutyIds) {
  const { answeredBy } = dutyOf(id);
  answered.set(answeredBy, [...(answered.get(answeredBy) ?? []), id]);
}

/** Duties that a key of the descriptor answers. */
export function dutiesAnsweredBy(path: string): readonly DutyId[] {
  return answered.get(path) ?? [];
}

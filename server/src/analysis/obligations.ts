/** Every duty of the catalogue for this product: met, open, planned, not applicable, or cannot tell. */

import { formatCitations, type Citation } from '../law/citation.ts';
import { dutyIds, dutyOf, type DutyId } from '../law/duties/index.ts';
import { applicabilityOf } from '../profile/applicability.ts';
import type { Question } from '../profile/answer.ts';
import type { Profile } from '../profile/profile.ts';
import type { Span } from '../text/span.ts';
import { stateOf, type DutyState, type ObligationStatus } from './duty-state.ts';

export type { ObligationStatus } from './duty-state.ts';

export interface Obligation {
  readonly duty: DutyId;
  readonly status: ObligationStatus;
  readonly reason: string;
  readonly citations: readonly Citation[];
  /** ISO day, `unknown` without a market date. */
  readonly bindsFrom: string;
  /** True where only people can tell whether it is done. */
  readonly manual: boolean;
  /** Where the file answers the duty, or where the answer belongs. */
  readonly span: Span;
  readonly owner?: string;
  /** What would settle whether the duty arises at all. */
  readonly question?: Question;
}

/** Duties of the acts that bind this product, now or later, in the order of the catalogue. */
export function obligationsOf(profile: Profile): readonly Obligation[] {
  return dutyIds.flatMap((id) => obligation(id, profile));
}

function obligation(id: DutyId, profile: Profile): readonly Obligation[] {
  const duty = dutyOf(id);
  const applicability = applicabilityOf(duty, profile);
  if (applicability === 'out') return [];
  const { answer, reason, question } = applicability;
  const own = stateOf(id, profile);
  const state: DutyState =
    answer === 'yes' ? own : { ...own, status: answer === 'no' ? 'not-applicable' : 'cannot-tell', reason };
  return [
    {
      duty: id,
      status: state.status,
      reason: state.reason,
      citations: duty.cites,
      bindsFrom: profile.bindings[duty.timeline].product,
      manual: duty.checkability === 'manual',
      span: state.span ?? sectionOf(duty.answeredBy, profile),
      ...(state.owner === undefined ? {} : { owner: state.owner }),
      ...(question === undefined ? {} : { question }),
    },
  ];
}

function sectionOf(path: string, { facts: { descriptor } }: Profile): Span {
  const section = path.split('.')[0] ?? '';
  return descriptor.keys.get(section) ?? descriptor.keys.get('product') ?? descriptor.span;
}

/** Open duties are those that somebody still has to do something about. */
export const isOpen = ({ status }: Obligation): boolean =>
  status === 'open' || status === 'planned' || status === 'cannot-tell';

/** A duty in one line: `CRA Annex I Part I (2)(b)`. */
export const placeOf = ({ citations }: Obligation): string => formatCitations(citations.slice(0, 1));

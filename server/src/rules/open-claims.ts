/** Claims of a section, one for each duty, that are open, planned, or set aside without a reason. */

import type { Located } from '../descriptor/schema.ts';
import { valueAtPath } from '../descriptor/value-at.ts';
import { dutyIds, dutyOf, type DutyId } from '../law/duties/index.ts';
import { applicabilityOf } from '../profile/applicability.ts';
import { standingOf, type Claim } from '../profile/claim.ts';
import type { Facts } from '../profile/facts.ts';
import type { Profile } from '../profile/profile.ts';
import type { Fix, Hit } from './contract.ts';
import { fix, pathOf, toDo } from './fixes.ts';
import { waysOn } from './unfinished.ts';

/** Duties that are claimed under a section; each key answers one. */
export const claimedUnder = (section: 'cra' | 'ai-act'): readonly DutyId[] =>
  dutyIds.filter((id) => dutyOf(id).answeredBy.startsWith(`${section}.`));

export function* openClaims(
  profile: Profile,
  section: 'cra' | 'ai-act',
): Iterable<Hit<'open' | 'unjustified'>> {
  for (const id of claimedUnder(section)) {
    const duty = dutyOf(id);
    const claim = valueAtPath(profile.facts.descriptor, duty.answeredBy).value as Claim | undefined;
    const status = claim?.value.status;
    const standing = standingOf(claim, profile.facts, { alwaysApplies: false });
    if (claim === undefined || status === undefined) continue;
    if (standing !== 'open' && standing !== 'planned' && standing !== 'unjustified') continue;
    const applicability = applicabilityOf(duty, profile);
    if (applicability === 'out' || applicability.answer === 'no') continue;
    const data = { title: duty.title, status: status.value };
    yield {
      message: standing === 'unjustified' ? 'unjustified' : 'open',
      at: status.span,
      data,
      duties: [id],
      timeline: duty.timeline,
      fixes: standing === 'unjustified' ? justified(claim, profile.facts) : waysOn(claim, profile.facts),
    };
  }
}

/** What a claim or threat needs that is said not to apply. */
export const justified = (entry: Located<unknown>, facts: Facts): readonly Fix[] => [
  fix('Add a justification', toDo(facts, ...pathOf(entry), 'justification')),
];

/** Claims of a section, one for each duty, that are open, planned, or set aside without a reason. */

import { valueAtPath } from '../descriptor/value-at.ts';
import { dutyIds, dutyOf, type DutyId } from '../law/duties/index.ts';
import { applicabilityOf } from '../profile/applicability.ts';
import { standingOf, type Claim } from '../profile/claim.ts';
import type { Profile } from '../profile/profile.ts';
import type { Hit } from './contract.ts';

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
    if (status === undefined || (standing !== 'open' && standing !== 'planned' && standing !== 'unjustified'))
      continue;
    const applicability = applicabilityOf(duty, profile);
    if (applicability === 'out' || applicability.answer === 'no') continue;
    const data = { title: duty.title, status: status.value };
    yield {
      message: standing === 'unjustified' ? 'unjustified' : 'open',
      at: status.span,
      data,
      duties: [id],
      timeline: duty.timeline,
    };
  }
}

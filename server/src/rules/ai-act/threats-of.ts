/** The entries of the threat list, with what the rules about them ask. */

import { attackClasses, statutoryClasses, type AttackClassId } from '../../law/attack-classes.ts';
import type { Basis } from '../../law/basis.ts';
import type { DutyId } from '../../law/duties/index.ts';
import type { Facts } from '../../profile/facts.ts';
import { art15Binds, type Profile } from '../../profile/profile.ts';
import type { Span } from '../../text/span.ts';
import { keyOf } from '../at.ts';

export interface Threat {
  readonly entry: Facts['threats'][number];
  readonly id: AttackClassId;
  readonly status: 'met' | 'open' | 'planned' | 'not-applicable' | undefined;
  /** `T1 (data poisoning)` */
  readonly name: string;
  /** What stands behind whatever is asked of the entry. */
  readonly basis: Basis;
  readonly duties: readonly DutyId[];
  /** Where a finding about the whole entry stands. */
  readonly at: Span;
}

/** Entries with a known class, or none where Article 15 does not bind the product. */
export function threatsOf(profile: Profile): readonly Threat[] {
  if (!art15Binds(profile)) return [];
  return profile.facts.threats.flatMap((entry) => {
    const id = entry.value.class?.value;
    return id === undefined ? [] : [threat(entry, id, profile)];
  });
}

function threat(entry: Facts['threats'][number], id: AttackClassId, profile: Profile): Threat {
  const statutory = statutoryClasses.find((known) => known === id);
  return {
    entry,
    id,
    status: entry.value.status?.value,
    name: `${entry.value.id?.value ?? 'This entry'} (${attackClasses[id].title})`,
    basis: statutory === undefined ? 'practice' : basisOfClasses(profile),
    duties: statutory === undefined ? [] : [`ai-act/against-${statutory}`],
    at: entry.value.class?.span ?? keyOf(entry),
  };
}

/**
 * The five classes rest on Article 15(5). Where the bridge holds, that is deemed to be met, and what remains is what
 * the recitals say about the risk assessment.
 */
export const basisOfClasses = ({ bridge }: Profile): Basis =>
  bridge.state === 'deemed' ? 'recital' : 'statute';

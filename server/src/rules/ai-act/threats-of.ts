/** The entries of the threat list, with what the rules about them ask. */

import { attackClasses, type AttackClassId } from '../../law/attack-classes.ts';
import type { DutyId } from '../../law/duties/index.ts';
import { statutoryClasses } from '../../law/attack-classes.ts';
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
  readonly statutory: boolean;
  readonly duties: readonly DutyId[];
  /** Where a finding about the whole entry stands. */
  readonly at: Span;
}

/** Entries with a known class, or none where Article 15 does not bind the product. */
export function threatsOf(profile: Profile): readonly Threat[] {
  if (!art15Binds(profile)) return [];
  return profile.facts.threats.flatMap((entry) => {
    const id = entry.value.class?.value;
    return id === undefined ? [] : [threat(entry, id)];
  });
}

function threat(entry: Facts['threats'][number], id: AttackClassId): Threat {
  const statutory = statutoryClasses.find((known) => known === id);
  return {
    entry,
    id,
    status: entry.value.status?.value,
    name: `${entry.value.id?.value ?? 'This entry'} (${attackClasses[id].title})`,
    statutory: statutory !== undefined,
    duties: statutory === undefined ? [] : [`ai-act/against-${statutory}`],
    at: entry.value.class?.span ?? keyOf(entry),
  };
}

/** For a class that the law does not name, whatever is asked is good practice. */
export const basisOf = ({ statutory }: Threat): 'statute' | 'practice' =>
  statutory ? 'statute' : 'practice';

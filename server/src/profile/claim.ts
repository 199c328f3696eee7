/** What a claim in the descriptor amounts to, once its evidence and justification are looked at. */

import { evidenceState, type EvidenceState } from './evidence.ts';
import type { Facts } from './facts.ts';
import type { Read } from '../descriptor/schema.ts';
import type { cybersecurity } from '../descriptor/format/requirements.ts';

export type Claim = NonNullable<Read<typeof cybersecurity>['value']['I-1']>;

/**
 * `met`: claimed with evidence. `unproven`: claimed without any. `not-held`: claimed with evidence that does not hold.
 * `not-applicable`: justified. `unjustified`: without a reason. `always-applies`: waived although it cannot be.
 * `unstated`: nothing is said.
 */
export type Standing =
  | 'met'
  | 'unproven'
  | 'not-held'
  | 'open'
  | 'planned'
  | 'not-applicable'
  | 'unjustified'
  | 'always-applies'
  | 'unstated';

/** What a claim as met amounts to with this evidence. */
export const standingWith = {
  held: 'met',
  none: 'unproven',
  broken: 'not-held',
} as const satisfies Readonly<Record<EvidenceState, Standing>>;

export function standingOf(
  claim: Claim | undefined,
  facts: Facts,
  options: { alwaysApplies: boolean },
): Standing {
  const status = claim?.value.status?.value;
  switch (status) {
    case undefined:
      return 'unstated';
    case 'met':
      return standingWith[evidenceState(claim?.value.evidence, facts)];
    case 'not-applicable':
      if (options.alwaysApplies) return 'always-applies';
      return claim?.value.justification === undefined ? 'unjustified' : 'not-applicable';
    default:
      return status;
  }
}

export const hasItems = (items: readonly unknown[] | undefined): boolean =>
  items !== undefined && items.length > 0;

/** Whether a requirement needs nothing more. */
export const isSettled = (standing: Standing): boolean => standing === 'met' || standing === 'not-applicable';

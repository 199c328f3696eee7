/** What a claim in the descriptor amounts to, once its evidence and justification are looked at. */

import type { Read } from '../descriptor/schema.ts';
import type { cybersecurity } from '../descriptor/format/requirements.ts';

export type Claim = NonNullable<Read<typeof cybersecurity>['value']['I-1']>;

/**
 * `met`: claimed with evidence. `unproven`: claimed without any. `not-applicable`: justified. `unjustified`: without
 * a reason. `always-applies`: waived although it cannot be. `unstated`: nothing is said.
 */
export type Standing =
  'met' | 'unproven' | 'open' | 'planned' | 'not-applicable' | 'unjustified' | 'always-applies' | 'unstated';

export function standingOf(claim: Claim | undefined, options: { alwaysApplies: boolean }): Standing {
  const status = claim?.value.status?.value;
  switch (status) {
    case undefined:
      return 'unstated';
    case 'met':
      return hasItems(claim?.value.evidence?.value) ? 'met' : 'unproven';
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

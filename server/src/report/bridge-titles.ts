/** The state of the bridge in a few words, for status items, trees and terminals. */

import type { BridgeState } from '../profile/bridge.ts';

export const bridgeTitles: Readonly<Record<BridgeState, string>> = {
  'prohibited-practice': 'Prohibited practice',
  'out-of-cra-scope': 'No bridge: outside the CRA',
  'not-high-risk': 'No bridge needed: not high-risk',
  'art15-not-applicable': 'No bridge needed: Article 15 does not apply',
  'not-caught-by-date': 'No bridge: not caught by date',
  'cannot-tell': 'Cannot tell yet',
  unsettled: 'Not settled in law',
  'conditions-missing': 'Bridge open: conditions not shown',
  'declared-partial': 'Bridge in part: declaration incomplete',
  deemed: 'Bridge conditions met, as stated',
};

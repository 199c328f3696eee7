/** The shape of a rule that says, once, which gate before the bridge is closed, and why. */

import type { Citation } from '../../law/citation.ts';
import type { BridgeState } from '../../profile/bridge.ts';
import type { Profile } from '../../profile/profile.ts';
import { section } from '../at.ts';
import { lawRule, type LawRule, type RuleDocs } from '../contract.ts';

interface Shape {
  readonly docs: RuleDocs;
  readonly citations: readonly Citation[];
  /** With the placeholder `{reason}`. */
  readonly message: string;
}

export function closedGate(state: BridgeState, { docs, message, citations }: Shape): LawRule<'closed'> {
  return lawRule({
    id: `bridge/${state}`,
    duties: [],
    citations,
    basis: 'gate',
    docs,
    messages: { closed: message },
    *check(profile) {
      const { bridge } = profile;
      if (bridge.state !== state) return;
      const [at = section(profile.facts, 'scope', 'product'), ...others] = deciding(profile);
      const related = others.map((span) => ({ span, message: 'This takes part in the decision.' }));
      yield { message: 'closed', at, data: { reason: bridge.reason }, citations: bridge.citations, related };
    },
  });
}

/** Keys that close the gate of the bridge's state. */
function deciding({ gates, bridge, facts }: Profile) {
  if (bridge.state === 'out-of-cra-scope') return gates.craScope.decidedBy;
  if (bridge.state === 'not-high-risk') return gates.highRisk.decidedBy;
  if (gates.art15Applies.answer === 'no') return gates.art15Applies.decidedBy;
  return [facts.product['placed-on-market']?.key ?? section(facts, 'product')];
}

/** The shape of a rule that says, once, which gate before the bridge is closed, and why. */

import type { Citation } from '../../law/citation.ts';
import type { BridgeState } from '../../profile/bridge.ts';
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
      const [at = section(profile.facts, 'scope', 'product'), ...others] = bridge.decidedBy;
      const related = others.map((span) => ({ span, message: 'This takes part in the decision.' }));
      yield { message: 'closed', at, data: { reason: bridge.reason }, citations: bridge.citations, related };
    },
  });
}

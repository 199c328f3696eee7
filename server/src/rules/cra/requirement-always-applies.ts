import { partTwoKeys } from '../../law/duties/cra-annex-i.ts';
import { lawRule } from '../contract.ts';
import { fix, pathOf, setting } from '../fixes.ts';
import { conditionClause, dutyFor, nameOf, withStanding } from './requirements-of.ts';

export const requirementAlwaysApplies = lawRule({
  id: 'cra/requirement-always-applies',
  duties: ['cra/risk-assessment', 'cra/I-1', ...partTwoKeys.map((key) => `cra/${key}` as const)],
  basis: 'practice',
  confidence: 'reading',
  timeline: 'cra',
  docs: {
    summary:
      'A requirement is said not to apply that, as we read the text, always does: Part I (1) and all of Part II.',
    why: 'For these requirements the risk assessment has to say how they are applied, not whether. That none of them can be set aside is our reading of Article 13(3) and (4); no authority has said so. The condition of the bridge stays open.',
    bad: 'vulnerability-handling:\n  II-3: { status: not-applicable, justification: We do not test. }\n',
    good: 'vulnerability-handling:\n  II-3: { status: met, evidence: docs/testing.md }\n',
  },
  messages: {
    always:
      '{name} always applies, as we read Article 13(3): say how it is met{condition}. A justification does not replace it.',
  },
  *check(profile) {
    for (const requirement of withStanding(profile, 'always-applies')) {
      const { claim } = requirement;
      const status = claim?.value.status;
      if (claim === undefined || status === undefined) continue;
      yield {
        message: 'always',
        at: status.span,
        data: { name: nameOf(requirement), condition: conditionClause(profile, requirement) },
        duties: ['cra/risk-assessment', dutyFor(requirement)],
        fixes: [fix('State it as open', setting(profile.facts, [...pathOf(claim), 'status'], 'open'))],
      };
    }
  },
});

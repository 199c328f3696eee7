import { lawRule } from '../contract.ts';
import { justified } from '../open-claims.ts';
import { conditionClause, dutyFor, nameOf, withStanding } from './requirements-of.ts';

export const requirementUnjustified = lawRule({
  id: 'cra/requirement-unjustified',
  duties: ['cra/risk-assessment'],
  basis: 'statute',
  timeline: 'cra',
  docs: {
    summary: 'A requirement of Annex I is said not to apply, without a justification.',
    why: 'Points (2)(a) to (m) apply on the basis of the risk assessment. A point that does not apply needs a clear justification in the technical documentation.',
    bad: 'cybersecurity:\n  I-2m: not-applicable\n',
    good: 'cybersecurity:\n  I-2m: { status: not-applicable, justification: The controller stores no user data. }\n',
  },
  messages: {
    unjustified:
      '{name} is said not to apply, without a reason{condition}. Add justification: why it does not apply to this product.',
  },
  *check(profile) {
    for (const requirement of withStanding(profile, 'unjustified')) {
      const { claim } = requirement;
      const status = claim?.value.status;
      if (claim === undefined || status === undefined) continue;
      yield {
        message: 'unjustified',
        at: status.span,
        data: { name: nameOf(requirement), condition: conditionClause(profile, requirement) },
        duties: ['cra/risk-assessment', dutyFor(requirement)],
        fixes: justified(claim, profile.facts),
      };
    }
  },
});

import { annexIDuties } from '../../law/duties/cra-annex-i.ts';
import { lawRule } from '../contract.ts';
import { waysOn } from '../unfinished.ts';
import { conditionClause, dutyFor, nameOf, withStanding } from './requirements-of.ts';

export const requirementOpen = lawRule({
  id: 'cra/requirement-open',
  duties: annexIDuties,
  basis: 'statute',
  timeline: 'cra',
  docs: {
    summary: 'A requirement of Annex I is claimed as open or planned.',
    why: 'The requirement binds every product in scope. Where an AI system is high-risk, one open point also leaves condition (a) or (b) of the bridge open.',
    bad: 'vulnerability-handling:\n  II-5: { status: open, owner: psirt }\n',
    good: 'vulnerability-handling:\n  II-5: { status: met, evidence: SECURITY.md }\n',
  },
  messages: { open: '{name} is {status}{condition}. Meet it and name the evidence{orJustify}.' },
  *check(profile) {
    for (const requirement of withStanding(profile, 'open', 'planned')) {
      const { claim } = requirement;
      const status = claim?.value.status;
      if (claim === undefined || status === undefined) continue;
      const mayNotApply = requirement.key.startsWith('I-') && requirement.key !== 'I-1';
      const orJustify = mayNotApply ? ', or justify that it does not apply' : '';
      const data = {
        name: nameOf(requirement),
        status: status.value,
        condition: conditionClause(profile, requirement),
        orJustify,
      };
      const fixes = waysOn(claim, profile.facts);
      yield { message: 'open', at: status.span, data, duties: [dutyFor(requirement)], fixes };
    }
  },
});

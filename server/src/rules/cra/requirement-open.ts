import { annexIDuties } from '../../law/duties/cra-annex-i.ts';
import { bridgeMatters } from '../../profile/profile.ts';
import { lawRule } from '../contract.ts';
import { dutyFor, nameOf, withStanding } from './requirements-of.ts';

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
  messages: {
    open: '{name} is {status}. Meet it and name the evidence{orJustify}.',
    condition:
      '{name} is {status}, which leaves condition ({condition}) of the bridge open. Meet it and name the evidence{orJustify}.',
  },
  *check(profile) {
    for (const requirement of withStanding(profile, 'open', 'planned')) {
      const status = requirement.claim?.value.status;
      if (status === undefined) continue;
      const partOne = requirement.key.startsWith('I-');
      const orJustify = partOne && requirement.key !== 'I-1' ? ', or justify that it does not apply' : '';
      const data = {
        name: nameOf(requirement),
        status: status.value,
        condition: partOne ? 'a' : 'b',
        orJustify,
      };
      yield {
        message: bridgeMatters(profile) ? 'condition' : 'open',
        at: status.span,
        data,
        duties: [dutyFor(requirement)],
      };
    }
  },
});

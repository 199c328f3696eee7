import { annexIDuties } from '../../law/duties/cra-annex-i.ts';
import { lawRule } from '../contract.ts';
import { pathOf, withStub } from '../fixes.ts';
import { conditionClause, dutyFor, nameOf, withStanding } from './requirements-of.ts';

export const requirementUnproven = lawRule({
  id: 'cra/requirement-unproven',
  duties: annexIDuties,
  basis: 'practice',
  timeline: 'cra',
  docs: {
    summary: 'A requirement of Annex I is claimed as met, and nothing stands behind the claim.',
    why: 'A claim is worth what stands behind it: the technical documentation has to show how each requirement is met. Until evidence is named the condition of the bridge cannot be told.',
    bad: 'vulnerability-handling:\n  II-5: met\n',
    good: 'vulnerability-handling:\n  II-5: { status: met, evidence: SECURITY.md }\n',
  },
  messages: {
    unproven:
      '{name} is claimed as met without evidence, so it counts as not shown{condition}. Name a file under evidence.',
  },
  *check(profile) {
    for (const requirement of withStanding(profile, 'unproven')) {
      // The first requirement of Part II lacks its bill of materials; that has a rule of its own.
      const { claim } = requirement;
      if (claim === undefined || requirement.key === 'II-1') continue;
      yield {
        message: 'unproven',
        at: claim.value.status?.span ?? claim.span,
        data: { name: nameOf(requirement), condition: conditionClause(profile, requirement) },
        duties: [dutyFor(requirement)],
        fixes: [
          withStub(profile.facts, [...pathOf(claim), 'evidence'], `docs/evidence/${requirement.key}.md`),
        ],
      };
    }
  },
});

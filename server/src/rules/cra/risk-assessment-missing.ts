import { hasItems } from '../../profile/claim.ts';
import { craBinds } from '../../profile/profile.ts';
import { keyIn, section } from '../at.ts';
import { lawRule } from '../contract.ts';
import { withStub } from '../fixes.ts';

export const riskAssessmentMissing = lawRule({
  id: 'cra/risk-assessment-missing',
  duties: ['cra/risk-assessment'],
  basis: 'statute',
  timeline: 'cra',
  docs: {
    summary: 'No cybersecurity risk assessment is named.',
    why: 'Everything in Annex I follows from it: which requirements apply, how they are met, and why some do not apply.',
    bad: 'risk-assessment:\n  evidence: null\n',
    good: 'risk-assessment:\n  evidence: docs/risk-assessment.md\n',
  },
  messages: {
    section:
      'Nothing is said about the cybersecurity risk assessment. Add risk-assessment with its evidence.',
    evidence: 'The risk assessment has no file behind it. Add evidence with its path.',
  },
  *check(profile) {
    const assessment = profile.facts.descriptor.value['risk-assessment'];
    if (!craBinds(profile)) return;
    const named = withStub(profile.facts, ['risk-assessment', 'evidence'], 'docs/risk-assessment.md');
    const shared = { silent: true, fixes: [{ ...named, scaffolds: true }] } as const;
    if (assessment === undefined)
      yield { ...shared, message: 'section', at: section(profile.facts, 'risk-assessment', 'product') };
    else if (!hasItems(assessment.value.evidence?.value))
      yield { ...shared, message: 'evidence', at: keyIn(assessment, 'evidence') };
  },
});

import { aiaRecital, craRecital } from '../../law/citation.ts';
import { bridgeMatters } from '../../profile/profile.ts';
import { keyIn } from '../at.ts';
import { lawRule } from '../contract.ts';
import { fix, toDo } from '../fixes.ts';

export const riskAssessmentWithoutAiThreats = lawRule({
  id: 'cra/risk-assessment-without-ai-threats',
  duties: [],
  citations: [craRecital(51), aiaRecital(77)],
  basis: 'recital',
  timeline: 'cra',
  docs: {
    summary: 'The risk assessment is not said to cover threats that only AI has.',
    why: 'Recitals of both acts put AI-specific threats, and risks to fundamental rights where relevant, into the risk assessment under the CRA. A recital explains and does not bind.',
    bad: 'risk-assessment:\n  covers-ai-threats: false\n',
    good: 'risk-assessment:\n  covers-ai-threats: true\n',
  },
  messages: {
    without:
      'The risk assessment does not cover AI-specific threats. Extend it, then say covers-ai-threats: true.',
    unstated:
      'Does the risk assessment cover AI-specific threats, such as data poisoning and adversarial inputs? Say covers-ai-threats.',
  },
  *check(profile) {
    const assessment = profile.facts.descriptor.value['risk-assessment'];
    if (!bridgeMatters(profile) || assessment === undefined) return;
    const covers = assessment.value['covers-ai-threats'];
    if (covers?.value === true) return;
    const answer = fix('Add covers-ai-threats', toDo(profile.facts, 'risk-assessment', 'covers-ai-threats'));
    yield {
      message: covers === undefined ? 'unstated' : 'without',
      at: keyIn(assessment, 'covers-ai-threats'),
      fixes: covers === undefined ? [answer] : [],
    };
  },
});

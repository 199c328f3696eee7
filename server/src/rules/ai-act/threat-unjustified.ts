import { aiaRecital, craRecital } from '../../law/citation.ts';
import { lawRule } from '../contract.ts';
import { justified } from '../open-claims.ts';
import { threatsOf } from './threats-of.ts';

export const threatUnjustified = lawRule({
  id: 'ai-act/threat-unjustified',
  duties: [],
  citations: [craRecital(51), aiaRecital(77)],
  basis: 'recital',
  timeline: 'ai-high-risk',
  docs: {
    summary: 'A threat is said not to apply, without a justification.',
    why: 'Article 15(5) asks for measures where appropriate, and the recitals put AI-specific threats into the risk assessment. Why a class is not appropriate has to be said there.',
    bad: 'threats:\n  - { id: T4, class: confidentiality-attack, status: not-applicable }\n',
    good: 'threats:\n  - { id: T4, class: confidentiality-attack, status: not-applicable, justification: The model has no interface outside the device. }\n',
  },
  messages: { none: '{name} is said not to apply, without a reason. Add justification.' },
  *check(profile) {
    for (const threat of threatsOf(profile)) {
      if (threat.status !== 'not-applicable' || threat.entry.value.justification !== undefined) continue;
      yield {
        message: 'none',
        at: threat.entry.value.status?.span ?? threat.at,
        data: { name: threat.name },
        basis: threat.basis === 'practice' ? 'practice' : 'recital',
        fixes: justified(threat.entry, profile.facts),
      };
    }
  },
});

import { aiaAnnex, aiaArticle } from '../../law/citation.ts';
import { hasItems } from '../../profile/claim.ts';
import { lawRule } from '../contract.ts';
import { pathOf, withStub } from '../fixes.ts';
import { threatsOf } from './threats-of.ts';

export const threatWithoutEvidence = lawRule({
  id: 'ai-act/threat-without-evidence',
  duties: [],
  citations: [aiaArticle('11(1)'), aiaAnnex('IV', { point: '2', subpoint: 'h' })],
  basis: 'practice',
  timeline: 'ai-high-risk',
  docs: {
    summary: 'A threat is said to be met, but no evidence is named.',
    why: 'The technical documentation describes the cybersecurity measures that are in place. Naming the file here is practice, and makes the claim worth something.',
    bad: 'threats:\n  - { id: T1, class: data-poisoning, status: met, evidence: null }\n',
    good: 'threats:\n  - { id: T1, class: data-poisoning, status: met, evidence: docs/threats/data-poisoning.md }\n',
  },
  messages: { none: '{name} is said to be met without evidence. Name the file that shows it.' },
  *check(profile) {
    for (const threat of threatsOf(profile)) {
      if (threat.status !== 'met' || hasItems(threat.entry.value.evidence?.value)) continue;
      yield {
        message: 'none',
        at: threat.entry.value.status?.span ?? threat.at,
        data: { name: threat.name },
        fixes: [
          withStub(profile.facts, [...pathOf(threat.entry), 'evidence'], `docs/threats/${threat.id}.md`),
        ],
      };
    }
  },
});

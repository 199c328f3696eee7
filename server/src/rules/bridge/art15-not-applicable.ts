import { aiaAnnex, aiaArticle } from '../../law/citation.ts';
import { closedGate } from './closed-gate.ts';

export const art15NotApplicable = closedGate('art15-not-applicable', {
  message: 'Article 15 does not apply: {reason}',
  citations: [aiaArticle('2(2)'), aiaAnnex('I', { part: 'B' })],
  docs: {
    summary:
      'Article 15 of the AI Act does not apply to products under Annex I Section B, machinery included.',
    why: 'There is no duty that the bridge could satisfy. What the CRA asks remains, and the sector act may ask for more.',
    bad: 'ai-system:\n  high-risk: { route: annex-1-b, entry: "21", third-party-assessment: true }\n',
    good: 'ai-system:\n  high-risk: { route: annex-3, entry: "2", safety-component: true }\n',
  },
});

import { aiaArticle } from '../../law/citation.ts';
import { closedGate } from './closed-gate.ts';

export const notHighRisk = closedGate('not-high-risk', {
  message: 'Not a high-risk AI system: {reason} The bridge is not needed; what the CRA asks remains.',
  citations: [aiaArticle('6(1)'), aiaArticle('6(2)'), aiaArticle('6(3)')],
  docs: {
    summary: 'The AI system is not high-risk, so there is nothing for the bridge to satisfy.',
    why: 'Article 15 of the AI Act binds high-risk systems only. What makes a system high-risk never follows from its class under the CRA.',
    bad: 'ai-system:\n  high-risk: { route: none, entry: null }\n',
    good: 'ai-system:\n  high-risk: { route: annex-3, entry: "2", safety-component: true }\n',
  },
});

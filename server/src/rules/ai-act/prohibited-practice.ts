import { aiaArticle } from '../../law/citation.ts';
import { keyOf } from '../at.ts';
import { lawRule } from '../contract.ts';

export const prohibitedPractice = lawRule({
  id: 'ai-act/prohibited-practice',
  duties: [],
  citations: [aiaArticle('5(1)')],
  basis: 'statute',
  timeline: 'ai-prohibitions',
  docs: {
    summary: 'The use of the AI system is a prohibited practice.',
    why: 'Prohibited practices come before any question of high-risk or of the bridge. No measure cures them; the use itself has to go. Everything else about the bridge stays silent.',
    bad: 'ai-system:\n  high-risk: { entry: "1(c)" }\n  use: { context: workplace, infers-emotions: true, medical-or-safety-reasons: false }\n',
    good: 'ai-system:\n  high-risk: { entry: "1(c)" }\n  use: { context: other, infers-emotions: true }\n',
  },
  messages: {
    prohibited:
      'Prohibited practice: {reason} It cannot be placed on the market, whatever else is met; the bridge is not looked at.',
  },
  *check({ gates, facts }) {
    const { prohibited } = gates;
    if (prohibited?.answer !== 'yes') return;
    const [at = keyOf(facts.descriptor), ...others] = prohibited.decidedBy;
    const related = others.map((span) => ({ span, message: 'This takes part in the decision.' }));
    yield {
      message: 'prohibited',
      at,
      data: { reason: prohibited.reason },
      citations: prohibited.citations,
      related,
      timeline: prohibited.timeline,
    };
  },
});

import { aiaArticle, craArticle } from '../../law/citation.ts';
import { unansweredGates } from '../../profile/bridge.ts';
import { section } from '../at.ts';
import { lawRule } from '../contract.ts';

export const cannotTell = lawRule({
  id: 'bridge/cannot-tell',
  duties: [],
  citations: [craArticle('12(1)'), aiaArticle('42(3)')],
  basis: 'gate',
  docs: {
    summary: 'The file does not say enough to tell whether the bridge exists for this product.',
    why: 'What is not said is not guessed. One answer after the other settles the gates: the CRA, high-risk, Article 15.',
    bad: 'scope:\n  data-connection: null\n',
    good: 'scope:\n  data-connection: direct\n',
  },
  messages: {
    question: 'Cannot tell yet. {question} Answer with {key}.',
    unsettled: 'Cannot tell: {reason}',
  },
  *check({ gates, facts, bridge }) {
    if (bridge.state !== 'cannot-tell' && bridge.state !== 'unsettled') return;
    const seen = new Set<string>();
    for (const gate of unansweredGates(gates)) {
      if (seen.has(gate.reason)) continue;
      seen.add(gate.reason);
      const at = gate.decidedBy[0] ?? section(facts, 'product');
      if (gate.question === undefined)
        yield { message: 'unsettled', at, data: { reason: gate.reason }, citations: gate.citations };
      else
        yield {
          message: 'question',
          at,
          data: { question: gate.question.text, key: gate.question.key },
          citations: gate.citations,
        };
    }
  },
});

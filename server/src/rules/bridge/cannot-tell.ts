import { valueAtPath } from '../../descriptor/value-at.ts';
import { aiaArticle, craArticle } from '../../law/citation.ts';
import { unansweredGates } from '../../profile/bridge.ts';
import type { Facts } from '../../profile/facts.ts';
import { section } from '../at.ts';
import { lawRule, type Fix } from '../contract.ts';
import { fix, toDo } from '../fixes.ts';

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
          fixes: answers(gate.question.key, facts),
        };
    }
  },
});

/** The key that the question names, for whoever knows the answer; what is said there already stays. */
function answers(key: string, facts: Facts): readonly Fix[] {
  // Describing a whole system takes more than a line; whether there is one at all is asked first.
  const asked = key === 'ai-system' ? 'scope.contains-ai' : key;
  if (valueAtPath(facts.descriptor, asked).value !== undefined) return [];
  // A product that the file does not have yet needs its name.
  const named =
    asked.startsWith('product.') && facts.descriptor.value.product === undefined
      ? [toDo(facts, 'product', 'name')]
      : [];
  return [fix(`Add ${asked}`, ...named, toDo(facts, ...asked.split('.')))];
}

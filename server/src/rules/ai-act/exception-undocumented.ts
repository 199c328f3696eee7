import { aiaArticle } from '../../law/citation.ts';
import { reliesOnException } from '../../profile/facts.ts';
import { lawRule } from '../contract.ts';
import { fix, toDo } from '../fixes.ts';

export const exceptionUndocumented = lawRule({
  id: 'ai-act/exception-undocumented',
  duties: ['ai-act/exception-assessment', 'ai-act/exception-registration'],
  citations: [aiaArticle('6(4)'), aiaArticle('49(2)')],
  basis: 'statute',
  timeline: 'ai-high-risk',
  docs: {
    summary: 'The exception of Article 6(3) is relied on, and no assessment is named.',
    why: 'Who relies on the exception documents the assessment before the system is placed on the market, registers the system, and hands the file over on request.',
    bad: 'ai-system:\n  high-risk: { route: annex-3, entry: "4(a)", exception: a, profiling: false, rationale: null }\n',
    good: 'ai-system:\n  high-risk: { route: annex-3, entry: "4(a)", exception: a, profiling: false, rationale: docs/classification.md }\n',
  },
  messages: {
    undocumented:
      'The exception of Article 6(3) is relied on, but no assessment is named. Add rationale with its file; the system also has to be registered.',
  },
  *check({ facts }) {
    const { exception, rationale } = facts.highRisk;
    if (!reliesOnException(facts) || exception === undefined || rationale !== undefined) return;
    const fixes = [fix('Add rationale', toDo(facts, 'ai-system', 'high-risk', 'rationale'))];
    yield { message: 'undocumented', at: exception.key ?? exception.span, fixes };
  },
});

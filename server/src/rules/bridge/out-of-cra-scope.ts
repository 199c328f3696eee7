import { craArticle } from '../../law/citation.ts';
import { closedGate } from './closed-gate.ts';

export const outOfCraScope = closedGate('out-of-cra-scope', {
  message:
    'No bridge: {reason} Where the AI Act binds the product, its cybersecurity requirements are owed directly.',
  citations: [craArticle('2'), craArticle('3(1)'), craArticle('3(2)')],
  docs: {
    summary: 'The product is outside the CRA, so there is no bridge.',
    why: 'Without the CRA nothing can be carried over: where the AI Act binds the product, its cybersecurity requirements are owed directly.',
    bad: 'scope:\n  data-connection: none\n',
    good: 'scope:\n  data-connection: direct\n',
  },
});

import { aiaArticle, craArticle } from '../../law/citation.ts';
import { closedGate } from './closed-gate.ts';

export const notCaughtByDate = closedGate('not-caught-by-date', {
  message: 'Not caught by date: {reason}',
  citations: [craArticle('69(2)'), aiaArticle('111(2)')],
  docs: {
    summary: 'The product was placed on the market before the day that would catch it.',
    why: 'Transitional rules leave products alone that were on the market before, until they change. Reporting under the CRA binds them all the same.',
    bad: 'product:\n  placed-on-market: 2027-03-01\n',
    good: 'product:\n  placed-on-market: 2028-03-01\n',
  },
});

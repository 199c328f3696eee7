/** Periods in years: how long the product is supported, and how long documents are kept. */

import { aiaArticle, craArticle } from '../law/citation.ts';
import { answer, cannotTell, type Answer } from './answer.ts';
import type { Facts } from './facts.ts';

/** CRA Art. 13(8): at least this many years, unless the product is expected to be used for less. */
export const leastSupportYears = 5;
/** CRA Art. 13(13) and AI Act Art. 18(1): documents are kept this long after placing on the market. */
const keepingYears = 10;

export interface Periods {
  /** ISO day before which support may not end; `unknown` without a market date. */
  readonly earliestEndOfSupport: Answer<string>;
  /** ISO day until which documents are kept; `unknown` without a market date. */
  readonly documentsKeptUntil: Answer<string>;
}

export function periodsOf(facts: Facts): Periods {
  return { earliestEndOfSupport: earliestEndOfSupport(facts), documentsKeptUntil: documentsKeptUntil(facts) };
}

function earliestEndOfSupport({ product, descriptor }: Facts): Answer<string> {
  const market = product['placed-on-market'];
  const cites = [craArticle('13(8)')];
  if (market === undefined)
    return {
      ...cannotTell(
        'product.placed-on-market',
        'Support is counted from the day on the market.',
        cites,
        descriptor.value.product,
      ),
      answer: 'unknown',
    };
  const use = product['expected-use-years'];
  if (use !== undefined && use.value < leastSupportYears) {
    return answer(
      addYears(market.value, use.value),
      'Expected use is shorter than five years, so support may be as short as that.',
      cites,
      use,
      market,
    );
  }
  return answer(
    addYears(market.value, leastSupportYears),
    'At least five years. Where longer use is expected, five years alone do not suffice.',
    cites,
    market,
    use,
  );
}

/** The longer of ten years and the support period. */
function documentsKeptUntil({ product, descriptor }: Facts): Answer<string> {
  const market = product['placed-on-market'];
  const cites = [craArticle('13(13)'), aiaArticle('18(1)')];
  if (market === undefined)
    return {
      ...cannotTell(
        'product.placed-on-market',
        'Keeping is counted from the day on the market.',
        cites,
        descriptor.value.product,
      ),
      answer: 'unknown',
    };
  const ten = addYears(market.value, keepingYears);
  const support = product['support-until'];
  const end = support === undefined ? undefined : endOf(support.value);
  if (end !== undefined && end > ten)
    return answer(
      end,
      'Until the support period ends, which is longer than ten years.',
      cites,
      support,
      market,
    );
  return answer(ten, 'Ten years after the product was placed on the market.', cites, market);
}

/** The same day some years later; parts of a year count as months. 29 February becomes the first of March. */
export function addYears(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const whole = Math.floor(years);
  return isoDay(new Date(Date.UTC(year + whole, month - 1 + Math.round((years - whole) * 12), date)));
}

/** The last day of a month, or the day itself. */
export function endOf(day: string): string {
  const [year = 0, month = 1, date] = day.split('-').map(Number);
  return date === undefined ? isoDay(new Date(Date.UTC(year, month, 0))) : day;
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

import { endOf } from '../../profile/periods.ts';
import { craBinds } from '../../profile/profile.ts';
import { lawRule } from '../contract.ts';
import { fix, toDo } from '../fixes.ts';

export const supportPeriodTooShort = lawRule({
  id: 'cra/support-period-too-short',
  duties: ['cra/support-period'],
  basis: 'statute',
  timeline: 'cra',
  docs: {
    summary: 'The support period is shorter than five years, and shorter than the expected use.',
    why: 'Vulnerabilities are handled for at least five years, unless the product is expected to be used for less; then for that time. Five years alone do not suffice where longer use is expected.',
    bad: 'product:\n  placed-on-market: 2028-03-01\n  expected-use-years: 12\n  support-until: 2031-03\n',
    good: 'product:\n  placed-on-market: 2028-03-01\n  expected-use-years: 3\n  support-until: 2031-03\n',
  },
  messages: {
    short:
      'Support ends with {end}, but may not end before {earliest}: the product is expected to be used for that long, or for five years and more.',
    unstated:
      'Support ends with {end}, before five years are over. That is enough only where the product is expected to be used for less: state expected-use-years.',
  },
  *check(profile) {
    const { facts, periods } = profile;
    const { 'support-until': support, 'placed-on-market': market, 'expected-use-years': use } = facts.product;
    const { answer: earliest, decidedBy } = periods.earliestEndOfSupport;
    if (
      !craBinds(profile) ||
      support === undefined ||
      market === undefined ||
      endOf(support.value) >= earliest
    )
      return;
    // An end before the market is a contradiction, and said as one.
    if (endOf(support.value) < market.value) return;
    const data = { end: support.value, earliest };
    const state = fix('Add expected-use-years', toDo(facts, 'product', 'expected-use-years'));
    if (use === undefined)
      yield { message: 'unstated', silent: true, at: support.span, data, fixes: [state] };
    else
      yield {
        message: 'short',
        at: support.span,
        data,
        related: decidedBy.map((span) => ({ span, message: 'Counted from this.' })),
      };
  },
});

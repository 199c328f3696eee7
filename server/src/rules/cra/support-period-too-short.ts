import { endOf } from '../../profile/periods.ts';
import { craBinds } from '../../profile/profile.ts';
import { lawRule } from '../contract.ts';

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
  messages: { short: 'Support ends with {end}, but may not end before {earliest}. {reason}' },
  *check(profile) {
    const { facts, periods } = profile;
    const support = facts.product['support-until'];
    const market = facts.product['placed-on-market'];
    const { answer: earliest, reason, decidedBy } = periods.earliestEndOfSupport;
    if (
      !craBinds(profile) ||
      support === undefined ||
      market === undefined ||
      endOf(support.value) >= earliest
    )
      return;
    // An end before the market is a contradiction, and said as one.
    if (endOf(support.value) < market.value) return;
    const related = decidedBy.map((span) => ({ span, message: 'Counted from this.' }));
    yield { message: 'short', at: support.span, data: { end: support.value, earliest, reason }, related };
  },
});

import { addYears, endOf } from '../../profile/periods.ts';
import { craBinds } from '../../profile/profile.ts';
import { lawRule } from '../contract.ts';
import { fix, toDo } from '../fixes.ts';

export const supportPeriodBelowUse = lawRule({
  id: 'cra/support-period-below-use',
  duties: ['cra/support-period'],
  basis: 'practice',
  timeline: 'cra',
  docs: {
    summary:
      'The support period is long enough in years, but shorter than the expected use, and no reasons are named.',
    why: 'The period reflects how long users can be expected to use the product. It need not equal that time, because several factors are weighed; then the reasons belong into the documentation. Services of the Commission say so; no authority has decided a case.',
    bad: 'product:\n  placed-on-market: 2028-03-01\n  expected-use-years: 12\n  support-until: 2034-03\n  support-reasons: null\n',
    good: 'product:\n  placed-on-market: 2028-03-01\n  expected-use-years: 12\n  support-until: 2034-03\n  support-reasons: docs/support-period.md\n',
  },
  messages: {
    below:
      'Support ends with {end}, while use is expected until {use}. Name the reasons under support-reasons, or support it longer.',
  },
  *check(profile) {
    const { product } = profile.facts;
    const { 'support-until': support, 'placed-on-market': market, 'expected-use-years': use } = product;
    if (!craBinds(profile) || support === undefined || market === undefined || use === undefined) return;
    const end = endOf(support.value);
    const useEnds = addYears(market.value, use.value);
    if (
      end >= useEnds ||
      end < profile.periods.earliestEndOfSupport.answer ||
      product['support-reasons'] !== undefined
    )
      return;
    const related = [{ span: use.span, message: 'Expected use is stated here.' }];
    const fixes = [fix('Add support-reasons', toDo(profile.facts, 'product', 'support-reasons'))];
    yield { message: 'below', at: support.span, data: { end: support.value, use: useEnds }, related, fixes };
  },
});

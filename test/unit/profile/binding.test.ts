/** From when duties bind a product: CRA Articles 69 and 71, AI Act Articles 111 and 113, on each side of every date. */

import assert from 'node:assert/strict';
import { each, type Case } from '../../support/cases.ts';
import { profileOfSmall } from '../../support/product.ts';

interface DateCase extends Case {
  /** Dates of the product. */
  readonly dates: string;
  /** Other facts, in a section of their own. */
  readonly facts?: string;
  /** Day from which the timeline binds the product. */
  readonly binds: string;
}

const changes = ({ dates, facts = '' }: DateCase): string => `product: { ${dates} }\n${facts}`;

const cra: readonly DateCase[] = [
  { name: 'placed on the day itself', dates: 'placed-on-market: 2027-12-11', binds: '2027-12-11' },
  { name: 'placed a day before', dates: 'placed-on-market: 2027-12-10', binds: 'never' },
  { name: 'placed later', dates: 'placed-on-market: 2028-03-01', binds: '2028-03-01' },
  { name: 'no market date', dates: 'placed-on-market: null', binds: 'unknown' },
  {
    name: 'placed before, substantially modified after',
    dates: 'placed-on-market: 2026-05-01, substantially-modified: 2028-01-15',
    binds: '2028-01-15',
  },
  {
    name: 'placed before, substantially modified on the day',
    dates: 'placed-on-market: 2026-05-01, substantially-modified: 2027-12-11',
    binds: '2027-12-11',
  },
  {
    name: 'placed before, substantially modified a day before',
    dates: 'placed-on-market: 2026-05-01, substantially-modified: 2027-12-10',
    binds: 'never',
  },
  {
    name: 'a change of the AI design alone is nothing to the CRA',
    dates: 'placed-on-market: 2026-05-01, significant-design-change: 2028-01-15',
    binds: 'never',
  },
  {
    name: 'later units of an older type',
    dates: 'placed-on-market: 2026-05-01, last-unit-placed: 2030-01-01',
    binds: '2027-12-11',
  },
  {
    name: 'the last unit on the day',
    dates: 'placed-on-market: 2026-05-01, last-unit-placed: 2027-12-11',
    binds: '2027-12-11',
  },
  {
    name: 'the last unit a day before',
    dates: 'placed-on-market: 2026-05-01, last-unit-placed: 2027-12-10',
    binds: 'never',
  },
  {
    name: 'modified before the day, units go on',
    dates: 'placed-on-market: 2026-05-01, substantially-modified: 2027-01-01, last-unit-placed: 2028-06-01',
    binds: '2027-12-11',
  },
  {
    name: 'units go on, and a modification comes later still: the earlier day counts',
    dates: 'placed-on-market: 2026-05-01, substantially-modified: 2029-01-01, last-unit-placed: 2030-06-01',
    binds: '2027-12-11',
  },
];

const reporting: readonly DateCase[] = [
  {
    name: 'a product that has long been on the market',
    dates: 'placed-on-market: 2019-02-01',
    binds: '2026-09-11',
  },
  { name: 'placed a day before', dates: 'placed-on-market: 2026-09-10', binds: '2026-09-11' },
  { name: 'placed on the day', dates: 'placed-on-market: 2026-09-11', binds: '2026-09-11' },
  { name: 'placed a day after', dates: 'placed-on-market: 2026-09-12', binds: '2026-09-12' },
  { name: 'planned for later', dates: 'placed-on-market: 2028-03-01', binds: '2028-03-01' },
];

const annexThree: readonly DateCase[] = [
  { name: 'placed on the day itself', dates: 'placed-on-market: 2027-12-02', binds: '2027-12-02' },
  { name: 'placed a day before', dates: 'placed-on-market: 2027-12-01', binds: 'never' },
  {
    name: 'placed in the gap before the CRA applies',
    dates: 'placed-on-market: 2027-12-06',
    binds: '2027-12-06',
  },
  { name: 'no market date', dates: 'placed-on-market: null', binds: 'unknown' },
  {
    name: 'placed before, design changed significantly after',
    dates: 'placed-on-market: 2026-05-01, significant-design-change: 2028-01-05',
    binds: '2028-01-05',
  },
  {
    name: 'placed before, design changed on the day',
    dates: 'placed-on-market: 2026-05-01, significant-design-change: 2027-12-02',
    binds: '2027-12-02',
  },
  {
    name: 'placed before, design changed a day before',
    dates: 'placed-on-market: 2026-05-01, significant-design-change: 2027-12-01',
    binds: 'never',
  },
  {
    name: 'a modification under the CRA alone is nothing to the AI Act',
    dates: 'placed-on-market: 2026-05-01, substantially-modified: 2028-01-15',
    binds: 'never',
  },
  {
    name: 'later units of an older model are not caught: type and model count',
    dates: 'placed-on-market: 2026-05-01, last-unit-placed: 2030-01-01',
    binds: 'never',
  },
];

const facts = 'ai-system: { use: { public-authorities: true } }';
const forAuthorities: readonly DateCase[] = [
  { name: 'placed before', dates: 'placed-on-market: 2026-05-01', facts, binds: '2030-08-02' },
  {
    name: 'placed before, design changed',
    dates: 'placed-on-market: 2026-05-01, significant-design-change: 2029-01-05',
    facts,
    binds: '2029-01-05',
  },
  { name: 'placed on the day of the law', dates: 'placed-on-market: 2027-12-02', facts, binds: '2027-12-02' },
  {
    name: 'design changed after 2 August 2030: bound since that day',
    dates: 'placed-on-market: 2026-05-01, significant-design-change: 2031-01-01',
    facts,
    binds: '2030-08-02',
  },
];

const radio = 'ai-system: { high-risk: { route: annex-1-a, entry: "6", third-party-assessment: true } }';
const annexOne: readonly DateCase[] = [
  {
    name: 'placed on the day itself',
    dates: 'placed-on-market: 2028-08-02',
    facts: radio,
    binds: '2028-08-02',
  },
  { name: 'placed a day before', dates: 'placed-on-market: 2028-08-01', facts: radio, binds: 'never' },
  {
    name: 'design changed between the two dates of the routes',
    dates: 'placed-on-market: 2026-05-01, significant-design-change: 2028-01-05',
    facts: radio,
    binds: 'never',
  },
  {
    name: 'design changed on the day',
    dates: 'placed-on-market: 2026-05-01, significant-design-change: 2028-08-02',
    facts: radio,
    binds: '2028-08-02',
  },
];

const tables = {
  'the CRA, from 11 December 2027': ['cra', cra],
  'reporting under the CRA, from 11 September 2026': ['cra-reporting', reporting],
  'high-risk systems of Annex III, from 2 December 2027': ['ai-high-risk', annexThree],
  'high-risk systems for public authorities': ['ai-high-risk', forAuthorities],
  'high-risk systems of Annex I, from 2 August 2028': ['ai-high-risk', annexOne],
} as const;

describe('binding', () => {
  for (const [title, [timeline, cases]] of Object.entries(tables)) {
    describe(title, () =>
      each<DateCase>(cases, (one) =>
        assert.equal(profileOfSmall(changes(one)).bindings[timeline].product, one.binds),
      ),
    );
  }

  it('every binding names the provision that sets its day', () => {
    for (const binding of Object.values(profileOfSmall('').bindings))
      assert.notEqual(binding.citations.length, 0);
  });
});

/** Support and keeping: CRA Article 13(8) and 13(13), AI Act Article 18(1). */

import assert from 'node:assert/strict';
import { addYears, endOf } from '../../../server/src/profile/periods.ts';
import { each } from '../../support/cases.ts';
import { profileOfSmall } from '../../support/product.ts';

describe('periods', () => {
  each(
    [
      {
        name: 'five years where nothing is said about use',
        facts: '',
        support: '2033-09-01',
        kept: '2038-09-01',
      },
      {
        name: 'shorter where use is shorter',
        facts: 'product: { expected-use-years: 3 }',
        support: '2031-09-01',
        kept: '2038-09-01',
      },
      {
        name: 'half a year of use',
        facts: 'product: { expected-use-years: 0.5 }',
        support: '2029-03-01',
        kept: '2038-09-01',
      },
      {
        name: 'five years are the least, however long use is',
        facts: 'product: { expected-use-years: 12 }',
        support: '2033-09-01',
        kept: '2038-09-01',
      },
      {
        name: 'documents are kept through a longer support period',
        facts: 'product: { support-until: 2040-02 }',
        support: '2033-09-01',
        kept: '2040-02-29',
      },
      {
        name: 'without a market date nothing can be counted',
        facts: 'product: { placed-on-market: null }',
        support: 'unknown',
        kept: 'unknown',
      },
    ],
    ({ facts, support, kept }) => {
      const { earliestEndOfSupport, documentsKeptUntil } = profileOfSmall(facts).periods;
      assert.deepEqual([earliestEndOfSupport.answer, documentsKeptUntil.answer], [support, kept]);
    },
  );

  it('years are counted by the calendar, and a month ends with its last day', () => {
    assert.equal(addYears('2028-02-29', 5), '2033-03-01');
    assert.equal(addYears('2028-12-31', 10), '2038-12-31');
    assert.equal(endOf('2033-02'), '2033-02-28');
    assert.equal(endOf('2033-02-10'), '2033-02-10');
  });
});

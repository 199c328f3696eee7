/** Where each duty stands: what is not said is never met, and a duty that does not bind is not listed. */

import assert from 'node:assert/strict';
import type { Obligation } from '../../../server/src/analysis/obligations.ts';
import { analyseComplete } from '../../support/product.ts';

const obligationsOf = (change: string): readonly Obligation[] =>
  analyseComplete(change).judgement?.obligations ?? assert.fail('There is no judgement.');

const statusOf = (change: string, duty: string): string | undefined =>
  obligationsOf(change).find((each) => each.duty === duty)?.status;

describe('obligations', () => {
  const cases: readonly (readonly [
    name: string,
    change: string,
    duty: string,
    status: string | undefined,
  ])[] = [
    ['met with evidence', '{}', 'cra/I-2b', 'met'],
    ['met without evidence', 'cybersecurity: { I-2b: { evidence: null } }', 'cra/I-2b', 'cannot-tell'],
    ['not stated', 'cybersecurity: { I-2b: null }', 'cra/I-2b', 'cannot-tell'],
    ['open', 'cybersecurity: { I-2b: open }', 'cra/I-2b', 'open'],
    ['planned', 'cybersecurity: { I-2b: planned }', 'cra/I-2b', 'planned'],
    ['not applicable, justified', '{}', 'cra/I-2m', 'not-applicable'],
    ['not applicable, without a reason', 'cybersecurity: { I-2m: not-applicable }', 'cra/I-2m', 'open'],
    [
      'not applicable, although it always applies',
      'vulnerability-handling: { II-3: { status: not-applicable, justification: No. } }',
      'cra/II-3',
      'open',
    ],
    ['no bill of materials', 'vulnerability-handling: { sbom: null }', 'cra/II-1', 'cannot-tell'],
    ['a class of attack with measures and evidence', '{}', 'ai-act/against-data-poisoning', 'met'],
    [
      'a class without measures, where the bridge carries it',
      'threats: [{ id: T1, measures: null }]',
      'ai-act/against-data-poisoning',
      'met',
    ],
    [
      'a class without any entry',
      'threats: [{ class: model-flaws, status: open }]',
      'ai-act/against-data-poisoning',
      'cannot-tell',
    ],
    [
      'a class with two entries: the weaker one decides',
      'threats: [{ id: T20, class: data-poisoning, status: open }]',
      'ai-act/against-data-poisoning',
      'open',
    ],
    ['the showing of condition (c)', '{}', 'cra/bridge-showing', 'met'],
    [
      'the showing, in part',
      'declaration: { ai-cybersecurity: { covers: [model-flaws] } }',
      'cra/bridge-showing',
      'open',
    ],
    ['no risk assessment', 'risk-assessment: null', 'cra/risk-assessment', 'cannot-tell'],
    ['reporting, which a file can never show', '{}', 'cra/reporting', 'cannot-tell'],
    ['reporting to authorities of the AI Act', '{}', 'ai-act/reporting', 'cannot-tell'],
    ['a claim beside the bridge', 'ai-act: { accuracy: open }', 'ai-act/accuracy', 'open'],
    [
      'a duty of the AI Act where the system is not high-risk',
      'ai-system: { high-risk: { route: none } }',
      'ai-act/accuracy',
      undefined,
    ],
    [
      'the showing where there is no bridge',
      'ai-system: { high-risk: { route: none } }',
      'cra/bridge-showing',
      'not-applicable',
    ],
    ['a requirement of the CRA outside its scope', 'scope: { data-connection: none }', 'cra/I-2b', undefined],
    [
      'reporting for a product that was on the market before',
      'product: { placed-on-market: 2019-01-01 }',
      'cra/reporting',
      'cannot-tell',
    ],
    [
      'a requirement for a product that was on the market before',
      'product: { placed-on-market: 2019-01-01 }',
      'cra/I-2b',
      undefined,
    ],
    [
      'registration by Annex I',
      'ai-system: { high-risk: { route: annex-1-a, entry: "6", third-party-assessment: true } }',
      'ai-act/registration',
      undefined,
    ],
    [
      'a duty of the AI Act for a prohibited practice',
      'ai-system: { use: { prohibited-practice: c } }',
      'ai-act/accuracy',
      undefined,
    ],
  ];
  for (const [name, change, duty, status] of cases) {
    it(`${name}: ${status ?? 'not listed'}`, () => {
      assert.equal(statusOf(change, duty), status);
    });
  }

  it('without a market date the day is unknown, and nothing gets lost', () => {
    const bound = obligationsOf('product: { placed-on-market: null }');
    assert.deepEqual(new Set(bound.map(({ bindsFrom }) => bindsFrom)), new Set(['unknown']));
    assert.equal(bound.length, obligationsOf('{}').length);
  });
});

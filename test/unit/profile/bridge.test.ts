/** The bridge of CRA Article 12(1): its conditions, its states, and which gate is named first. */

import assert from 'node:assert/strict';
import type { BridgeState, ConditionState } from '../../../server/src/profile/bridge.ts';
import { each, type Case } from '../../support/cases.ts';
import { profileOfComplete, profileOfSmall } from '../../support/product.ts';

interface StateCase extends Case {
  /** A change of the complete example, for which the bridge holds. */
  readonly change: string;
  readonly state: BridgeState;
  readonly conditions?: Partial<Record<'a' | 'b' | 'c', ConditionState | readonly ConditionState[]>>;
}

const all = 'data-poisoning, model-poisoning, adversarial-inputs, confidentiality-attack, model-flaws';
const covers = (classes: string): string => `declaration: { ai-cybersecurity: { covers: [${classes}] } }`;
const notMet = ['missing', 'partial', 'cannot-tell'] as const;

const cases: readonly StateCase[] = [
  {
    name: 'all three conditions',
    change: '{}',
    state: 'deemed',
    conditions: { a: 'met', b: 'met', c: 'met' },
  },
  {
    name: 'a point of Part I (2) that is justified as not applicable',
    change: 'cybersecurity: { I-2g: { status: not-applicable, justification: No data. } }',
    state: 'deemed',
  },
  {
    name: 'open accuracy and robustness: they are carved out',
    change: 'ai-act: { accuracy: open, robustness: open }',
    state: 'deemed',
  },
  {
    name: 'a critical product: Art. 12(3) moves the procedure, not the effect',
    change: 'scope: { cra-class: critical }',
    state: 'deemed',
  },
  {
    name: 'the CRA from its first day',
    change: 'product: { placed-on-market: 2027-12-11 }',
    state: 'deemed',
  },
  {
    name: 'a point of Part I is open',
    change: 'cybersecurity: { I-2b: open }',
    state: 'conditions-missing',
    conditions: { a: notMet, b: 'met', c: 'met' },
  },
  {
    name: 'a point of Part I is planned',
    change: 'cybersecurity: { I-2b: planned }',
    state: 'conditions-missing',
    conditions: { a: notMet },
  },
  {
    name: 'a point of Part I has no evidence',
    change: 'cybersecurity: { I-2b: { evidence: null } }',
    state: 'conditions-missing',
    conditions: { a: notMet },
  },
  {
    name: 'a point of Part I is not stated',
    change: 'cybersecurity: { I-2b: null }',
    state: 'conditions-missing',
    conditions: { a: notMet },
  },
  {
    name: 'a point of Part I does not apply, without a reason',
    change: 'cybersecurity: { I-2m: { justification: null } }',
    state: 'conditions-missing',
    conditions: { a: notMet },
  },
  {
    name: 'Part I (1) cannot be waived',
    change: 'cybersecurity: { I-1: { status: not-applicable, justification: No. } }',
    state: 'conditions-missing',
    conditions: { a: notMet },
  },
  {
    name: 'Part I is not there',
    change: 'cybersecurity: null',
    state: 'conditions-missing',
    conditions: { a: 'cannot-tell', b: 'met' },
  },
  {
    name: 'a point of Part II is open',
    change: 'vulnerability-handling: { II-5: open }',
    state: 'conditions-missing',
    conditions: { a: 'met', b: notMet, c: 'met' },
  },
  {
    name: 'Part II cannot be waived',
    change: 'vulnerability-handling: { II-3: { status: not-applicable, justification: No. } }',
    state: 'conditions-missing',
    conditions: { b: notMet },
  },
  {
    name: 'no bill of materials',
    change: 'vulnerability-handling: { sbom: null }',
    state: 'conditions-missing',
    conditions: { b: notMet },
  },
  {
    name: 'the declaration shows nothing about Article 15',
    change: 'declaration: { ai-cybersecurity: null }',
    state: 'conditions-missing',
    conditions: { a: 'met', b: 'met', c: 'missing' },
  },
  {
    name: 'the declaration covers no class',
    change: covers(''),
    state: 'conditions-missing',
    conditions: { c: 'missing' },
  },
  {
    name: 'there is no declaration',
    change: 'declaration: null',
    state: 'conditions-missing',
    conditions: { c: notMet },
  },
  {
    name: 'the declaration covers some classes',
    change: covers('data-poisoning, model-flaws'),
    state: 'declared-partial',
    conditions: { c: 'partial' },
  },
  {
    name: 'the declaration covers all but one',
    change: covers('data-poisoning, model-poisoning, adversarial-inputs, confidentiality-attack'),
    state: 'declared-partial',
    conditions: { c: 'partial' },
  },
  {
    name: 'covering other classes does not help',
    change: covers('model-extraction, membership-inference'),
    state: 'declared-partial',
    conditions: { c: 'partial' },
  },
  {
    name: 'the class that is not covered is justified as not applicable',
    change: `${covers('data-poisoning, adversarial-inputs, confidentiality-attack, model-flaws')}\nthreats: [{ id: T2, status: not-applicable, justification: No pre-trained parts. }]`,
    state: 'deemed',
  },
  {
    name: 'the class that is not covered does not apply, without a reason',
    change: `${covers('data-poisoning, adversarial-inputs, confidentiality-attack, model-flaws')}\nthreats: [{ id: T2, status: not-applicable }]`,
    state: 'declared-partial',
  },
  {
    name: 'a covered class is still open',
    change: 'threats: [{ id: T3, status: open }]',
    state: 'declared-partial',
    conditions: { c: 'partial' },
  },
  {
    name: 'a covered class is only planned',
    change: 'threats: [{ id: T3, status: planned }]',
    state: 'declared-partial',
    conditions: { c: 'partial' },
  },
  {
    name: 'one entry of a class is justified, another open, and the declaration is silent',
    change: `${covers('model-poisoning, adversarial-inputs, confidentiality-attack, model-flaws')}\nthreats: [{ id: T1, status: open }, { id: T20, class: data-poisoning, asset: anomaly-net, status: not-applicable, justification: Not trained there. }]`,
    state: 'declared-partial',
  },
  {
    name: 'the declaration is not the one under the CRA',
    change: 'declaration: { acts: [2024/1689] }',
    state: 'conditions-missing',
    conditions: { c: 'missing' },
  },
  {
    name: 'the statement is missing',
    change: 'declaration: { ai-cybersecurity: { statement: null } }',
    state: 'declared-partial',
  },
  {
    name: 'conditions (a) and (c) together are named as missing',
    change: `cybersecurity: { I-2b: open }\n${covers('data-poisoning')}`,
    state: 'conditions-missing',
  },
  {
    name: 'no market date',
    change: 'product: { placed-on-market: null }',
    state: 'cannot-tell',
    conditions: { a: 'met', b: 'met', c: 'met' },
  },
  {
    name: 'a day before the CRA',
    change: 'product: { placed-on-market: 2027-12-10 }',
    state: 'not-caught-by-date',
    conditions: { a: 'not-relevant' },
  },
  {
    name: 'the first day of the gap',
    change: 'product: { placed-on-market: 2027-12-02 }',
    state: 'not-caught-by-date',
  },
  {
    name: 'the gap, and units after it',
    change: 'product: { placed-on-market: 2027-12-05, last-unit-placed: 2028-06-01 }',
    state: 'deemed',
  },
  {
    name: 'not settled whether it is high-risk',
    change:
      'ai-system: { high-risk: { route: annex-1-a, entry: "6", third-party-assessment: true, avoidable-by-standards: true } }',
    state: 'unsettled',
  },
  { name: 'a class that is covered twice', change: covers(`${all}, model-flaws`), state: 'deemed' },
];

describe('bridge', () => {
  each(cases, ({ change, state, conditions = {} }) => {
    const { bridge } = profileOfComplete(change);
    assert.equal(bridge.state, state, bridge.reason);
    for (const [name, expected] of Object.entries(conditions)) {
      const actual = bridge.conditions[name as 'a' | 'b' | 'c'].state;
      assert.ok(
        [expected].flat().includes(actual),
        `Condition (${name}) is ${actual}, expected ${String(expected)}.`,
      );
    }
  });

  const order: readonly (Case & { readonly facts: string; readonly state: BridgeState })[] = [
    {
      name: 'CRA before high-risk',
      facts: 'scope: { data-connection: none }\nai-system: { high-risk: { route: none } }',
      state: 'out-of-cra-scope',
    },
    {
      name: 'CRA before the date',
      facts: 'scope: { data-connection: none }\nproduct: { placed-on-market: 2020-01-01 }',
      state: 'out-of-cra-scope',
    },
    {
      name: 'high-risk before the date',
      facts: 'ai-system: { high-risk: { route: none } }\nproduct: { placed-on-market: 2020-01-01 }',
      state: 'not-high-risk',
    },
    {
      name: 'a closed gate before an open question',
      facts: 'scope: null\nai-system: { high-risk: { route: none } }',
      state: 'not-high-risk',
    },
    { name: 'an open question before the conditions', facts: 'scope: null', state: 'cannot-tell' },
  ];
  describe('names one gate', () =>
    each(order, ({ facts, state }) => assert.equal(profileOfSmall(facts).bridge.state, state)));
});

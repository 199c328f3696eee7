/** Which AI systems are high-risk, case by case from Article 6 and Annexes I and III of the AI Act. */

import assert from 'node:assert/strict';
import { each, type Case } from '../../support/cases.ts';
import { profileOfSmall } from '../../support/product.ts';

interface RiskCase extends Case {
  readonly facts: string;
}

/** A system under Annex I Section A: radio equipment, with changes. */
const radio = (changes: string): string =>
  `ai-system: { high-risk: { route: annex-1-a, entry: "6", ${changes} } }`;
const annexThree = (entry: string, changes = ''): string =>
  `ai-system: { high-risk: { route: annex-3, entry: "${entry}", safety-component: null${changes === '' ? '' : `, ${changes}`} } }`;

const letters = {
  '1': 'a b c',
  '3': 'a b c d',
  '4': 'a b',
  '5': 'a b c d',
  '6': 'a b c d e',
  '7': 'a b c d',
  '8': 'a b',
};
const listed = Object.entries(letters).flatMap(([point, all]) =>
  all.split(' ').map((letter) => `${point}(${letter})`),
);

const yes: readonly RiskCase[] = [
  { name: 'Annex III point 2, a safety component', facts: '' },
  ...listed.map((entry) => ({ name: `Annex III ${entry}`, facts: annexThree(entry) })),
  {
    name: 'credit scores of natural persons, Annex III 5(b)',
    facts: 'ai-system: { high-risk: { entry: "5(b)" }, use: { scores-natural-persons: true } }',
  },
  {
    name: 'profiling closes every exception, Art. 6(3) last subparagraph',
    facts: annexThree('4(a)', 'exception: a, profiling: true'),
  },
  { name: 'no exception is relied on', facts: annexThree('4(a)', 'exception: none, profiling: false') },
  {
    name: 'one-to-one verification saves points other than biometrics from nothing',
    facts: annexThree('5(a)', 'one-to-one-verification: true'),
  },
  { name: 'Annex I, both limbs, safety component', facts: radio('third-party-assessment: true') },
  {
    name: 'Annex I, both limbs, the product itself',
    facts: radio('safety-component: false, is-the-product: true, third-party-assessment: true'),
  },
  {
    name: 'Annex I, assessment about health and safety',
    facts: radio('third-party-assessment: true, assessment-about: health-and-safety'),
  },
  {
    name: 'the exceptions of Art. 6(3) do not reach Annex I',
    facts: radio('third-party-assessment: true, exception: a, profiling: false'),
  },
  {
    name: 'machinery is high-risk by Art. 6(1) although Art. 15 does not reach it',
    facts: 'ai-system: { high-risk: { route: annex-1-b, entry: "21", third-party-assessment: true } }',
  },
  {
    name: 'a system that builds on a general-purpose model',
    facts: 'ai-system: { general-purpose-model: builds-on }',
  },
  {
    name: 'open source is no way out of high-risk, Art. 2(12)',
    facts: 'scope: { supplied-as: software, open-source: non-commercial }',
  },
];

const no: readonly RiskCase[] = [
  { name: 'no route applies', facts: 'ai-system: { high-risk: { route: none } }' },
  {
    name: 'no route applies to a critical product: the CRA class says nothing about it',
    facts: 'scope: { cra-class: critical }\nai-system: { high-risk: { route: none } }',
  },
  { name: 'the product contains no AI system', facts: 'scope: { contains-ai: false }\nai-system: null' },
  {
    name: 'point 2, but no safety component, Art. 6(1a)',
    facts: 'ai-system: { high-risk: { safety-component: false } }',
  },
  {
    name: 'point 2, solely for cybersecurity, recital 55',
    facts: 'ai-system: { high-risk: { solely-cybersecurity: true } }',
  },
  {
    name: 'credit scores of companies',
    facts: 'ai-system: { high-risk: { entry: "5(b)" }, use: { scores-natural-persons: false } }',
  },
  {
    name: 'verification that a person is who they claim to be, Annex III 1(a)',
    facts: annexThree('1(a)', 'one-to-one-verification: true'),
  },
  {
    name: 'biometrics solely for cybersecurity, recital 54',
    facts: annexThree('1(a)', 'solely-cybersecurity: true'),
  },
  ...['a', 'b', 'c', 'd'].map((point) => ({
    name: `exception of Art. 6(3)(${point}) without profiling`,
    facts: annexThree('4(a)', `exception: ${point}, profiling: false`),
  })),
  {
    name: 'an exception works for infrastructure too',
    facts: 'ai-system: { high-risk: { exception: a, profiling: false } }',
  },
  {
    name: 'Annex I, neither safety component nor the product',
    facts: radio('safety-component: false, is-the-product: false, third-party-assessment: true'),
  },
  { name: 'Annex I, no third party is needed', facts: radio('third-party-assessment: false') },
  {
    name: 'Annex I, third party for the radio spectrum only, Art. 6(1c)',
    facts: radio('third-party-assessment: true, assessment-about: other-risks-only'),
  },
  {
    name: 'Annex I Section B without a third party',
    facts: 'ai-system: { high-risk: { route: annex-1-b, entry: "15", third-party-assessment: false } }',
  },
  { name: 'a general-purpose model alone', facts: 'ai-system: { general-purpose-model: is-model }' },
  {
    name: 'a general-purpose model alone, with systemic risk',
    facts: 'ai-system: { general-purpose-model: is-systemic-risk-model }',
  },
  {
    name: 'exclusively military, Art. 2(3)',
    facts: 'ai-system: { outside-ai-act: military-defence-or-national-security }',
  },
  {
    name: 'scientific research only, Art. 2(6)',
    facts: 'ai-system: { outside-ai-act: scientific-research }',
  },
  {
    name: 'before it is placed on the market, Art. 2(8)',
    facts: 'ai-system: { outside-ai-act: before-market }',
  },
];

const open: readonly RiskCase[] = [
  { name: 'nothing is said about AI', facts: 'ai-system: null' },
  {
    name: 'AI is said to be there and not described',
    facts: 'scope: { contains-ai: true }\nai-system: null',
  },
  { name: 'no route is stated', facts: 'ai-system: { high-risk: null, generative: false }' },
  { name: 'point 2, safety component or not is not stated', facts: annexThree('2') },
  { name: 'an exception without a word on profiling', facts: annexThree('4(a)', 'exception: a') },
  {
    name: 'Annex I, first limb not stated',
    facts: radio('safety-component: null, third-party-assessment: true'),
  },
  {
    name: 'Annex I, no safety component, and whether it is the product is not stated',
    facts: radio('safety-component: false, third-party-assessment: true'),
  },
  { name: 'Annex I, second limb not stated', facts: radio('safety-component: true') },
  {
    name: 'Annex III has no point 9',
    facts: annexThree('9'),
  },
  {
    name: 'Annex III point 4 has no letter c',
    facts: annexThree('4(c)'),
  },
  {
    name: 'Annex I has no entry 22',
    facts: 'ai-system: { high-risk: { route: annex-1-a, entry: "22", third-party-assessment: true } }',
  },
];

describe('high-risk', () => {
  const answers = { yes, no, 'cannot-tell': open };
  for (const [answer, cases] of Object.entries(answers)) {
    describe(answer, () =>
      each(cases, ({ facts }) => assert.equal(profileOfSmall(facts).gates.highRisk.answer, answer)),
    );
  }

  it('is not settled where standards let the manufacturer avoid the third party', () => {
    const { gates, bridge } = profileOfSmall(
      radio('third-party-assessment: true, avoidable-by-standards: true'),
    );
    assert.equal(gates.highRisk.answer, 'cannot-tell');
    assert.equal(gates.highRisk.unsettled, true);
    assert.equal(bridge.state, 'unsettled');
  });
});

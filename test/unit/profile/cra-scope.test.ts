/** Which products are within the CRA, case by case from Articles 2 and 3 of the act. */

import assert from 'node:assert/strict';
import { each, type Case } from '../../support/cases.ts';
import { profileOfSmall } from '../../support/product.ts';

interface ScopeCase extends Case {
  readonly facts: string;
}

const inScope: readonly ScopeCase[] = [
  { name: 'a connected device', facts: '' },
  {
    name: 'software without a connection of its own on a connected computer: indirect is enough, Art. 3(10)',
    facts: 'scope: { data-connection: indirect, supplied-as: software }',
  },
  { name: 'a component that is sold separately, Art. 3(1)', facts: 'scope: { supplied-as: component }' },
  {
    name: 'open source in the course of a commercial activity',
    facts: 'scope: { supplied-as: software, open-source: commercial }',
  },
  { name: 'machinery is no exclusion', facts: 'scope: { sector: { machinery: true } }' },
  {
    name: 'electronic health record systems are no exclusion',
    facts: 'scope: { sector: { ehr-system: true } }',
  },
  { name: 'critical products are in', facts: 'scope: { cra-class: critical }' },
  {
    name: 'a product within aviation law that is not certified, Art. 2(3)',
    facts: 'scope: { excluded-by: 2018/1139, sector: { aviation-certified: false } }',
  },
  {
    name: 'an L1e vehicle designed to pedal stays in',
    facts: 'scope: { excluded-by: 168/2013, sector: { l-category: l1e-designed-to-pedal } }',
  },
  {
    name: 'a service that is remote data processing of a product, both limbs, Art. 3(2)',
    facts:
      'scope: { supplied-as: standalone-service, remote-data-processing: { responsible: manufacturer, needed-for-a-function: true } }',
  },
  {
    name: 'a model interface that is remote data processing of a product',
    facts:
      'scope: { supplied-as: model, remote-data-processing: { responsible: manufacturer, needed-for-a-function: true } }',
  },
  {
    name: 'several remote services of which one meets both limbs',
    facts:
      'scope: { supplied-as: standalone-service, remote-data-processing: [{ responsible: other, needed-for-a-function: true }, { responsible: manufacturer, needed-for-a-function: true }] }',
  },
  ...[
    ['2', 'toys'],
    ['4', 'lifts'],
    ['6', 'radio equipment'],
  ].map(([entry = '', title = '']) => ({
    name: `${title}, Annex I entry ${entry} of the AI Act`,
    facts: `ai-system: { high-risk: { route: annex-1-a, entry: "${entry}", third-party-assessment: true } }`,
  })),
  ...[
    ['13', 'aviation security'],
    ['15', 'agricultural vehicles'],
    ['17', 'rail'],
    ['21', 'machinery'],
  ].map(([entry = '', title = '']) => ({
    name: `${title}, Annex I entry ${entry} of the AI Act`,
    facts: `ai-system: { high-risk: { route: annex-1-b, entry: "${entry}", third-party-assessment: true } }`,
  })),
];

const exclusions = [
  '2017/745',
  '2017/746',
  '2019/2144',
  '168/2013',
  '2018/1139',
  '2014/90',
  'spare-part',
  'national-security-or-defence',
  'classified-information',
];

const outOfScope: readonly ScopeCase[] = [
  { name: 'a device that cannot be connected, Art. 2(1)', facts: 'scope: { data-connection: none }' },
  ...exclusions.map((id) => ({ name: `excluded by ${id}`, facts: `scope: { excluded-by: ${id} }` })),
  {
    name: 'open source outside a commercial activity, Art. 3(22)',
    facts: 'scope: { supplied-as: software, open-source: non-commercial }',
  },
  {
    name: 'a steward of open source is not its manufacturer, Art. 3(14)',
    facts: 'scope: { supplied-as: software, open-source: steward }',
  },
  { name: 'a stand-alone service, recital 12', facts: 'scope: { supplied-as: standalone-service }' },
  { name: 'a model that is a pure service', facts: 'scope: { supplied-as: model }' },
  {
    name: 'a service of somebody else that a product needs: first limb missing',
    facts:
      'scope: { supplied-as: standalone-service, remote-data-processing: { responsible: other, needed-for-a-function: true } }',
  },
  {
    name: 'a service of the manufacturer that no function needs: second limb missing',
    facts:
      'scope: { supplied-as: standalone-service, remote-data-processing: { responsible: manufacturer, needed-for-a-function: false } }',
  },
  ...['11', '12'].map((entry) => ({
    name: `medical products by Annex I entry ${entry} of the AI Act`,
    facts: `ai-system: { high-risk: { route: annex-1-a, entry: "${entry}", third-party-assessment: true } }`,
  })),
  ...['16', '18', '19'].map((entry) => ({
    name: `ships and vehicles by Annex I entry ${entry} of the AI Act`,
    facts: `ai-system: { high-risk: { route: annex-1-b, entry: "${entry}" } }`,
  })),
  {
    name: 'two-wheelers by entry 14',
    facts:
      'scope: { sector: { l-category: other } }\nai-system: { high-risk: { route: annex-1-b, entry: "14" } }',
  },
  {
    name: 'aircraft by entry 20, certified',
    facts:
      'scope: { sector: { aviation-certified: true } }\nai-system: { high-risk: { route: annex-1-b, entry: "20" } }',
  },
  {
    name: 'a certified aircraft part, whatever the AI Act says of it',
    facts: 'scope: { excluded-by: null, sector: { aviation-certified: true } }',
  },
  {
    name: 'a quadricycle, whatever the AI Act says of it',
    facts: 'scope: { excluded-by: null, sector: { l-category: other } }',
  },
];

const open: readonly ScopeCase[] = [
  { name: 'nothing is said about the scope', facts: 'scope: null' },
  { name: 'the connection is not stated', facts: 'scope: { data-connection: null }' },
  { name: 'the form of supply is not stated', facts: 'scope: { supplied-as: null }' },
  { name: 'exclusions are not stated', facts: 'scope: { excluded-by: null }' },
  {
    name: 'a service whose second limb is not stated',
    facts:
      'scope: { supplied-as: standalone-service, remote-data-processing: { responsible: manufacturer } }',
  },
  {
    name: 'a service whose first limb is not stated',
    facts:
      'scope: { supplied-as: standalone-service, remote-data-processing: { needed-for-a-function: true } }',
  },
];

describe('scope of the CRA', () => {
  const answers = { in: inScope, out: outOfScope, 'cannot-tell': open };
  for (const [answer, cases] of Object.entries(answers)) {
    describe(answer, () =>
      each(cases, ({ facts }) => assert.equal(profileOfSmall(facts).gates.craScope.answer, answer)),
    );
  }

  it('asks for the key that would settle it', () => {
    const question = (facts: string) => profileOfSmall(facts).gates.craScope.question?.key;
    assert.equal(question('scope: { data-connection: null }'), 'scope.data-connection');
    assert.equal(question('scope: { supplied-as: null }'), 'scope.supplied-as');
    assert.equal(question('scope: { excluded-by: null }'), 'scope.excluded-by');
  });
});

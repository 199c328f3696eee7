/** The interview as a newcomer walks through it: five products, from nothing to a descriptor whose findings are gaps. */

import assert from 'node:assert/strict';
import type { Given } from '../../../server/src/features/interview/given.ts';
import type { BridgeState } from '../../../server/src/profile/bridge.ts';
import { each } from '../../support/cases.ts';
import { profileOf, walk, walkThrough } from './interview-walk.ts';

type Answers = Readonly<Record<string, Given>>;

const company: Answers = {
  'product.manufacturer.name': 'GridGuard GmbH',
  'product.manufacturer.main-establishment': 'DE',
  'product.manufacturer.role': 'manufacturer',
  'product.manufacturer.size': 'small',
};

const connectedDevice: Answers = {
  'scope.supplied-as': 'device',
  'scope.data-connection': 'direct',
  'scope.excluded-by': 'none',
  'product.placed-on-market': '2028-09-01',
  'product.expected-use-years': '12',
  'product.support-until': '2040-09',
  ...company,
};

const lawfulSystem: Answers = {
  'scope.contains-ai': 'true',
  'ai-system.provider': 'GridGuard GmbH',
  'ai-system.use.infers-emotions': 'false',
  'ai-system.use.prohibited-practice': 'none',
  'ai-system.outside-ai-act': 'none',
  'ai-system.general-purpose-model': 'none',
};

const assets: Answers = {
  'ai-system.use.interacts-with-persons': 'false',
  'ai-system.generative': 'false',
  'ai-system.models.0.id': 'anomaly-net',
  'ai-system.models.0.name': 'Anomaly net',
  'ai-system.models.0.source': 'in-house',
  'ai-system.datasets.0.id': 'telemetry',
  'ai-system.datasets.0.name': 'Telemetry 2019-2025',
  'ai-system.datasets.0.origin': 'Operator contract OP-17',
};

interface Product {
  readonly name: string;
  readonly answers: Answers;
  /** CRA scope, high-risk, Article 15. */
  readonly gates: readonly [string, string, string];
  readonly bridge: BridgeState;
  /** Beginnings of ids that nobody may be asked about this product. */
  readonly never: readonly string[];
  readonly last: string;
}

const products: readonly Product[] = [
  {
    name: 'a grid controller, Annex III point 2, is asked for everything up to its class',
    answers: {
      'product.name': 'GridGuard',
      ...connectedDevice,
      ...lawfulSystem,
      'ai-system.high-risk.route': 'annex-3',
      'ai-system.high-risk.entry': '2',
      'ai-system.high-risk.solely-cybersecurity': 'false',
      'ai-system.high-risk.safety-component': 'true',
      'ai-system.high-risk.exception': 'none',
      ...assets,
      'scope.cra-class': 'important-1',
      'scope.cra-category': '6',
      'scope.standards': 'none',
    },
    gates: ['in', 'yes', 'yes'],
    bridge: 'conditions-missing',
    never: [
      'ai-system.high-risk.third-party',
      'ai-system.high-risk.profiling',
      'scope.sector',
      'scope.open-source',
    ],
    last: 'scope.standards',
  },
  {
    name: 'a lamp without AI is asked nothing about AI',
    answers: {
      'product.name': 'Lamp',
      ...connectedDevice,
      'scope.contains-ai': 'false',
      'scope.sector.ehr-system': 'false',
      'scope.cra-class': 'default',
    },
    gates: ['in', 'no', 'no'],
    bridge: 'not-high-risk',
    never: ['ai-system', 'scope.cra-category', 'scope.standards', 'scope.remote-data-processing'],
    last: 'scope.cra-class',
  },
  {
    name: 'a service on its own is outside the CRA and is asked nothing more about it',
    answers: {
      'product.name': 'Cloud',
      'scope.supplied-as': 'standalone-service',
      'scope.contains-ai': 'false',
    },
    gates: ['out', 'no', 'no'],
    bridge: 'out-of-cra-scope',
    never: ['product.placed', 'product.expected', 'product.support', 'product.manufacturer', 'scope.cra'],
    last: 'scope.contains-ai',
  },
  {
    name: 'machinery with AI, Annex I Section B, has no Article 15 to satisfy',
    answers: {
      'product.name': 'SafeArm',
      ...connectedDevice,
      ...lawfulSystem,
      'ai-system.high-risk.route': 'annex-1-b',
      'ai-system.high-risk.entry': '21',
      'ai-system.high-risk.safety-component': 'true',
      'ai-system.high-risk.third-party-assessment': 'true',
      'ai-system.high-risk.assessment-about': 'health-and-safety',
      'ai-system.high-risk.avoidable-by-standards': 'false',
      ...assets,
      'scope.sector.ehr-system': 'false',
      'scope.cra-class': 'default',
    },
    gates: ['in', 'yes', 'no'],
    bridge: 'art15-not-applicable',
    never: ['ai-system.high-risk.exception', 'ai-system.high-risk.one-to-one', 'ai-system.high-risk.is-the'],
    last: 'scope.cra-class',
  },
  {
    name: 'emotion recognition at work is prohibited, and nothing is asked after that',
    answers: {
      'product.name': 'Mood',
      ...connectedDevice,
      'scope.contains-ai': 'true',
      'ai-system.provider': 'GridGuard GmbH',
      'ai-system.use.infers-emotions': 'true',
      'ai-system.use.context': ['workplace'],
      'ai-system.use.medical-or-safety-reasons': 'false',
    },
    gates: ['in', 'cannot-tell', 'cannot-tell'],
    bridge: 'prohibited-practice',
    never: ['ai-system.high-risk', 'ai-system.models', 'scope.cra-class'],
    last: 'ai-system.use.medical-or-safety-reasons',
  },
];

const wrongs = ['form', 'contradiction', 'reference'];

describe('an interview', function () {
  this.timeout(10_000);

  each(products, ({ answers, gates, bridge, never, last }) => {
    const { analysis, asked } = walk(answers);
    const profile = profileOf(analysis);
    const wrong = analysis.findings.filter(({ basis }) => wrongs.includes(basis));
    assert.deepEqual(
      wrong.map(({ message }) => message),
      [],
      'Only gaps may be found in what an interview writes.',
    );
    const { craScope, highRisk, art15Applies } = profile.gates;
    assert.deepEqual([craScope.answer, highRisk.answer, art15Applies.answer], gates);
    assert.equal(profile.bridge.state, bridge);
    const needless = asked.filter((id) => never.some((start) => id.startsWith(start)));
    assert.deepEqual(needless, [], 'These answers can change nothing for the product.');
    assert.equal(asked.filter((id) => !isAnother(id)).at(-1), last);
  });

  it('writes a file that reads like one written by hand', () => {
    const { analysis } = walk({
      'product.name': 'Cloud',
      'scope.supplied-as': 'standalone-service',
      'scope.remote-data-processing.0.what': 'Route planning',
      'scope.remote-data-processing.0.responsible': 'other',
      'scope.contains-ai': 'true',
      'ai-system.high-risk.route': 'annex-3',
      'ai-system.high-risk.entry': '5(b)',
    });
    assert.equal(analysis.text, expected);
  });

  it('leaves what nobody answers unsaid: the file cannot tell, and has one key to say', () => {
    const { analysis, asked } = walkThrough('', () => undefined);
    assert.equal(analysis.text, 'conformity: 1\n');
    assert.equal(profileOf(analysis).bridge.state, 'cannot-tell');
    assert.equal(new Set(asked).size, asked.length, 'What was passed over is not asked again.');
  });

  it('passing over one question leaves its gate open and goes on', () => {
    const { analysis, asked } = walk({
      'product.name': 'Lamp',
      'scope.supplied-as': 'device',
      'scope.excluded-by': 'none',
    });
    assert.ok(asked.includes('scope.data-connection'));
    assert.equal(profileOf(analysis).gates.craScope.answer, 'cannot-tell');
  });

  it('goes on where an earlier one has ended', () => {
    const { asked } = walk({}, 'conformity: 1\nproduct: { name: Lamp }\nscope: { supplied-as: device }\n');
    assert.equal(asked[0], 'scope.data-connection');
    assert.ok(!asked.includes('product.name') && !asked.includes('scope.supplied-as'));
  });

  it('asks for the days that would bind an older product, and only then', () => {
    const old = walk(
      { 'product.placed-on-market': '2026-01-15', 'product.last-unit-placed': '2028-01-15' },
      device,
    );
    assert.equal(profileOf(old.analysis).bindings.cra.product, '2027-12-11');
    const { asked } = walk({ 'product.placed-on-market': '2028-01-15' }, device);
    assert.ok(
      !asked.includes('product.last-unit-placed') && !asked.includes('product.substantially-modified'),
    );
  });
});

const device =
  'conformity: 1\nproduct: { name: Lamp }\nscope: { data-connection: direct, supplied-as: device, excluded-by: none }\n';

const isAnother = (id: string): boolean => /^ai-system\.(?:models|datasets)\.1\.id$/.test(id);

const expected = `conformity: 1

product:
  # 2026-11-20: Cloud. CRA Annex V (1)
  name: Cloud

scope:
  # 2026-11-20: standalone-service. CRA Art. 3(1)
  supplied-as: standalone-service
  remote-data-processing:
    # 2026-11-20: Route planning. CRA Art. 3(2)
    - what: Route planning
      # 2026-11-20: other. CRA Art. 3(2)
      responsible: other
  # 2026-11-20: yes. AI Act Art. 3(1)
  contains-ai: true

ai-system:
  high-risk:
    # 2026-11-20: annex-3. AI Act Art. 6
    route: annex-3
    # 2026-11-20: 5(b). AI Act Annex III (5)(b)
    entry: 5(b)
`;

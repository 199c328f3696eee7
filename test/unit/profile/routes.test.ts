/** Conformity routes under both acts: AI Act Article 43, CRA Articles 12(2), 12(3) and 32, derived from the tables of the law. */

import assert from 'node:assert/strict';
import type { AiActRoute, CraRoute, Derogation } from '../../../server/src/profile/routes.ts';
import { each, type Case } from '../../support/cases.ts';
import { profileOfSmall } from '../../support/product.ts';

interface RouteCase extends Case {
  readonly facts: string;
  readonly expected: readonly [aiAct: AiActRoute, cra: CraRoute, derogation123: Derogation];
}

const infrastructure = 'ai-system: { high-risk: { route: annex-3, entry: "2", safety-component: true } }';
const biometrics = 'ai-system: { high-risk: { route: annex-3, entry: "1(a)", safety-component: null } }';
const sector =
  'ai-system: { high-risk: { route: annex-1-a, entry: "4", safety-component: true, third-party-assessment: true } }';
const none = 'ai-system: { high-risk: { route: none, entry: null, safety-component: null } }';
const level = (name: string, more = ''): string => `scope: { cra-class: ${name}${more} }`;
const full = 'conformity-assessment: { standards-of-the-ai-act: full';

const cases: readonly RouteCase[] = [
  {
    name: 'default class under internal control',
    facts: `${infrastructure}\n${level('default')}`,
    expected: ['annex-vi', 'via-ai-act-12-2', 'no'],
  },
  {
    name: 'class I without standards under internal control',
    facts: `${infrastructure}\n${level('important-1')}`,
    expected: ['annex-vi', 'module-bc-or-h', 'yes'],
  },
  {
    name: 'class I with standards in part',
    facts: `${infrastructure}\n${level('important-1', ', standards: partial')}`,
    expected: ['annex-vi', 'module-bc-or-h', 'yes'],
  },
  {
    name: 'class I with standards in full is not caught',
    facts: `${infrastructure}\n${level('important-1', ', standards: full')}`,
    expected: ['annex-vi', 'via-ai-act-12-2', 'no'],
  },
  {
    name: 'class II under internal control',
    facts: `${infrastructure}\n${level('important-2')}`,
    expected: ['annex-vi', 'class-ii-procedures', 'yes'],
  },
  {
    name: 'critical under internal control, no delegated act',
    facts: `${infrastructure}\n${level('critical')}`,
    expected: ['annex-vi', 'class-ii-procedures', 'yes'],
  },
  {
    name: 'open source in class II with public documentation: not settled',
    facts: `${infrastructure}\n${level('important-2', ', open-source: commercial, technical-documentation-public: true')}`,
    expected: ['annex-vi', 'module-a-allowed', 'unsettled'],
  },
  { name: 'class not stated', facts: infrastructure, expected: ['annex-vi', 'cannot-tell', 'cannot-tell'] },
  {
    name: 'biometrics today: a notified body, and no derogation',
    facts: `${biometrics}\n${level('important-2')}`,
    expected: ['annex-vii', 'via-ai-act-12-2', 'no'],
  },
  {
    name: 'biometrics with standards in full: the provider may choose',
    facts: `${biometrics}\n${level('default')}\n${full} }`,
    expected: ['annex-vi-or-vii', 'via-ai-act-12-2', 'no'],
  },
  {
    name: 'biometrics with standards in full, internal control chosen, class II',
    facts: `${biometrics}\n${level('important-2')}\n${full}, ai-act-route: internal-control }`,
    expected: ['annex-vi', 'class-ii-procedures', 'yes'],
  },
  {
    name: 'sector procedure: no derogation, whatever the class',
    facts: `${sector}\n${level('critical')}`,
    expected: ['sector', 'via-ai-act-12-2', 'no'],
  },
  {
    name: 'machinery: Article 43 does not apply, the CRA has its own procedures',
    facts: `ai-system: { high-risk: { route: annex-1-b, entry: "21", third-party-assessment: true } }\n${level('default')}`,
    expected: ['none', 'module-a-allowed', 'not-relevant'],
  },
  {
    name: 'not high-risk, default',
    facts: `${none}\n${level('default')}`,
    expected: ['none', 'module-a-allowed', 'not-relevant'],
  },
  {
    name: 'not high-risk, class I without standards',
    facts: `${none}\n${level('important-1')}`,
    expected: ['none', 'module-bc-or-h', 'not-relevant'],
  },
  {
    name: 'not high-risk, class I with standards in full',
    facts: `${none}\n${level('important-1', ', standards: full')}`,
    expected: ['none', 'module-a-allowed', 'not-relevant'],
  },
  {
    name: 'not high-risk, class II',
    facts: `${none}\n${level('important-2')}`,
    expected: ['none', 'class-ii-procedures', 'not-relevant'],
  },
  {
    name: 'not high-risk, open source in class I with public documentation',
    facts: `${none}\n${level('important-1', ', open-source: commercial, technical-documentation-public: true')}`,
    expected: ['none', 'module-a-allowed', 'not-relevant'],
  },
  {
    name: 'outside the CRA',
    facts: 'scope: { data-connection: none }',
    expected: ['annex-vi', 'none', 'not-relevant'],
  },
  {
    name: 'not caught by either date',
    facts: 'product: { placed-on-market: 2027-01-01 }',
    expected: ['none', 'none', 'not-relevant'],
  },
];

describe('conformity routes', () => {
  each(cases, ({ facts, expected }) => {
    // Later sections of the same name are joined, as the cases are written in pieces.
    const { aiAct, cra, derogation123 } = profileOfSmall(facts).routes;
    assert.deepEqual([aiAct.answer, cra.answer, derogation123.answer], expected);
    for (const { reason, citations } of [aiAct, cra, derogation123]) {
      assert.ok(reason !== '' && citations.length > 0, 'Every answer has a reason and a citation.');
    }
  });
});

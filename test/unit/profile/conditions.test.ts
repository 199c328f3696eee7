/** Duties that arise under a condition: they arise, they do not and say why, or they ask what would settle it. */

import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis/analyse.ts';
import type { ObligationStatus } from '../../../server/src/analysis/obligations.ts';
import { each, type Case } from '../../support/cases.ts';
import { settings } from '../../support/clock.ts';
import { smallProduct } from '../../support/product.ts';

interface DutyCase extends Case {
  readonly facts: string;
  readonly duty: string;
  /** Undefined where the duty is not listed. */
  readonly status: ObligationStatus | undefined;
  readonly asks?: string;
}

const cases: readonly DutyCase[] = [
  {
    name: 'registration of a use of Annex III',
    facts: '',
    duty: 'ai-act/registration',
    status: 'cannot-tell',
  },
  {
    name: 'fields of logs, for infrastructure',
    facts: '',
    duty: 'ai-act/biometric-logging',
    status: 'not-applicable',
  },
  {
    name: 'fields of logs, for biometrics without a letter',
    facts: 'ai-system: { high-risk: { entry: "1" } }',
    duty: 'ai-act/biometric-logging',
    status: 'cannot-tell',
    asks: 'ai-system.high-risk.entry',
  },
  {
    name: 'marking of content',
    facts: 'ai-system: { generative: true }',
    duty: 'ai-act/content-marking',
    status: 'cannot-tell',
  },
  {
    name: 'marking of content by a system that makes none',
    facts: 'ai-system: { generative: false }',
    duty: 'ai-act/content-marking',
    status: 'not-applicable',
  },
  {
    name: 'marking of content where nothing is said',
    facts: '',
    duty: 'ai-act/content-marking',
    status: 'cannot-tell',
    asks: 'ai-system.generative',
  },
  {
    name: 'AI literacy for every AI system',
    facts: 'ai-system: { high-risk: { route: none, entry: null } }\nai-act: { ai-literacy: open }',
    duty: 'ai-act/ai-literacy',
    status: 'open',
  },
  {
    name: 'AI literacy outside the AI Act',
    facts: 'ai-system: { outside-ai-act: scientific-research }',
    duty: 'ai-act/ai-literacy',
    status: undefined,
  },
  {
    name: 'an assessment of the exception',
    facts:
      'ai-system: { high-risk: { entry: "4(a)", exception: a, profiling: false, rationale: docs/a.md } }',
    duty: 'ai-act/exception-assessment',
    status: 'cannot-tell',
  },
  {
    name: 'no assessment where no exception is relied on',
    facts: '',
    duty: 'ai-act/exception-assessment',
    status: undefined,
  },
  {
    name: 'a representative, for a manufacturer in the Union',
    facts: 'product: { manufacturer: { main-establishment: DE } }',
    duty: 'ai-act/authorised-representative',
    status: 'not-applicable',
  },
  {
    name: 'a representative where nothing is said',
    facts: '',
    duty: 'ai-act/authorised-representative',
    status: 'cannot-tell',
    asks: 'product.manufacturer.main-establishment',
  },
  {
    name: 'reporting steps arise with an incident',
    facts: '',
    duty: 'cra/early-warning',
    status: 'cannot-tell',
  },
  {
    name: 'a step that was taken',
    facts:
      'incidents: [{ id: I1, kind: severe-incident, aware: "2026-11-18T09:30:00+01:00", early-warning-sent: "2026-11-18T20:10:00+01:00" }]',
    duty: 'cra/early-warning',
    status: 'met',
  },
  {
    name: 'a step that was taken too late',
    facts:
      'incidents: [{ id: I1, kind: severe-incident, aware: "2026-10-01T09:30:00+01:00", early-warning-sent: "2026-11-01T09:30:00+01:00" }]',
    duty: 'cra/early-warning',
    status: 'open',
  },
  {
    name: 'support without a word about use',
    facts: 'product: { support-until: 2033-09 }',
    duty: 'cra/support-period',
    status: 'cannot-tell',
  },
  {
    name: 'support below use without reasons',
    facts: 'product: { support-until: 2034-09, expected-use-years: 12 }',
    duty: 'cra/support-period',
    status: 'cannot-tell',
  },
  {
    name: 'a number on paper',
    facts: 'product: { identifier: X1 }',
    duty: 'cra/product-identification',
    status: 'cannot-tell',
  },
  {
    name: 'a declared procedure that is not provided',
    facts:
      'scope: { cra-class: important-2, cra-category: 1 }\nconformity-assessment: { cra-module: module-a }',
    duty: 'cra/conformity-assessment',
    status: 'open',
  },
  {
    name: 'support that is long enough',
    facts: 'product: { support-until: 2033-09, expected-use-years: 5 }',
    duty: 'cra/support-period',
    status: 'met',
  },
  {
    name: 'support that is too short',
    facts: 'product: { support-until: 2033-08, expected-use-years: 5 }',
    duty: 'cra/support-period',
    status: 'open',
  },
  { name: 'a manual duty is not met by silence', facts: '', duty: 'cra/cooperation', status: 'cannot-tell' },
];

describe('duties under conditions', () => {
  each(cases, ({ facts, duty, status, asks }) => {
    const obligation = analyse(smallProduct(facts), settings).judgement?.obligations.find(
      (one) => one.duty === duty,
    );
    assert.equal(obligation?.status, status, obligation?.reason);
    assert.equal(obligation?.question?.key, asks);
  });
});

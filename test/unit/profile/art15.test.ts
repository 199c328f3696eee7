/** Whether AI Act Article 15 applies at all: not under Annex I Section B, machinery included, and not before its day. */

import assert from 'node:assert/strict';
import { each, type Case } from '../../support/cases.ts';
import { profileOfSmall } from '../../support/product.ts';
import type { BridgeState } from '../../../server/src/profile/bridge.ts';

interface ArticleCase extends Case {
  readonly facts: string;
  readonly applies: 'yes' | 'no' | 'cannot-tell';
  readonly state: BridgeState;
}

const annexOne = (route: string, entry: string): string =>
  `ai-system: { high-risk: { route: ${route}, entry: "${entry}", third-party-assessment: true } }`;

const cases: readonly ArticleCase[] = [
  { name: 'Section A', facts: annexOne('annex-1-a', '6'), applies: 'yes', state: 'conditions-missing' },
  {
    name: 'Section B, agricultural vehicles',
    facts: annexOne('annex-1-b', '15'),
    applies: 'no',
    state: 'art15-not-applicable',
  },
  {
    name: 'machinery, entry 21 of Section B',
    facts: annexOne('annex-1-b', '21'),
    applies: 'no',
    state: 'art15-not-applicable',
  },
  {
    name: 'machinery by its old entry 1 of Section A',
    facts: annexOne('annex-1-a', '1'),
    applies: 'no',
    state: 'art15-not-applicable',
  },
  {
    name: 'machinery said to stand in Section A by entry 21',
    facts: annexOne('annex-1-a', '21'),
    applies: 'no',
    state: 'art15-not-applicable',
  },
  {
    name: 'machinery by the fact of its sector',
    facts:
      'scope: { sector: { machinery: true } }\nai-system: { high-risk: { route: annex-1-a, entry: null, third-party-assessment: true } }',
    applies: 'no',
    state: 'art15-not-applicable',
  },
  {
    name: 'machinery with a use of Annex III keeps that classification',
    facts: 'scope: { sector: { machinery: true } }',
    applies: 'yes',
    state: 'conditions-missing',
  },
  {
    name: 'Section B without a third party is not high-risk',
    facts: 'ai-system: { high-risk: { route: annex-1-b, entry: "21", third-party-assessment: false } }',
    applies: 'no',
    state: 'not-high-risk',
  },
  {
    name: 'not high-risk',
    facts: 'ai-system: { high-risk: { route: none } }',
    applies: 'no',
    state: 'not-high-risk',
  },
  {
    name: 'no market date',
    facts: 'product: { placed-on-market: null }',
    applies: 'cannot-tell',
    state: 'cannot-tell',
  },
  {
    name: 'on the market before',
    facts: 'product: { placed-on-market: 2027-06-01 }',
    applies: 'no',
    state: 'not-caught-by-date',
  },
  {
    name: 'in the gap: Article 15 binds, the CRA does not',
    facts: 'product: { placed-on-market: 2027-12-05 }',
    applies: 'yes',
    state: 'not-caught-by-date',
  },
  {
    name: 'the CRA by a modification, Article 15 by nothing',
    facts: 'product: { placed-on-market: 2026-06-01, substantially-modified: 2028-06-01 }',
    applies: 'no',
    state: 'not-caught-by-date',
  },
  {
    name: 'Article 15 by a change of design, the CRA by nothing',
    facts: 'product: { placed-on-market: 2026-06-01, significant-design-change: 2028-06-01 }',
    applies: 'yes',
    state: 'not-caught-by-date',
  },
];

describe('Article 15', () => {
  each(cases, ({ facts, applies, state }) => {
    const { gates, bridge } = profileOfSmall(facts);
    assert.deepEqual({ applies: gates.art15Applies.answer, state: bridge.state }, { applies, state });
  });
});

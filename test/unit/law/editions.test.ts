/** The law on a day: before and after Regulation (EU) 2026/1744 the same file gives two calendars, each right. */

import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis/analyse.ts';
import { changes } from '../../../server/src/law/changes.ts';
import { formatCitations } from '../../../server/src/law/citation.ts';
import { settings } from '../../support/clock.ts';
import { smallProduct } from '../../support/product.ts';

const on = (asOf: string, facts: string) => {
  const { judgement } = analyse(smallProduct(facts), { ...settings, asOf });
  assert.ok(judgement, 'The file of the test cannot be read.');
  return judgement.profile;
};

const before = '2026-07-26';
const after = '2026-07-28';
const underAnnexI =
  'ai-system: { high-risk: { route: annex-1-a, entry: "4", third-party-assessment: true } }';
const machinery = 'ai-system: { high-risk: { route: annex-1-a, entry: "1", third-party-assessment: true } }';

describe('the law on 26 and on 28 July 2026', () => {
  it('has two days for Annex III', () => {
    assert.equal(on(before, '').bindings['ai-high-risk'].law, '2026-08-02');
    assert.equal(on(after, '').bindings['ai-high-risk'].law, '2027-12-02');
  });

  it('has two days for Annex I', () => {
    assert.equal(on(before, underAnnexI).bindings['ai-high-risk'].law, '2027-08-02');
    assert.equal(on(after, underAnnexI).bindings['ai-high-risk'].law, '2028-08-02');
  });

  it('has machinery in Section A, then in Section B', () => {
    assert.equal(on(before, machinery).gates.art15Applies.answer, 'yes');
    assert.equal(on(after, machinery).gates.art15Applies.answer, 'no');
    assert.equal(on(after, machinery).bridge.state, 'art15-not-applicable');
  });

  it('has the mirror of the bridge only after', () => {
    assert.equal(formatCitations(on(before, '').bridge.citations), 'CRA Art. 12(1)');
    assert.equal(formatCitations(on(after, '').bridge.citations), 'CRA Art. 12(1), AI Act Art. 42(3)');
  });

  it('counts third-party assessment for other risks only before', () => {
    const spectrum =
      'ai-system: { high-risk: { route: annex-1-a, entry: "6", third-party-assessment: true, assessment-about: other-risks-only } }';
    assert.equal(on(before, spectrum).gates.highRisk.answer, 'yes');
    assert.equal(on(after, spectrum).gates.highRisk.answer, 'no');
  });

  it('has the new prohibited practices only after, and they bind from December', () => {
    const practice = 'ai-system: { use: { prohibited-practice: ba } }';
    assert.equal(on(before, practice).gates.prohibited, undefined);
    assert.equal(on(after, practice).bindings['ai-prohibitions-2026'].law, '2026-12-02');
  });

  it('leaves the CRA alone', () => {
    assert.deepEqual(on(before, '').bindings.cra, on(after, '').bindings.cra);
  });
});

describe('changes in the acts', () => {
  it('each says what it was, what it is, since when, and by which act', () => {
    for (const { on: day, by, before: was, after: is, cites, title } of changes) {
      assert.match(day, /^\d{4}-\d{2}-\d{2}$/, title);
      assert.ok([by, was, is].every((text) => text !== '') && cites.length > 0, `${title} is incomplete.`);
    }
  });
});

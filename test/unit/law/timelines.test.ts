/** The dates of both acts, written down a second time on purpose: whoever changes one has to say so twice. */

import assert from 'node:assert/strict';
import { atlasTechniques } from '../../../server/src/law/atlas.ts';
import { attackClasses, statutoryClasses, type AttackClass } from '../../../server/src/law/attack-classes.ts';
import { dutyIds, dutyOf } from '../../../server/src/law/duties/index.ts';
import { owaspEntry } from '../../../server/src/law/owasp.ts';
import { timelines, type Timeline } from '../../../server/src/law/timelines.ts';
import { formatCitations } from '../../../server/src/law/citation.ts';

describe('timelines', () => {
  const expected: Readonly<Record<string, readonly [from: string, setBy: string]>> = {
    cra: ['2027-12-11', 'CRA Art. 71(2)'],
    'cra-reporting': ['2026-09-11', 'CRA Art. 71(2), 69(3)'],
    'ai-prohibitions': ['2025-02-02', 'AI Act Art. 113(a)'],
    'ai-prohibitions-2026': ['2026-12-02', 'AI Act Art. 113(a)'],
    'ai-literacy': ['2025-02-02', 'AI Act Art. 113(a)'],
    'ai-marking': ['2026-08-02', 'AI Act Art. 113'],
    'ai-marking-existing': ['2026-12-02', 'AI Act Art. 111(4)'],
    'ai-general': ['2026-08-02', 'AI Act Art. 113'],
    'ai-high-risk-annex-3': ['2027-12-02', 'AI Act Art. 113(c)(i)'],
    'ai-high-risk-annex-1': ['2028-08-02', 'AI Act Art. 113(c)(ii)'],
    'ai-high-risk-public': ['2030-08-02', 'AI Act Art. 111(2)'],
  };

  it('are the ones of the acts', () => {
    const all = Object.entries(timelines).map(([id, { from, setBy }]) => [
      id,
      [from, formatCitations(setBy)],
    ]);
    assert.deepEqual(Object.fromEntries(all), expected);
  });

  it('those that moved name the act that moved them', () => {
    const moved = Object.entries<Timeline>(timelines).flatMap(([id, { movedBy }]) =>
      movedBy === undefined ? [] : [id],
    );
    assert.deepEqual(moved, [
      'ai-prohibitions-2026',
      'ai-marking-existing',
      'ai-high-risk-annex-3',
      'ai-high-risk-annex-1',
    ]);
  });
});

describe('attack classes', () => {
  const all = Object.entries<AttackClass>(attackClasses);

  it('the law names five, and they alone rest on statute', () => {
    const named = all.filter(([, { basis }]) => basis === 'statute').map(([id]) => id);
    assert.deepEqual(named, [...statutoryClasses]);
    assert.deepEqual(named, [
      'data-poisoning',
      'model-poisoning',
      'adversarial-inputs',
      'confidentiality-attack',
      'model-flaws',
    ]);
  });

  it('every technique is known by its name', () => {
    const unknown = all.flatMap(([, { techniques }]) =>
      techniques.filter((id) => !Object.hasOwn(atlasTechniques, id)),
    );
    assert.deepEqual(unknown, [], 'Add these ids to law/atlas.ts, or remove them.');
  });

  it('every OWASP entry has its year and exists', () => {
    const unknown = all.flatMap(([, { owasp }]) => owasp.filter((id) => owaspEntry(id) === undefined));
    assert.deepEqual(unknown, []);
  });

  it('an OWASP id without its year, or of another edition, stands for nothing', () => {
    for (const id of ['LLM05', 'LLM11:2026', 'ML01:2026', 'LLM5:2026', '__proto__', 'constructor:2026'])
      assert.equal(owaspEntry(id), undefined, id);
    assert.equal(owaspEntry('LLM05:2026')?.title, 'Data and Model Poisoning');
    assert.equal(owaspEntry('LLM05:2025')?.title, 'Improper Output Handling');
  });
});

describe('duties', () => {
  it('each names its source, and the day on which it was read', () => {
    for (const id of dutyIds) {
      const { cites, verified, summary, title } = dutyOf(id);
      assert.ok(cites.length > 0, `${id} cites nothing.`);
      assert.match(verified.on, /^\d{4}-\d{2}-\d{2}$/);
      assert.ok(
        summary.endsWith('.') && !title.endsWith('.'),
        `${id}: the summary is a sentence, the title is none.`,
      );
    }
  });

  it('both parts of Annex I are complete', () => {
    assert.equal(dutyIds.filter((id) => id.startsWith('cra/I-')).length, 14);
    assert.equal(dutyIds.filter((id) => id.startsWith('cra/II-')).length, 8);
  });
});

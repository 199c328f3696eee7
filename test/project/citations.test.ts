/** Every citation of the project resolves in the structure of the acts, and none leads to a deleted place. */

import assert from 'node:assert/strict';
import type { Judgement } from '../../server/src/analysis/analyse.ts';
import { annexI } from '../../server/src/law/annex-i.ts';
import { annexIII } from '../../server/src/law/annex-iii.ts';
import { attackClasses } from '../../server/src/law/attack-classes.ts';
import {
  aiaAnnex,
  aiaArticle,
  aiaRecital,
  craAnnex,
  craArticle,
  craRecital,
  formatCitation,
  type Citation,
} from '../../server/src/law/citation.ts';
import { dutyIds, dutyOf } from '../../server/src/law/duties/index.ts';
import { exclusions } from '../../server/src/law/exclusions.ts';
import { timelines } from '../../server/src/law/timelines.ts';
import { corpus } from '../support/corpus.ts';
import { resolves } from '../support/structure-index.ts';

function assertResolve(owner: string, citations: readonly Citation[]): void {
  const lost = citations.filter((citation) => !resolves(citation)).map(formatCitation);
  assert.deepEqual(
    lost,
    [],
    `${owner} cites places that the acts do not have. Compare with test/fixtures/law/structure-index.json.`,
  );
}

const ofJudgement = ({ profile, obligations }: Judgement): readonly Citation[] => [
  ...(profile.gates.prohibited?.citations ?? []),
  ...[profile.gates.craScope, profile.gates.highRisk, profile.gates.art15Applies, profile.bridge].flatMap(
    ({ citations }) => citations,
  ),
  ...Object.values(profile.bridge.conditions).flatMap(({ citations }) => citations),
  ...Object.values(profile.bindings).flatMap(({ citations }) => citations),
  ...obligations.flatMap(({ citations }) => citations),
];

describe('citations', () => {
  it('of duties resolve', () => {
    for (const id of dutyIds) assertResolve(id, dutyOf(id).cites);
  });

  it('of exclusions resolve', () => {
    for (const [id, { cites }] of Object.entries(exclusions)) assertResolve(id, cites);
  });

  it('of attack classes resolve', () => {
    for (const [id, { cites }] of Object.entries(attackClasses)) assertResolve(id, cites);
  });

  it('of timelines resolve', () => {
    for (const [id, { setBy }] of Object.entries(timelines)) assertResolve(id, setBy);
  });

  it('of findings, gates and the bridge resolve, wherever the project writes a descriptor', () => {
    for (const { name, today, market } of corpus) {
      for (const { findings, judgement } of [today, market]) {
        assertResolve(
          name,
          findings.flatMap(({ citations }) => citations),
        );
        if (judgement !== undefined) assertResolve(name, ofJudgement(judgement));
      }
    }
  });

  it('the entries of AI Act Annexes I and III are those of the act', () => {
    for (const [point, { section }] of Object.entries(annexI))
      assertResolve('law/annex-i.ts', [aiaAnnex('I', { part: section, point })]);
    for (const [point, { letters }] of Object.entries(annexIII)) {
      assertResolve('law/annex-iii.ts', [
        aiaAnnex('III', { point }),
        ...Object.keys(letters).map((subpoint) => aiaAnnex('III', { point, subpoint })),
      ]);
    }
    assert.equal(Object.keys(annexI).length, 20);
    assert.equal(Object.values(annexIII).flatMap(({ letters }) => Object.keys(letters)).length, 24);
  });
});

describe('the structure index refuses', () => {
  const wrong: readonly Citation[] = [
    craArticle('72'),
    craArticle('12(5)'),
    craArticle('12(1)(d)'),
    craArticle('3(52)'),
    craAnnex('IX'),
    craAnnex('I', { part: 'I', point: '2', subpoint: 'n' }),
    craAnnex('I', { part: 'II', point: '9' }),
    craRecital(131),
    craRecital(0),
    aiaArticle('114'),
    aiaArticle('113(c)(iii)'),
    aiaArticle('10(5)'),
    aiaAnnex('I', { part: 'A', point: '1' }),
    aiaAnnex('I', { part: 'A', point: '21' }),
    aiaAnnex('VIII', { part: 'B', point: '7' }),
    aiaAnnex('VIII', { part: 'B', point: '9' }),
    aiaAnnex('III', { point: '2', subpoint: 'a' }),
    aiaRecital(181),
  ];
  for (const citation of wrong) it(formatCitation(citation), () => assert.equal(resolves(citation), false));
});

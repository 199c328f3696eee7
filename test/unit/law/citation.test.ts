/** How citations are built, printed and linked. */

import assert from 'node:assert/strict';
import {
  aiaAnnex,
  aiaArticle,
  aiaRecital,
  craAnnex,
  craArticle,
  craRecital,
  formatCitation,
  formatCitations,
  linkTo,
  omnibusArticle,
  type Citation,
} from '../../../server/src/law/citation.ts';

const cra = 'https://eur-lex.europa.eu/eli/reg/2024/2847/oj';
const aiAct = 'https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng';

const cases: readonly (readonly [citation: Citation, printed: string, link: string])[] = [
  [craArticle('12'), 'CRA Art. 12', `${cra}#art_12`],
  [craArticle('13(2)'), 'CRA Art. 13(2)', `${cra}#013.002`],
  [craArticle('12(1)(c)'), 'CRA Art. 12(1)(c)', `${cra}#012.001`],
  [craArticle('3(22)'), 'CRA Art. 3(22)', `${cra}#art_3`],
  [craArticle('2(2)(a)'), 'CRA Art. 2(2)(a)', `${cra}#002.002`],
  [aiaArticle('15'), 'AI Act Art. 15', `${aiAct}#art_15`],
  [aiaArticle('6(1)(b)'), 'AI Act Art. 6(1)(b)', `${aiAct}#art_6`],
  [aiaArticle('6(1c)'), 'AI Act Art. 6(1c)', `${aiAct}#art_6`],
  [aiaArticle('4a'), 'AI Act Art. 4a', `${aiAct}#art_4a`],
  [aiaArticle('113(c)(ii)'), 'AI Act Art. 113(c)(ii)', `${aiAct}#art_113`],
  [craAnnex('I', { part: 'I', point: '2', subpoint: 'b' }), 'CRA Annex I Part I (2)(b)', `${cra}#anx_I`],
  [craAnnex('III', { part: 'I', point: '6' }), 'CRA Annex III Class I (6)', `${cra}#anx_III`],
  [craAnnex('V'), 'CRA Annex V', `${cra}#anx_V`],
  [aiaAnnex('III', { point: '5', subpoint: 'b' }), 'AI Act Annex III (5)(b)', `${aiAct}#anx_III`],
  [aiaAnnex('I', { part: 'B', point: '21' }), 'AI Act Annex I Section B (21)', `${aiAct}#anx_I`],
  [craRecital(51), 'CRA recital 51', `${cra}#rct_51`],
  [aiaRecital(77), 'AI Act recital 77', 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj#rct_77'],
  [
    omnibusArticle('1'),
    'Regulation (EU) 2026/1744 Art. 1',
    'https://eur-lex.europa.eu/eli/reg/2026/1744/oj#art_1',
  ],
];

describe('citations', () => {
  for (const [citation, printed, link] of cases) {
    it(`${printed}: printed`, () => assert.equal(formatCitation(citation), printed));
    it(`${printed}: linked`, () => assert.equal(linkTo(citation), link));
  }

  it('several of one place stand together, each once', () => {
    const point = (subpoint: string) => craAnnex('I', { part: 'I', point: '2', subpoint });
    assert.equal(
      formatCitations([point('a'), point('b'), point('a'), aiaArticle('42(3)')]),
      'CRA Annex I Part I (2)(a), (2)(b), AI Act Art. 42(3)',
    );
  });

  it('a whole annex and a point of it print without a gap', () => {
    assert.equal(formatCitations([craAnnex('V')]), 'CRA Annex V');
    assert.equal(formatCitations([]), '');
  });

  it('a place that is none is refused at once', () => {
    for (const place of ['', 'I', '12.1', '12(1', '12(1)(A)', 'Art. 12'])
      assert.throws(() => craArticle(place), new RegExp('Not a place'));
  });
});

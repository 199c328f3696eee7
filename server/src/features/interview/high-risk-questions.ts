/** Questions that decide whether the AI system is high-risk, as the route needs them. */

import { annexI } from '../../law/annex-i.ts';
import { annexIII } from '../../law/annex-iii.ts';
import { aiaAnnex, aiaArticle, aiaRecital, craArticle, type Citation } from '../../law/citation.ts';
import { entryOf, routeOf, type Facts } from '../../profile/facts.ts';
import type { KeyQuestion } from './key-question.ts';
import { decides, hasAi } from './matters.ts';

const key = (name: string): KeyQuestion['path'] => ['ai-system', 'high-risk', name];

const isUse = (facts: Facts): boolean => hasAi(facts) && routeOf(facts) === 'annex-3';

const isUnderAct = (facts: Facts): boolean =>
  hasAi(facts) && (routeOf(facts) === 'annex-1-a' || routeOf(facts) === 'annex-1-b');

const isPoint = (facts: Facts, point: string): boolean => isUse(facts) && entryOf(facts)?.point === point;

const isAct = (facts: Facts, number: string): boolean =>
  isUnderAct(facts) && entryOf(facts)?.point === number;

/** `5(b)` is Annex III point 5, letter b. */
function placeOfUse(value: string): Citation | undefined {
  const [, point = '', letter = ''] = /^(\d)(?:\(([a-z])\))?$/.exec(value) ?? [];
  const letters = annexIII[point]?.letters;
  if (letters === undefined) return undefined;
  return aiaAnnex('III', Object.hasOwn(letters, letter) ? { point, subpoint: letter } : { point });
}

function placeOfAct(value: string): Citation | undefined {
  const act = annexI[value];
  return act === undefined ? undefined : aiaAnnex('I', { part: act.section, point: value });
}

const routeAndEntry: readonly KeyQuestion[] = [
  {
    path: key('route'),
    title: 'Is it high-risk, and by which route?',
    why: 'Article 15 binds high-risk systems only. Without it the bridge has nothing to satisfy.',
    cite: aiaArticle('6'),
    only: hasAi,
    matters: decides,
  },
  {
    path: key('entry'),
    title: 'Which listed use is it?',
    why: 'The point decides the procedure, and what else counts.',
    cite: aiaAnnex('III'),
    citeAnswer: placeOfUse,
    only: isUse,
    matters: decides,
  },
  {
    path: key('entry'),
    title: 'Under which act is the product?',
    why: 'The act decides the procedure, and whether Article 15 applies directly.',
    cite: aiaAnnex('I'),
    citeAnswer: placeOfAct,
    only: isUnderAct,
    matters: decides,
  },
];

/** Facts about sector law that matter for some entries only. */
const sector: readonly KeyQuestion[] = [
  {
    path: ['scope', 'sector', 'machinery'],
    title: 'Is the product machinery?',
    why: 'Machinery stands in Section B since 27 July 2026, where Article 15 does not apply directly.',
    cite: aiaAnnex('I', { part: 'B', point: '21' }),
    only: (facts) => isUnderAct(facts) && entryOf(facts) === undefined,
    matters: decides,
  },
  {
    path: ['scope', 'sector', 'aviation-certified'],
    title: 'Is it certified under Regulation (EU) 2018/1139?',
    why: 'Only products with such a certificate are outside the CRA; being within that act is not enough.',
    cite: craArticle('2(3)'),
    only: (facts) => isAct(facts, '20'),
    matters: decides,
  },
  {
    path: ['scope', 'sector', 'l-category'],
    title: 'Does it belong to a two- or three-wheeler?',
    why: 'Such products are outside the CRA, but for L1e vehicles designed to pedal.',
    cite: craArticle('2(5)'),
    only: (facts) => isAct(facts, '14'),
    matters: decides,
  },
];

const underAct: readonly KeyQuestion[] = [
  {
    path: key('safety-component'),
    title: 'Is it a safety component?',
    why: 'It is one if it fulfils a safety function, or if its failure endangers people or property.',
    cite: aiaArticle('3(14)'),
    only: hasAi,
    matters: decides,
  },
  {
    path: key('is-the-product'),
    title: 'Is the AI system itself the product of that act?',
    why: 'It then counts as much as a safety component does.',
    cite: aiaArticle('6(1)(a)'),
    only: hasAi,
    matters: decides,
  },
  {
    path: key('third-party-assessment'),
    title: 'Does that act require a third-party assessment?',
    why: 'Without one the system is not high-risk by this route. The CRA does not count here.',
    cite: aiaArticle('6(1)(b)'),
    only: hasAi,
    matters: decides,
  },
  {
    path: key('assessment-about'),
    title: 'What is the third-party assessment about?',
    why: 'An assessment of other risks only, such as radio spectrum, does not make it high-risk.',
    cite: aiaArticle('6(1c)'),
    only: hasAi,
    matters: decides,
  },
  {
    path: key('avoidable-by-standards'),
    title: 'Do standards allow an assessment without third party?',
    why: 'Whether the assessment is then still required is not settled.',
    cite: aiaArticle('43(3)'),
    only: hasAi,
    matters: decides,
  },
];

const listedUse: readonly KeyQuestion[] = [
  {
    path: key('one-to-one-verification'),
    title: 'Does it only confirm who somebody claims to be?',
    why: 'Verifying one person is no listed use.',
    cite: aiaAnnex('III', { point: '1', subpoint: 'a' }),
    only: (facts) => isPoint(facts, '1'),
    matters: decides,
  },
  {
    path: key('solely-cybersecurity'),
    title: 'Does it serve cybersecurity or data protection alone?',
    why: 'By a recital, which explains and does not bind, such systems are not meant.',
    cite: aiaRecital(54),
    only: (facts) => isPoint(facts, '1'),
    matters: decides,
  },
  {
    path: key('solely-cybersecurity'),
    title: 'Is it meant solely for cybersecurity?',
    why: 'By a recital, which explains and does not bind, it is then no safety component.',
    cite: aiaRecital(55),
    only: (facts) => isPoint(facts, '2'),
    matters: decides,
  },
  {
    path: ['ai-system', 'use', 'scores-natural-persons'],
    title: 'Does it score people, rather than companies?',
    why: 'Only the creditworthiness of natural persons is a listed use.',
    cite: aiaAnnex('III', { point: '5', subpoint: 'b' }),
    only: (facts) => isPoint(facts, '5'),
    matters: decides,
  },
  {
    path: key('exception'),
    title: 'Do you rely on an exception for low risk?',
    why: 'It takes a listed use out of high-risk; it needs a documented assessment and registration.',
    cite: aiaArticle('6(3)'),
    citeAnswer: (value) => (value === 'none' ? undefined : aiaArticle(`6(3)(${value})`)),
    only: isUse,
    matters: decides,
  },
  {
    path: key('profiling'),
    title: 'Does it profile people?',
    why: 'A system that profiles natural persons is always high-risk: the exception is closed.',
    cite: aiaArticle('6(3)'),
    only: isUse,
    matters: decides,
  },
];

const publicAuthorities: KeyQuestion = {
  path: ['ai-system', 'use', 'public-authorities'],
  title: 'Is it meant to be used by public authorities?',
  why: 'Such a system is bound in 2030, even if it was on the market before.',
  cite: aiaArticle('111(2)'),
  only: hasAi,
  matters: decides,
};

export const highRiskQuestions: readonly KeyQuestion[] = [
  ...routeAndEntry,
  ...sector,
  ...listedUse,
  ...underAct,
  publicAuthorities,
];

/** Duties of manufacturers in the articles of the CRA, as far as the bridge and the two reporting duties need them. */

import { aiaArticle, craAnnex, craArticle } from '../citation.ts';
import { sources, type Duty } from '../duty.ts';

const owed = { owedBy: 'manufacturer', basis: 'statute', confidence: 'text', verified: sources.cra } as const;

export const craArticles = {
  'cra/risk-assessment': {
    ...owed,
    title: 'Cybersecurity risk assessment',
    summary:
      'Assess the cybersecurity risks, use the outcome in every phase, document it, say which requirements apply and how, justify those that do not, and keep it up to date.',
    cites: [craArticle('13(2)'), craArticle('13(3)'), craArticle('13(4)')],
    timeline: 'cra',
    answeredBy: 'risk-assessment',
    checkability: 'partial',
  },
  'cra/declaration': {
    ...owed,
    title: 'EU declaration of conformity',
    summary:
      'Draw up the declaration once conformity is shown, with the content of Annex V; one declaration may serve several acts.',
    cites: [craArticle('13(12)'), craArticle('28(1)'), craArticle('28(3)'), craAnnex('V')],
    timeline: 'cra',
    answeredBy: 'declaration',
    checkability: 'partial',
  },
  'cra/bridge-showing': {
    ...owed,
    title: 'Showing of the cybersecurity level in the declaration',
    summary:
      'Condition (c) of the bridge: the declaration under the CRA demonstrates that the level of cybersecurity protection which AI Act Article 15 requires is reached. It is a condition, not a duty: who does not meet it owes Article 15 in full.',
    cites: [craArticle('12(1)(c)'), aiaArticle('42(3)')],
    timeline: 'cra',
    answeredBy: 'declaration.ai-cybersecurity',
    checkability: 'partial',
  },
  'cra/reporting': {
    ...owed,
    title: 'Report exploited vulnerabilities and severe incidents',
    summary:
      'Early warning within 24 hours and notification within 72 hours of becoming aware, then a final report, to the coordinating CSIRT and ENISA through the single reporting platform. Binds since 11 September 2026, also for products placed on the market before.',
    cites: [craArticle('14(1)'), craArticle('14(2)'), craArticle('14(3)'), craArticle('14(4)')],
    timeline: 'cra-reporting',
    answeredBy: 'reporting.cra',
    checkability: 'manual',
  },
} as const satisfies Readonly<Record<`cra/${string}`, Duty>>;

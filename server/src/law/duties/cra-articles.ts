/** The risk assessment, the declaration, condition (c) of the bridge, and the duty to report, of manufacturers under the CRA. */

import { aiaArticle, craAnnex, craArticle } from '../citation.ts';
import { sources, type Duty, type DutyPart } from '../duty.ts';

const owed = { owedBy: 'manufacturer', basis: 'statute', confidence: 'text', verified: sources.cra } as const;

const declared = (point: string, title: string): DutyPart => ({ title, cites: [craAnnex('V', { point })] });

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
      'Draw up the declaration once conformity is shown. It says that the applicable requirements of Annex I are shown to be met, follows the model of Annex V, and carries what the chosen procedure of Annex VIII asks for.',
    cites: [craArticle('13(12)'), craArticle('28(1)'), craArticle('28(2)'), craAnnex('V')],
    timeline: 'cra',
    parts: [
      declared('1', 'Name, type and what else identifies the product'),
      declared('2', 'Name and address of the manufacturer or its authorised representative'),
      declared('3', 'Statement of sole responsibility'),
      declared('4', 'Object of the declaration, traceable'),
      declared('5', 'Statement of conformity with the relevant harmonisation legislation'),
      declared('6', 'Harmonised standards, common specifications or certification used'),
      declared('7', 'Notified body, procedure and certificate, where applicable'),
      declared('8', 'Additional information, place, date, name, function, signature'),
    ],
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
    when: ['bridge'],
    answeredBy: 'declaration.ai-cybersecurity',
    checkability: 'partial',
  },
  'cra/reporting': {
    ...owed,
    title: 'Report exploited vulnerabilities and severe incidents',
    summary:
      'Report both triggers to the coordinating CSIRT and, at the same time, to ENISA through the single reporting platform: early warning, notification, final report. Also for products that were on the market before.',
    cites: [
      craArticle('14(1)'),
      craArticle('14(2)'),
      craArticle('14(3)'),
      craArticle('14(4)'),
      craArticle('14(7)'),
      craArticle('69(3)'),
    ],
    timeline: 'cra-reporting',
    parts: [
      {
        title: 'Actively exploited vulnerability: reliable evidence that a malicious actor used it',
        cites: [craArticle('14(1)'), craArticle('3(42)')],
      },
      {
        title:
          'Severe incident: it hits, or can hit, how sensitive or important data or functions are protected',
        cites: [craArticle('14(3)'), craArticle('14(5)(a)')],
      },
      {
        title:
          'Severe incident: it brought, or can bring, malicious code into the product or a system of a user',
        cites: [craArticle('14(3)'), craArticle('14(5)(b)')],
      },
    ],
    answeredBy: 'reporting.cra',
    checkability: 'manual',
  },
} as const satisfies Readonly<Record<`cra/${string}`, Duty>>;

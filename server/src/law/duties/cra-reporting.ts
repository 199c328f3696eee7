/**
 * The steps of reporting under CRA Articles 14 and 16. A step has one part for each trigger: an actively exploited
 * vulnerability and a severe incident. The duty to report itself is `cra/reporting`.
 */

import { craArticle } from '../citation.ts';
import { sources, type Duty } from '../duty.ts';

const owed = {
  owedBy: 'manufacturer',
  timeline: 'cra-reporting',
  basis: 'statute',
  confidence: 'text',
  verified: sources.cra,
} as const;

export const craReporting = {
  'cra/early-warning': {
    ...owed,
    title: 'Early warning within 24 hours',
    summary: 'Submit an early warning without undue delay, at the latest 24 hours after becoming aware.',
    cites: [craArticle('14(2)(a)'), craArticle('14(4)(a)'), craArticle('64(10)(a)')],
    parts: [
      {
        title: 'Actively exploited vulnerability: within 24 hours of becoming aware',
        cites: [craArticle('14(2)(a)')],
      },
      { title: 'Severe incident: within 24 hours of becoming aware', cites: [craArticle('14(4)(a)')] },
    ],
    answeredBy: 'incidents.early-warning-sent',
    checkability: 'partial',
    relief: 'Micro and small enterprises owe it too, but are not fined for missing the 24 hours.',
  },
  'cra/final-report': {
    ...owed,
    title: 'Final report',
    summary:
      'Submit a final report, as far as the information was not given before. For a vulnerability the time runs from when there is a corrective or mitigating measure, not from awareness; for an incident from the submission of the 72-hour notification.',
    cites: [craArticle('14(2)(c)'), craArticle('14(4)(c)')],
    parts: [
      {
        title:
          'Actively exploited vulnerability: at latest 14 days from when a corrective or mitigating measure is there',
        cites: [craArticle('14(2)(c)')],
      },
      {
        title: 'Severe incident: within one month after the 72-hour notification was submitted',
        cites: [craArticle('14(4)(c)')],
      },
    ],
    answeredBy: 'incidents.final-report-sent',
    checkability: 'manual',
  },
  'cra/informing-users': {
    ...owed,
    title: 'Informing users',
    summary:
      'Tell affected users, and where appropriate all users, about the exploited vulnerability or severe incident and, where necessary, what they can do against it; where appropriate in machine-readable form.',
    cites: [craArticle('14(8)')],
    answeredBy: 'incidents.users-informed',
    checkability: 'manual',
  },
  'cra/intermediate-report': {
    ...owed,
    title: 'Intermediate report on request',
    summary: 'Report on the state of affairs when the coordinating CSIRT that was told first asks for it.',
    cites: [craArticle('14(6)')],
    answeredBy: 'incidents.intermediate-report-sent',
    checkability: 'manual',
  },
  'cra/notification': {
    ...owed,
    title: 'Notification within 72 hours',
    summary:
      'Submit a notification without undue delay, at the latest 72 hours after becoming aware, as far as the information was not given before.',
    cites: [craArticle('14(2)(b)'), craArticle('14(4)(b)')],
    parts: [
      {
        title: 'Actively exploited vulnerability: within 72 hours of becoming aware',
        cites: [craArticle('14(2)(b)')],
      },
      { title: 'Severe incident: within 72 hours of becoming aware', cites: [craArticle('14(4)(b)')] },
    ],
    answeredBy: 'incidents.notification-sent',
    checkability: 'partial',
  },
  'cra/reporting-recipient': {
    ...owed,
    title: 'Platform and recipient',
    summary:
      'Report through the single reporting platform, to the coordinating CSIRT of the Member State of the main establishment and to ENISA at the same time. The main establishment is where product security is mostly decided; failing that, where most employees are.',
    cites: [craArticle('14(7)'), craArticle('16(1)')],
    answeredBy: 'product.manufacturer.main-establishment',
    checkability: 'manual',
  },
  'cra/reporting-recipient-outside-union': {
    ...owed,
    title: 'Recipient without a main establishment in the Union',
    summary:
      'Without a main establishment in the Union, report to the coordinating CSIRT of the Member State that comes first in this order, by what the manufacturer knows.',
    cites: [craArticle('14(7)')],
    when: ['manufacturer-outside-union'],
    parts: [
      {
        title: 'Member State of the authorised representative who acts for most of its products',
        cites: [craArticle('14(7)(a)')],
      },
      {
        title: 'Otherwise that of the importer of most of its products',
        cites: [craArticle('14(7)(b)')],
      },
      {
        title: 'Otherwise that of the distributor of most of its products',
        cites: [craArticle('14(7)(c)')],
      },
      { title: 'Otherwise that of most users', cites: [craArticle('14(7)(d)')] },
    ],
    answeredBy: 'product.manufacturer.authorised-representative',
    checkability: 'manual',
  },
} as const satisfies Readonly<Record<`cra/${string}` | `ai-act/${string}`, Duty>>;

/** From when a group of duties applies, and the provision that says so. Dates are ISO days. */

import { aiaArticle, craArticle, type Citation } from './citation.ts';

export interface Timeline {
  /** First day on which the duties apply. */
  readonly from: string;
  /** The provision that sets the day. */
  readonly setBy: readonly Citation[];
  /** The act that set or moved the day later, where one did. */
  readonly movedBy?: string;
  readonly about: string;
}

export type TimelineId = keyof typeof timelines;

export const timelines = {
  cra: {
    from: '2027-12-11',
    setBy: [craArticle('71(2)')],
    about: 'The CRA as a whole, its Article 12 included',
  },
  'cra-reporting': {
    from: '2026-09-11',
    setBy: [craArticle('71(2)'), craArticle('69(3)')],
    about:
      'Reporting of exploited vulnerabilities and severe incidents, also for products already on the market',
  },
  'ai-prohibitions': {
    from: '2025-02-02',
    setBy: [aiaArticle('113(a)')],
    about: 'Prohibited practices',
  },
  'ai-literacy': {
    from: '2025-02-02',
    setBy: [aiaArticle('113(a)')],
    about: 'AI literacy',
  },
  'ai-prohibitions-2026': {
    from: '2026-12-02',
    setBy: [aiaArticle('113(a)')],
    movedBy: 'Regulation (EU) 2026/1744',
    about: 'Prohibited practices added in 2026: intimate images without consent, child sexual abuse material',
  },
  'ai-general': {
    from: '2026-08-02',
    setBy: [aiaArticle('113')],
    about: 'General application of the AI Act',
  },
  'ai-marking': {
    from: '2026-08-02',
    setBy: [aiaArticle('113')],
    about: 'Machine-readable marking of generated content',
  },
  'ai-marking-existing': {
    from: '2026-12-02',
    setBy: [aiaArticle('111(4)')],
    movedBy: 'Regulation (EU) 2026/1744',
    about: 'Machine-readable marking by systems that were on the market before 2 August 2026',
  },
  'ai-high-risk-annex-3': {
    from: '2027-12-02',
    setBy: [aiaArticle('113(c)(i)')],
    movedBy: 'Regulation (EU) 2026/1744',
    about: 'Requirements for high-risk systems of Annex III',
  },
  'ai-high-risk-annex-1': {
    from: '2028-08-02',
    setBy: [aiaArticle('113(c)(ii)')],
    movedBy: 'Regulation (EU) 2026/1744',
    about: 'Requirements for high-risk systems under Annex I',
  },
  'ai-high-risk-public': {
    from: '2030-08-02',
    setBy: [aiaArticle('111(2)')],
    about: 'High-risk systems meant for public authorities that were on the market before',
  },
} as const satisfies Readonly<Record<string, Timeline>>;

/**
 * Where one piece of evidence counts under both acts: the four rows of the overlap. Which evidence belongs to a row
 * is decided by the key that names it.
 */

import { aiaArticle, aiaRecital, craAnnex, craArticle, craRecital, type Citation } from './citation.ts';

export interface OverlapRow {
  readonly title: string;
  /** What carries it from one act to the other, in our own words. */
  readonly summary: string;
  readonly cites: readonly Citation[];
}

export const overlapRows = {
  'secure-design': {
    title: 'Secure design and risk assessment',
    summary:
      'Condition (a) of the bridge. What shows the properties of the product under the CRA also counts towards the cybersecurity of AI Act Article 15.',
    cites: [craArticle('12(1)(a)'), craArticle('13(2)'), craAnnex('I', { part: 'I' }), aiaArticle('15(5)')],
  },
  'vulnerability-handling': {
    title: 'Vulnerability handling and SBOM',
    summary:
      'Condition (b) of the bridge. The AI Act asks for no bill of materials; handling vulnerabilities counts there through this condition only.',
    cites: [craArticle('12(1)(b)'), craAnnex('I', { part: 'II' }), aiaArticle('15(5)')],
  },
  'ai-attacks': {
    title: 'AI-specific attacks',
    summary:
      'Article 15(5) names the attacks; recitals of both acts put them into the risk assessment of the CRA as well.',
    cites: [aiaArticle('15(5)'), craRecital(51), aiaRecital(77)],
  },
  declaration: {
    title: 'Declaration',
    summary:
      'Condition (c) of the bridge, and one declaration for both acts. Deemed is only what the declaration shows.',
    cites: [craArticle('12(1)(c)'), craArticle('28(3)'), aiaArticle('47(3)')],
  },
} as const satisfies Readonly<Record<string, OverlapRow>>;

export type OverlapRowId = keyof typeof overlapRows;

const requirement = /^(cybersecurity|risk-assessment)(\.|$)/;
const handling = /^(vulnerability-handling\.|cra\.(vulnerability-policies|component-vulnerabilities)$)/;

/** The row that evidence under a key of the descriptor belongs to; undefined for what counts under one act alone. */
export function overlapRowOf(holder: string): OverlapRowId | undefined {
  if (requirement.test(holder)) return 'secure-design';
  if (handling.test(holder)) return 'vulnerability-handling';
  if (holder.startsWith('threats.')) return 'ai-attacks';
  return /^(declaration(\.|$)|ai-act\.declaration$)/.test(holder) ? 'declaration' : undefined;
}

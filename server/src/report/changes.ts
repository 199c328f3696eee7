/** What changed in the acts, as text and as JSON. */

import { lawPackDate } from '../law/basis.ts';
import { changes, type LawChange } from '../law/changes.ts';
import { formatCitation, formatCitations, linkTo } from '../law/citation.ts';

export function changesAsText(): string {
  const blocks = changes.map(
    ({ on, by, title, before, after, cites }) =>
      `${on}  ${title}\n            by ${by} [${formatCitations(cites)}]\n            before: ${before}\n            since:  ${after}`,
  );
  return `Changes in the acts. Law data checked on ${lawPackDate}; only the Official Journal is authentic.\n\n${blocks.join('\n\n')}\n`;
}

export function changesAsJson(): string {
  return `${JSON.stringify({ lawPackDate, changes: changes.map(entry) }, undefined, 2)}\n`;
}

function entry({ cites, ...change }: LawChange) {
  return {
    ...change,
    citations: cites.map((cited) => ({ ...cited, text: formatCitation(cited), link: linkTo(cited) })),
  };
}

/** Groups of evidence: by the rows of the overlap, where one file counts under both acts, and what is left over. */

import type { EvidenceItem, JudgedProduct, ObligationItem } from '../../../server/src/protocol/product.ts';
import type { EvidenceGroup, Group, Grouping } from './grouping.ts';
import { isOpen } from './words.ts';

export const evidence: Grouping = {
  id: 'evidence',
  label: 'Evidence',
  groups: (product) => [
    ...rowsOf(product),
    ...fileGroup(
      'Other evidence',
      product.evidence.filter(({ rows }) => rows.length === 0),
    ),
    { kind: 'duties', name: 'Open duties without evidence', duties: unanswered(product), staysEmpty: false },
  ],
};

/** Rows in the order in which the descriptor names their first file. A file may belong to several. */
function rowsOf({ evidence }: JudgedProduct): readonly Group[] {
  const titles = [...new Set(evidence.flatMap(({ rows }) => rows))];
  return titles.flatMap((title) =>
    fileGroup(
      title,
      evidence.filter(({ rows }) => rows.includes(title)),
    ),
  );
}

const fileGroup = (name: string, files: readonly EvidenceItem[]): readonly EvidenceGroup[] =>
  files.length === 0 ? [] : [{ kind: 'evidence', name, files }];

function unanswered({ obligations, evidence }: JudgedProduct): readonly ObligationItem[] {
  const answered = new Set(evidence.flatMap(({ duties }) => duties.map(({ duty }) => duty)));
  return obligations.filter((duty) => isOpen(duty) && !answered.has(duty.duty));
}

/** Ways to group what the tree shows of a product. A grouping gives groups, each in a sensible order. */

import type { EvidenceItem, JudgedProduct, ObligationItem } from '../../../server/src/protocol/product.ts';
import { deadline, owner, regulation, status } from './duty-groups.ts';
import { evidence } from './evidence-groups.ts';

export interface Grouping {
  readonly id: string;
  readonly label: string;
  readonly groups: (product: JudgedProduct) => readonly Group[];
}

export type Group = DutyGroup | EvidenceGroup;

export interface DutyGroup {
  readonly kind: 'duties';
  readonly name: string;
  readonly duties: readonly ObligationItem[];
  /** Whether it stays, and says so, when none of its duties is shown. */
  readonly staysEmpty: boolean;
}

/** Files, each with the duties that it answers. */
export interface EvidenceGroup {
  readonly kind: 'evidence';
  readonly name: string;
  readonly files: readonly EvidenceItem[];
}

export const groupings: readonly Grouping[] = [regulation, deadline, status, owner, evidence];

/** The grouping of an id that was kept; the first where there is none. */
export const groupingOf = (id: string | undefined): Grouping =>
  groupings.find((each) => each.id === id) ?? regulation;

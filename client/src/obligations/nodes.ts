/** The tree as plain values: product, group, evidence, duty. */

import type { Uri } from 'vscode';
import type { EvidenceItem, ObligationItem, ProductSummary } from '../../../server/src/protocol/product.ts';

export interface ProductNode {
  readonly kind: 'product';
  readonly id: string;
  readonly uri: Uri;
  readonly summary: ProductSummary;
  readonly children: readonly GroupNode[];
}

export interface GroupNode {
  readonly kind: 'group';
  readonly id: string;
  readonly name: string;
  /** What it holds: duties, those that only people can tell, or files. */
  readonly holds: 'duties' | 'people' | 'files';
  /** How many of them somebody has to do something about, shown or not. */
  readonly open: number;
  /** Whether the tree shows it expanded at first. */
  readonly expanded: boolean;
  readonly children: readonly (GroupNode | EvidenceNode | DutyNode)[];
}

export interface EvidenceNode {
  readonly kind: 'evidence';
  readonly id: string;
  /** The descriptor that names the file. */
  readonly uri: Uri;
  readonly evidence: EvidenceItem;
  /** Every duty that it answers, settled or not. */
  readonly children: readonly DutyNode[];
}

export interface DutyNode {
  readonly kind: 'duty';
  readonly id: string;
  readonly uri: Uri;
  readonly duty: ObligationItem;
  readonly asOf: string;
  /** The files that answer it. */
  readonly evidence: readonly EvidenceItem[];
  /** Below a file that is not named for the duty: by what it reaches it. */
  readonly through?: string;
}

export type Node = ProductNode | GroupNode | EvidenceNode | DutyNode;

export const childrenOf = (node: Node): readonly Node[] => (node.kind === 'duty' ? [] : node.children);

/** The nodes from a root down to the one of an id; empty where there is none. */
export function chainTo(id: string, nodes: readonly Node[]): readonly Node[] {
  for (const node of nodes) {
    if (node.id === id) return [node];
    const below = chainTo(id, childrenOf(node));
    if (below.length > 0) return [node, ...below];
  }
  return [];
}

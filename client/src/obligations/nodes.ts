/**
 * The tree as plain values: product, regulation, duty. Made anew from the products whenever something changed; ids
 * stay the same, so that VS Code keeps what is expanded.
 */

import { Uri } from 'vscode';
import type { ObligationItem, ProductSummary } from '../../../server/src/protocol/product.ts';
import { isOpen } from './words.ts';

export interface ProductNode {
  readonly kind: 'product';
  readonly id: string;
  readonly uri: Uri;
  readonly summary: ProductSummary;
  readonly children: readonly RegulationNode[];
}

export interface RegulationNode {
  readonly kind: 'regulation';
  readonly id: string;
  readonly name: string;
  readonly open: number;
  readonly asOf: string;
  /** Whether the tree shows it expanded at first. */
  readonly expanded: boolean;
  readonly children: readonly DutyNode[];
}

export interface DutyNode {
  readonly kind: 'duty';
  readonly id: string;
  readonly uri: Uri;
  readonly duty: ObligationItem;
  readonly asOf: string;
}

export type Node = ProductNode | RegulationNode | DutyNode;

export interface Shown {
  /** Also duties that are met or do not apply. */
  readonly settled: boolean;
}

/** The products of all descriptors; files without the marker are none. */
export function productNodes(summaries: readonly ProductSummary[], shown: Shown): readonly ProductNode[] {
  const descriptors = summaries.filter(({ state }) => state !== 'no-marker');
  const expanded = descriptors.length === 1;
  return descriptors.map((summary) => {
    const uri = Uri.parse(summary.uri);
    return {
      kind: 'product',
      id: summary.uri,
      uri,
      summary,
      children: regulations(summary, uri, expanded, shown),
    };
  });
}

function regulations(
  { product }: ProductSummary,
  uri: Uri,
  expanded: boolean,
  shown: Shown,
): readonly RegulationNode[] {
  if (product === undefined) return [];
  const { asOf, obligations } = product;
  const names = [...new Set(obligations.map(({ regulation }) => regulation))];
  return names.map((name) => {
    const duties = obligations.filter(({ regulation }) => regulation === name);
    const id = `${uri.toString()}#${name}`;
    const children = duties
      .filter((duty) => shown.settled || isOpen(duty))
      .map((duty): DutyNode => ({ kind: 'duty', id: `${id}/${duty.duty}`, uri, duty, asOf }));
    return { kind: 'regulation', id, name, open: duties.filter(isOpen).length, asOf, expanded, children };
  });
}

export const childrenOf = (node: Node): readonly Node[] => (node.kind === 'duty' ? [] : node.children);

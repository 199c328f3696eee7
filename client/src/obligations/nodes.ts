/**
 * The tree as plain values: product, group (a regulation at first), duty. Made anew from the products whenever something changed; ids
 * stay the same, so that VS Code keeps what is expanded.
 */

import { Uri } from 'vscode';
import type { ObligationItem, ProductSummary } from '../../../server/src/protocol/product.ts';
import type { Grouping } from './grouping.ts';
import { isOpen, rankOf } from './words.ts';

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
  readonly open: number;
  readonly asOf: string;
  /** Whether the tree shows it expanded at first. */
  readonly expanded: boolean;
  /** Those that only people can tell. */
  readonly forPeople?: true;
  /** Duties, and at the end a group of those that only people can tell. */
  readonly children: readonly (DutyNode | GroupNode)[];
}

export interface DutyNode {
  readonly kind: 'duty';
  readonly id: string;
  readonly uri: Uri;
  readonly duty: ObligationItem;
  readonly asOf: string;
}

export type Node = ProductNode | GroupNode | DutyNode;

export interface Shown {
  /** Also duties that are met or do not apply. */
  readonly settled: boolean;
  readonly grouping: Grouping;
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
      children: groups(summary, uri, expanded, shown),
    };
  });
}

function groups(
  { product }: ProductSummary,
  uri: Uri,
  expanded: boolean,
  shown: Shown,
): readonly GroupNode[] {
  if (product === undefined) return [];
  const { asOf, obligations } = product;
  const { name, order } = shown.grouping;
  const sorted = [...obligations].sort((a, b) => order(a, asOf).localeCompare(order(b, asOf)));
  const byName = new Map<string, ObligationItem[]>();
  for (const duty of sorted) byName.set(name(duty, asOf), [...(byName.get(name(duty, asOf)) ?? []), duty]);
  return [...byName].flatMap(([group, duties]) => {
    const node = groupNode(group, duties, { id: `${uri.toString()}#${group}`, uri, asOf, expanded, shown });
    // Without the settled ones a group may be empty; a regulation says so, others are left out.
    return node.children.length === 0 && shown.grouping.id !== 'regulation' ? [] : [node];
  });
}

interface Place {
  readonly id: string;
  readonly uri: Uri;
  readonly asOf: string;
  readonly expanded: boolean;
  readonly shown: Shown;
}

function groupNode(name: string, duties: readonly ObligationItem[], place: Place): GroupNode {
  const { id, uri, asOf, expanded, shown } = place;
  const visible = duties.filter((duty) => shown.settled || isOpen(duty)).sort(knownGapsFirst);
  const node = (duty: ObligationItem): DutyNode => ({
    kind: 'duty',
    id: `${id}/${duty.duty}`,
    uri,
    duty,
    asOf,
  });
  const own = visible.filter((duty) => !isForPeople(duty)).map(node);
  const people = visible.filter(isForPeople).map(node);
  const children = people.length === 0 ? own : [...own, peopleNode(people, place)];
  return { kind: 'group', id, name, open: duties.filter(isOpen).length, asOf, expanded, children };
}

/** What is known to be open comes before what cannot be told, each in the order of the catalogue. */
const knownGapsFirst = (a: ObligationItem, b: ObligationItem): number => rankOf(a) - rankOf(b);

/** Duties that no file can show, such as cooperation with authorities: listed, and out of the way. */
function peopleNode(children: readonly DutyNode[], { id, asOf }: Place): GroupNode {
  return {
    kind: 'group',
    id: `${id}/people`,
    name: 'Only people can tell',
    forPeople: true,
    open: children.length,
    asOf,
    expanded: false,
    children,
  };
}

const isForPeople = (duty: ObligationItem): boolean => duty.manual && isOpen(duty);

export const childrenOf = (node: Node): readonly Node[] => (node.kind === 'duty' ? [] : node.children);

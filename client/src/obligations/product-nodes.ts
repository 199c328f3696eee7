/**
 * Makes the tree from the products, anew whenever something changed; ids stay the same, so that VS Code keeps what is
 * expanded.
 */

import { Uri } from 'vscode';
import type {
  EvidenceItem,
  JudgedProduct,
  ObligationItem,
  ProductSummary,
} from '../../../server/src/protocol/product.ts';
import type { DutyGroup, EvidenceGroup, Group, Grouping } from './grouping.ts';
import type { DutyNode, EvidenceNode, GroupNode, ProductNode } from './nodes.ts';
import { isOpen, rankOf } from './words.ts';

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
    const children = summary.product === undefined ? [] : groupNodes(uri, summary.product, shown, expanded);
    return { kind: 'product', id: summary.uri, uri, summary, children };
  });
}

/** What the nodes of one product share. */
interface Tree {
  readonly uri: Uri;
  readonly settled: boolean;
  readonly expanded: boolean;
  readonly asOf: string;
  readonly duties: ReadonlyMap<string, ObligationItem>;
  /** Files by the duty that they answer. */
  readonly answers: ReadonlyMap<string, readonly EvidenceItem[]>;
}

function groupNodes(
  uri: Uri,
  product: JudgedProduct,
  { settled, grouping }: Shown,
  expanded: boolean,
): readonly GroupNode[] {
  const duties = new Map(product.obligations.map((duty) => [duty.duty, duty]));
  const tree = { uri, settled, expanded, asOf: product.asOf, duties, answers: answersOf(product) };
  const id = below(uri.toString(), grouping.id);
  return grouping.groups(product).flatMap((group) => groupNode(below(id, group.name), group, tree));
}

function answersOf({ evidence }: JudgedProduct): Tree['answers'] {
  const answers = new Map<string, EvidenceItem[]>();
  for (const file of evidence) {
    for (const { duty } of file.duties) {
      const known = answers.get(duty);
      if (known === undefined) answers.set(duty, [file]);
      else known.push(file);
    }
  }
  return answers;
}

const groupNode = (id: string, group: Group, tree: Tree): readonly GroupNode[] =>
  group.kind === 'duties' ? dutyGroupNode(id, group, tree) : [evidenceGroupNode(id, group, tree)];

/** Without the settled ones a group may be empty. */
function dutyGroupNode(
  id: string,
  { name, duties, staysEmpty }: DutyGroup,
  tree: Tree,
): readonly GroupNode[] {
  const visible = duties.filter((duty) => tree.settled || isOpen(duty)).sort(knownGapsFirst);
  if (visible.length === 0 && !staysEmpty) return [];
  const node = (duty: ObligationItem): DutyNode => dutyNode(id, duty, tree);
  const own = visible.filter((duty) => !isForPeople(duty)).map(node);
  const people = visible.filter(isForPeople).map(node);
  const children = people.length === 0 ? own : [...own, peopleNode(id, people)];
  const open = duties.filter(isOpen).length;
  return [{ kind: 'group', id, name, holds: 'duties', open, expanded: tree.expanded, children }];
}

/** What is known to be open comes before what cannot be told, each in the order of the catalogue. */
const knownGapsFirst = (a: ObligationItem, b: ObligationItem): number => rankOf(a) - rankOf(b);

const isForPeople = (duty: ObligationItem): boolean => duty.manual && isOpen(duty);

/** Duties that no file can show, such as cooperation with authorities: listed, and out of the way. */
function peopleNode(group: string, children: readonly DutyNode[]): GroupNode {
  return {
    kind: 'group',
    id: below(group, 'people'),
    name: 'Only people can tell',
    holds: 'people',
    open: children.length,
    expanded: false,
    children,
  };
}

function evidenceGroupNode(id: string, { name, files }: EvidenceGroup, tree: Tree): GroupNode {
  const children = files.map((file) => evidenceNode(id, file, tree));
  const open = files.filter(({ state }) => state === 'broken').length;
  return { kind: 'group', id, name, holds: 'files', open, expanded: tree.expanded, children };
}

function evidenceNode(group: string, evidence: EvidenceItem, tree: Tree): EvidenceNode {
  const id = below(group, evidence.path);
  const children = evidence.duties.flatMap(({ duty, through }) => {
    const known = tree.duties.get(duty);
    if (known === undefined) return [];
    return [{ ...dutyNode(id, known, tree), ...(through === undefined ? {} : { through }) }];
  });
  return { kind: 'evidence', id, uri: tree.uri, evidence, children };
}

const dutyNode = (parent: string, duty: ObligationItem, { uri, asOf, answers }: Tree): DutyNode => ({
  kind: 'duty',
  id: below(parent, duty.duty),
  uri,
  duty,
  asOf,
  evidence: answers.get(duty.duty) ?? [],
});

/** The id of what stands below another: no two names give the same. */
const below = (parent: string, name: string): string =>
  `${parent}#${name.replaceAll('%', '%25').replaceAll('#', '%23')}`;

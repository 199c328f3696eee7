/** From node to what VS Code shows: label, description, icon, tooltip and what a screen reader says. */

import { ThemeIcon, TreeItem, TreeItemCollapsibleState, workspace, type Command } from 'vscode';
import type { DutyNode, EvidenceNode, GroupNode, Node, ProductNode } from './nodes.ts';
import { dutyTooltip, evidenceTooltip, productTooltip } from './tooltips.ts';
import { dutyWords, evidenceWords, groupWords, isOverdue, productWords, statusIcons } from './words.ts';

export function treeItem(node: Node): TreeItem {
  switch (node.kind) {
    case 'product':
      return productItem(node);
    case 'group':
      return groupItem(node);
    case 'evidence':
      return evidenceItem(node);
    case 'duty':
      return dutyItem(node);
  }
}

function productItem(node: ProductNode): TreeItem {
  const { summary, uri, children } = node;
  const label = summary.product?.name ?? workspace.asRelativePath(uri);
  const item = shared(
    node,
    label,
    productWords(summary),
    children.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None,
  );
  item.tooltip = productTooltip(node);
  item.iconPath = new ThemeIcon(summary.state === 'unreadable' ? 'warning' : 'package');
  return item;
}

function groupItem(node: GroupNode): TreeItem {
  const item = shared(node, node.name, groupWords(node), collapsible(node, node.expanded));
  item.tooltip = `${node.name}: ${groupTooltipWords(node)}`;
  item.iconPath = new ThemeIcon(groupIcons[node.holds]);
  return item;
}

const groupTooltipWords = (node: GroupNode): string =>
  node.holds === 'files' ? groupWords(node) : `${String(node.open)} open, planned or unanswered`;

const groupIcons: Readonly<Record<GroupNode['holds'], string>> = {
  duties: 'law',
  people: 'person',
  files: 'files',
};

function evidenceItem(node: EvidenceNode): TreeItem {
  const { evidence } = node;
  const item = shared(node, evidence.path, evidenceWords(evidence), collapsible(node, false));
  item.tooltip = evidenceTooltip(node);
  item.iconPath = new ThemeIcon(evidence.state === 'broken' ? 'warning' : 'file');
  item.command = reveal(node);
  return item;
}

function collapsible({ children }: GroupNode | EvidenceNode, expanded: boolean): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function dutyItem(node: DutyNode): TreeItem {
  const { duty, asOf, through } = node;
  const item = shared(node, duty.title, dutyWords(duty, asOf, through), TreeItemCollapsibleState.None);
  item.tooltip = dutyTooltip(node);
  item.iconPath = new ThemeIcon(isOverdue(duty, asOf) ? 'warning' : statusIcons[duty.status]);
  item.command = reveal(node);
  return item;
}

const reveal = (node: EvidenceNode | DutyNode): Command => ({
  command: 'conformityLens.revealObligation',
  title: 'Reveal in Descriptor',
  arguments: [node],
});

function shared(node: Node, label: string, description: string, state: TreeItemCollapsibleState): TreeItem {
  const item = new TreeItem(label, state);
  item.id = node.id;
  item.description = description;
  item.contextValue = node.kind;
  item.accessibilityInformation = { label: `${label}, ${description}` };
  return item;
}

/** From node to what VS Code shows: label, description, icon, tooltip and what a screen reader says. */

import { ThemeIcon, TreeItem, TreeItemCollapsibleState, workspace } from 'vscode';
import type { DutyNode, Node, ProductNode, GroupNode } from './nodes.ts';
import { dutyTooltip, productTooltip } from './tooltips.ts';
import { dutyWords, isOverdue, productWords, statusIcons } from './words.ts';

export function treeItem(node: Node): TreeItem {
  switch (node.kind) {
    case 'product':
      return productItem(node);
    case 'group':
      return groupItem(node);
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
  const item = shared(
    node,
    node.name,
    node.open === 0 ? 'none open' : `${String(node.open)} open`,
    collapsible(node),
  );
  item.tooltip = `${node.name}: ${String(node.open)} open, planned or unanswered`;
  item.iconPath = new ThemeIcon(node.forPeople === true ? 'person' : 'law');
  return item;
}

function collapsible({ children, expanded }: GroupNode): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function dutyItem(node: DutyNode): TreeItem {
  const { duty, asOf } = node;
  const item = shared(node, duty.title, dutyWords(duty, asOf), TreeItemCollapsibleState.None);
  item.tooltip = dutyTooltip(node);
  item.iconPath = new ThemeIcon(isOverdue(duty, asOf) ? 'warning' : statusIcons[duty.status]);
  item.command = {
    command: 'conformityLens.revealObligation',
    title: 'Reveal in Descriptor',
    arguments: [node],
  };
  return item;
}

function shared(node: Node, label: string, description: string, state: TreeItemCollapsibleState): TreeItem {
  const item = new TreeItem(label, state);
  item.id = node.id;
  item.description = description;
  item.contextValue = node.kind;
  item.accessibilityInformation = { label: `${label}, ${description}` };
  return item;
}

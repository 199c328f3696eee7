/** A syntax tree with a value at a path of the descriptor, by the format's own rules of what may stand for what. */

import { mapAt } from '../../descriptor/schema-at.ts';
import type { Path } from '../../syntax/locate.ts';
import type { MapEntry, MapNode, ScalarNode, SyntaxNode } from '../../syntax/tree.ts';

const nowhere = { start: 0, end: 0 };

export const scalar = (text: string, value: ScalarNode['value'] = text): ScalarNode => ({
  kind: 'scalar',
  span: nowhere,
  value,
  text,
});

/** Spans of what is new are empty: the tree is to be judged, not to be edited. */
export function withValue(root: MapNode, path: Path, value: SyntaxNode): MapNode {
  return inMap(root, path, 0, value);
}

function put(node: SyntaxNode | undefined, path: Path, depth: number, value: SyntaxNode): SyntaxNode {
  const step = path[depth];
  if (step === undefined) return value;
  if (typeof step === 'number') return inList(node, step, path, depth, value);
  return inMap(asMap(node, path.slice(0, depth)), path, depth, value);
}

/** A list of which one item stands alone is that item. */
function inList(
  node: SyntaxNode | undefined,
  step: number,
  path: Path,
  depth: number,
  value: SyntaxNode,
): SyntaxNode {
  if (!isSaid(node)) return { kind: 'list', span: nowhere, items: [put(undefined, path, depth + 1, value)] };
  if (node.kind !== 'list' && step === 0) return put(node, path, depth + 1, value);
  const items = node.kind === 'list' ? node.items : [node];
  const item = put(items[step], path, depth + 1, value);
  return { kind: 'list', span: node.span, items: [...items.slice(0, step), item, ...items.slice(step + 1)] };
}

function inMap(node: MapNode, path: Path, depth: number, value: SyntaxNode): MapNode {
  const step = String(path[depth]);
  const old = node.entries.find(({ key }) => key.text === step);
  const entry: MapEntry = {
    key: old?.key ?? scalar(step),
    value: put(old?.value, path, depth + 1, value),
    merged: false,
  };
  const entries =
    old === undefined ? [...node.entries, entry] : node.entries.map((each) => (each === old ? entry : each));
  return { ...node, entries };
}

/** A single value that stands for a mapping is written out; anything else that is no mapping gives way. */
function asMap(node: SyntaxNode | undefined, path: Path): MapNode {
  if (node?.kind === 'map') return node;
  const short = mapAt(path)?.shorthand;
  const entries =
    isSaid(node) && node.kind === 'scalar' && short !== undefined
      ? [{ key: scalar(short), value: node, merged: false }]
      : [];
  return { kind: 'map', span: nowhere, entries };
}

export const isSaid = (node: SyntaxNode | undefined): node is SyntaxNode =>
  node !== undefined && (node.kind !== 'scalar' || node.value !== null);

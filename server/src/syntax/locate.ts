/** Where an offset lies in a tree: the path of keys to it, and whether it is on a key or on a value. */

import { contains, type Span } from '../text/span.ts';
import type { MapEntry, ScalarNode, SyntaxNode } from './tree.ts';

/** Keys and list positions from the root. */
export type Path = readonly (string | number)[];

export interface Location {
  readonly path: Path;
  readonly on: 'key' | 'value';
  readonly span: Span;
  /** The scalar at the offset, where there is one. */
  readonly scalar: ScalarNode | undefined;
}

export function locate(root: SyntaxNode | undefined, offset: number): Location | undefined {
  return root === undefined ? undefined : within(root, offset, []);
}

/** The node that a path leads to. */
export function nodeAt(root: SyntaxNode | undefined, path: Path): SyntaxNode | undefined {
  let node = root;
  for (const step of path) {
    if (node?.kind === 'map') node = node.entries.find(({ key }) => key.text === step)?.value;
    else node = node?.kind === 'list' && typeof step === 'number' ? node.items[step] : undefined;
  }
  return node;
}

function within(node: SyntaxNode, offset: number, path: Path): Location | undefined {
  switch (node.kind) {
    case 'scalar':
      return contains(node.span, offset) ? { path, on: 'value', span: node.span, scalar: node } : undefined;
    case 'list':
      return firstOf(node.items, (item, index) => within(item, offset, [...path, index]));
    case 'map':
      return firstOf(node.entries, (entry) => (entry.merged ? undefined : inEntry(entry, offset, path)));
  }
}

function inEntry({ key, value }: MapEntry, offset: number, path: Path): Location | undefined {
  const inside = [...path, key.text];
  if (contains(key.span, offset)) return { path: inside, on: 'key', span: key.span, scalar: key };
  return within(value, offset, inside);
}

function firstOf<T, R>(all: readonly T[], find: (each: T, index: number) => R | undefined): R | undefined {
  for (const [index, each] of all.entries()) {
    const found = find(each, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

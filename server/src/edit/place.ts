/** The way along a path through the text, as far as it goes. */

import type { Path } from '../syntax/locate.ts';
import type { SyntaxNode } from '../syntax/tree.ts';
import { frameOf, type Child, type Frame } from './frame.ts';
import type { Source } from './source.ts';

export interface Place {
  readonly path: Path;
  /** The collection around it; undefined for the document. */
  readonly around: Frame | undefined;
  readonly child: Child | undefined;
  readonly node: SyntaxNode | undefined;
  /** Whether it stands in `{ }` or `[ ]`. */
  readonly inFlow: boolean;
  /** Its parts, where it is a collection that has some. */
  readonly frame: Frame | undefined;
}

export interface Way {
  readonly place: Place;
  /** Steps that the text has no place for yet. */
  readonly rest: Path;
}

/**
 * Undefined where the way leads through an alias, a merge key, a key that stands twice, or oddly written parts. It may
 * end at an alias, and at a key that would take precedence of a merged one.
 */
export function wayTo(path: Path, source: Source): Way | undefined {
  let place = documentPlace(source);
  for (const [index, step] of path.entries()) {
    if (place.child?.alias === true || !isOrderly(place)) return undefined;
    const child = childAt(place, step);
    if (child === 'none') return { place, rest: path.slice(index) };
    if (child === 'closed') return undefined;
    if (child === 'merged') return index === path.length - 1 ? { place, rest: [step] } : undefined;
    place = placeOf(child, place, path.slice(0, index + 1), source);
  }
  return isOrderly(place) ? { place, rest: [] } : undefined;
}

function documentPlace(source: Source): Place {
  const { root } = source.tree;
  const frame = partsOf(root, source.body.end, source);
  return { path: [], around: undefined, child: undefined, node: root, inFlow: false, frame };
}

function placeOf(child: Child, parent: Place, path: Path, source: Source): Place {
  const { node, limit, alias } = child;
  const inFlow = parent.frame?.flow === true;
  const frame = alias ? undefined : partsOf(node, limit, source);
  return { path, around: parent.frame, child, node, inFlow, frame };
}

const hasParts = (node: SyntaxNode | undefined): boolean =>
  node !== undefined &&
  node.kind !== 'scalar' &&
  (node.kind === 'map' ? node.entries : node.items).length > 0;

function partsOf(node: SyntaxNode | undefined, limit: number, source: Source): Frame | undefined {
  if (node === undefined || node.kind === 'scalar' || !hasParts(node)) return undefined;
  return frameOf(node, limit, source);
}

/** An item of brackets may be a mapping without braces (`[a: 1]`), which is not for us. */
const isOrderly = ({ node, frame, child, inFlow }: Place): boolean =>
  child?.alias === true || (frame === undefined ? !hasParts(node) : frame.flow || !inFlow);

function childAt({ frame, node }: Place, step: string | number): Child | 'none' | 'closed' | 'merged' {
  const found =
    frame?.children.filter(({ key }, index) => (key === undefined ? index : key.text) === step) ?? [];
  if (found.length > 1) return 'closed';
  const merged =
    node?.kind === 'map' && node.entries.some((entry) => entry.merged && entry.key.text === step);
  return found[0] ?? (merged ? 'merged' : 'none');
}

/** Where a path of the descriptor stands in the text: a list of which one item stands alone has no position there. */

import type { MapEntry, SyntaxNode } from '../../syntax/tree.ts';
import { nodeAt, type Path } from '../../syntax/locate.ts';

export function writtenPath(root: SyntaxNode | undefined, path: Path): Path {
  return path.reduce<Path>((written, step) => {
    const alone = step === 0 && nodeAt(root, written)?.kind !== 'list';
    return alone ? written : [...written, step];
  }, []);
}

/** The entry at a path; undefined where there is none of its own. */
export function entryAt(root: SyntaxNode | undefined, path: Path): MapEntry | undefined {
  const holder = nodeAt(root, path.slice(0, -1));
  const name = path.at(-1);
  return holder?.kind === 'map'
    ? holder.entries.find(({ key, merged }) => key.text === name && !merged)
    : undefined;
}

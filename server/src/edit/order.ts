/** Where a new key stands among those that a mapping has. */

import type { Path } from '../syntax/locate.ts';
import type { EditOptions } from './change.ts';
import type { Frame } from './frame.ts';

export function indexFor(key: string, { children }: Frame, path: Path, { order }: EditOptions): number {
  const wanted = (typeof order === 'function' ? order(path) : order) ?? [];
  const rank = wanted.indexOf(key);
  if (rank === -1) return children.length;
  const ranks = children.map((child) => wanted.indexOf(child.key?.text ?? ''));
  const earlier = Math.max(...ranks.filter((other) => other < rank), -1);
  if (earlier !== -1) return ranks.lastIndexOf(earlier) + 1;
  const later = ranks.filter((other) => other > rank);
  return later.length === 0 ? children.length : ranks.indexOf(Math.min(...later));
}

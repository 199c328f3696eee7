/** A value that stays as it is written while something is written around it. */

import type { Place } from './place.ts';
import type { Source } from './source.ts';
import type { Written } from './written.ts';

/** Only the text of a block scalar (`|`, `>`) is written anew: it would need another indentation. */
export function kept({ node, child, frame }: Place, { text }: Source): Written {
  const { start, end } = node?.span ?? { start: 0, end: 0 };
  if (node?.kind === 'scalar' && '|>'.includes(text.charAt(start)))
    return { kind: 'single', value: node.value };
  return { kind: 'kept', text: text.slice(start, child?.end ?? frame?.end ?? end) };
}

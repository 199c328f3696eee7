/** What is written at a place already. */

import type { Span } from '../text/span.ts';
import type { Place } from './place.ts';
import { contentEnd, skipBlank, type Source } from './source.ts';
import type { Written } from './written.ts';

/** Where it is; undefined for `key:` and for an empty document. */
export function writtenSpan({ node, child, frame }: Place, { text, bare }: Source): Span | undefined {
  if (child?.alias === true) return { start: skipBlank(bare, child.from), end: child.end };
  if (node === undefined || node.span.end === node.span.start) return undefined;
  const { start, end } = node.span;
  return {
    start: frame?.flow === false ? (frame.children[0]?.start ?? start) : start,
    end: child?.end ?? frame?.end ?? contentEnd(text, start, end),
  };
}

/**
 * As it stays while something is written around it. Only the text of a block scalar (`|`, `>`) is written anew: it
 * would need another indentation.
 */
export function kept(place: Place, source: Source): Written {
  const { node } = place;
  const { start, end } = writtenSpan(place, source) ?? { start: 0, end: 0 };
  const raw = source.text.slice(start, end);
  return node?.kind === 'scalar' && /^[|>]/.test(raw)
    ? { kind: 'single', value: node.value }
    : { kind: 'kept', text: raw };
}

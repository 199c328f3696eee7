/** What writing a change needs to know: the text, how it looks, and what the caller wants. */

import type { SyntaxNode } from '../syntax/tree.ts';
import type { EditOptions } from './change.ts';
import type { Frame } from './frame.ts';
import type { Pen } from './pen.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';
import { isFlow, most, type Style } from './style.ts';
import type { Written } from './written.ts';

export interface Writing {
  readonly source: Source;
  readonly style: Style;
  readonly options: EditOptions;
  /** What the change says of collections in brackets. */
  readonly flow: boolean | undefined;
}

/** For a value that becomes a part of the collection; its siblings show how to write it. */
export function penFor(value: Written, frame: Frame | undefined, writing: Writing): Pen {
  const { source, style, flow } = writing;
  const siblings = frame?.children.flatMap(({ node }) => lookOf(node, value, source)) ?? [];
  return { ...style, newline: source.newline, flow, flowSiblings: most(siblings) === 'flow' };
}

function lookOf(node: SyntaxNode, like: Written, { text }: Source): readonly ('flow' | 'block')[] {
  if (node.kind === 'scalar' || node.kind !== like.kind) return [];
  const parts = node.kind === 'map' ? node.entries : node.items;
  return parts.length === 0 ? [] : [isFlow(node, text) ? 'flow' : 'block'];
}

/** For a value in the place of another: a text in quotes keeps its quotes. */
export function penAt({ around, node }: Place, value: Written, writing: Writing): Pen {
  const pen = penFor(value, around, writing);
  const mark = node?.kind === 'scalar' ? writing.source.text.charAt(node.span.start) : '';
  return value.kind === 'single' && (mark === '"' || mark === "'")
    ? { ...pen, quote: mark, quoteAll: true }
    : pen;
}

/**
 * How far the pieces of a text reach as they are written: an entry with its key, an item with its dash, and no white
 * space behind. What an alias brings in is written at its anchor and not where it is used.
 */

import type { ListNode, MapNode, ScalarNode, SyntaxNode } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';

/** Every node of a tree once, however often aliases use it. */
export function nodesIn(root: SyntaxNode | undefined): readonly SyntaxNode[] {
  const found = new Set(root === undefined ? [] : [root]);
  // A set that grows while it is walked gives what was added, too.
  for (const node of found) for (const child of childrenOf(node)) found.add(child);
  return [...found];
}

function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  if (node.kind === 'scalar') return [];
  return node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
}

/** Whether a node is a collection in brackets. */
export const isFlow = ({ kind, span }: SyntaxNode, text: string): boolean =>
  kind !== 'scalar' && /[[{]/.test(text.charAt(span.start));

/** From the start of a node to its closing bracket, or to the end of the last part that is written in it. */
export function extentOf(node: SyntaxNode, text: string): Span {
  const own = trimmed(node.span, text);
  const flow = isFlow(node, text);
  if (node.kind === 'scalar' || (flow && node.kind === 'list')) return own;
  const last = node.kind === 'map' ? entries(node).at(-1) : items(node, text).at(-1);
  if (last === undefined) return own;
  const end = Math.max(own.start, part(last, text).span.end);
  return { start: own.start, end: flow ? end + toBrace(text.slice(end)) : end };
}

/** The tree ends a mapping with its last value. Between that and the brace there may be a merge key. */
const toBrace = (behind: string): number =>
  /^(?:[^[\]{}"'#]|(?<=\s)#[^\r\n]*)*\}/.exec(behind)?.[0].length ?? 0;

/** Whether a collection in brackets ends with its own bracket; one that is still being written may not. */
export function isClosed({ start, end }: Span, text: string): boolean {
  const closing = text.charAt(start) === '{' ? '}' : ']';
  return end - start > 1 && text.charAt(end - 1) === closing;
}

/** An entry of a mapping or an item of a list. */
export interface Part {
  /** An entry with its key, an item of a block list with its dash. */
  readonly span: Span;
  /** Key and value, as far as they are written here. */
  readonly nodes: readonly SyntaxNode[];
}

/** In the order of the text; of entries whose value is an alias there is the key, of such items nothing. */
export function partsOf(node: MapNode | ListNode, text: string): readonly Part[] {
  const written = node.kind === 'map' ? entries(node) : items(node, text);
  return written.map((each) => part(each, text));
}

/** What a part consists of, before it is known how far it reaches. */
interface Written {
  readonly start: number;
  readonly key?: ScalarNode;
  readonly value?: SyntaxNode;
}

function part({ start, key, value }: Written, text: string): Part {
  const nodes = [key, value].filter((node) => node !== undefined);
  const end = value === undefined ? endOfBare(key?.span.end ?? start, text) : extentOf(value, text).end;
  return { nodes, span: { start, end } };
}

/** A key without a value of its own reaches to its colon, or to the alias behind that. */
function endOfBare(end: number, text: string): number {
  const [rest = ''] = /^[ \t]*:(?:[ \t]+\*[^\s,[\]{}]+)?/.exec(text.slice(end, end + 200)) ?? [];
  return end + rest.length;
}

function entries({ entries, span }: MapNode): readonly Written[] {
  const own = entries.filter(({ merged }) => !merged);
  return own.map(({ key, value }, index) => {
    const limit = own[index + 1]?.key.span.start ?? span.end;
    const isHere = value.span.start < value.span.end && isWithin(value.span, key.span.end, limit);
    return { start: key.span.start, key, ...(isHere ? { value } : {}) };
  });
}

function items(list: ListNode, text: string): readonly Written[] {
  const flow = isFlow(list, text);
  let from = list.span.start;
  return list.items.flatMap((value) => {
    const { span } = value;
    if (!isWithin(span, from, list.span.end)) return [];
    const start = flow ? span.start : dashBefore(text, from, span.start);
    from = span.end;
    return [{ start, value }];
  });
}

const isWithin = ({ start, end }: Span, from: number, to: number): boolean => from <= start && end <= to;

/** Between two items there are white space, comments and properties; the last dash that stands alone is the item's. */
function dashBefore(text: string, from: number, to: number): number {
  const between = text.slice(from, to).replace(/(?<!\S)#[^\r\n]*/g, (comment) => ' '.repeat(comment.length));
  const last = [...between.matchAll(/(?<!\S)-(?!\S)/g)].at(-1);
  return last === undefined ? to : from + last.index;
}

/** The text of a scalar: without quotes, or without the line that starts a block scalar (`|`, `>`). */
export function contentOf({ span }: ScalarNode, text: string): Span {
  const { start, end } = trimmed(span, text);
  const raw = text.slice(start, end);
  if (/^(["'])[^]*\1$/.test(raw)) return { start: start + 1, end: end - 1 };
  const [head = ''] = /^[|>][^\r\n]*\s*/.exec(raw) ?? [];
  return { start: start + head.length, end };
}

/** A span without the white space at its ends. */
export function trimmed({ start, end }: Span, text: string): Span {
  const raw = text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  return { start: from, end: Math.max(from, start + raw.trimEnd().length) };
}

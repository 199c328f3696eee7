/** Where the parts of a collection stand in the text: what the tree leaves out, such as dashes, commas and anchors. */

import type { ListNode, MapNode, ScalarNode, SyntaxNode } from '../syntax/tree.ts';
import { columnOf, contentEnd, lineStart, skipBlank, type Source } from './source.ts';
import { isFlow } from './style.ts';

/** An entry of a mapping or an item of a list. */
export interface Child {
  /** Undefined for items. */
  readonly key: ScalarNode | undefined;
  readonly node: SyntaxNode;
  /** Where it starts: at its dash, or at its key with what belongs to the key. */
  readonly start: number;
  /** Behind the colon or the dash. In brackets an item has neither, and this is its start. */
  readonly from: number;
  /** Behind its last content. */
  readonly end: number;
  /** Where the next thing starts, at the latest. */
  readonly limit: number;
  /** The comma behind it, in brackets. */
  readonly comma: number | undefined;
  /** Whether the value is only referred to (`*name`). */
  readonly alias: boolean;
}

export interface Frame {
  readonly node: MapNode | ListNode;
  /** Written in `{ }` or `[ ]`. */
  readonly flow: boolean;
  /** The column at which entries or dashes stand, in block style. */
  readonly column: number;
  /** Without what a merge key brings in. */
  readonly children: readonly Child[];
  /** Behind the collection. */
  readonly end: number;
}

/** `limit` is where the next thing behind the collection starts. Undefined where it is written in an odd way. */
export function frameOf(node: MapNode | ListNode, limit: number, source: Source): Frame | undefined {
  if (isFlow(node, source.text)) return flowFrame(node, source);
  const column = columnOf(source.text, node.span.start);
  const children = node.kind === 'map' ? blockEntries(node, limit, source) : blockItems(node, limit, source);
  const own = children?.[0];
  if (children === undefined) return undefined;
  return {
    node,
    flow: false,
    column: own === undefined ? column : columnOf(source.text, own.start),
    children,
    end: contentEnd(source.bare, node.span.start, limit),
  };
}

const ownEntries = (node: MapNode): MapNode['entries'] => node.entries.filter(({ merged }) => !merged);

function blockEntries(node: MapNode, limit: number, source: Source): readonly Child[] {
  const entries = ownEntries(node);
  const starts = entries.map(({ key }) => keyStart(key, source.bare));
  return entries.map(({ key, value }, index) => {
    const from = behindColon(key, source.bare);
    return blockChild(
      { key, node: value, start: starts[index] ?? 0, from },
      starts[index + 1] ?? limit,
      source,
    );
  });
}

/** Keys may have an anchor, a tag or a question mark before them. */
function keyStart({ span }: ScalarNode, bare: string): number {
  const start = lineStart(bare, span.start);
  const before = /^ *(?:[-:][ \t]+)*/.exec(bare.slice(start, span.start))?.[0] ?? '';
  return start + before.length;
}

function behindColon({ span }: ScalarNode, bare: string): number {
  const colon = /\s*:/y;
  colon.lastIndex = span.end;
  return colon.test(bare) ? colon.lastIndex : span.end;
}

function blockItems(node: ListNode, limit: number, source: Source): readonly Child[] | undefined {
  const dashes = dashesOf(node, limit, source.bare);
  if (dashes.length !== node.items.length) return undefined;
  return node.items.map((item, index) => {
    const start = dashes[index] ?? 0;
    return blockChild(
      { key: undefined, node: item, start, from: start + 1 },
      dashes[index + 1] ?? limit,
      source,
    );
  });
}

function dashesOf({ span }: ListNode, limit: number, bare: string): readonly number[] {
  const column = columnOf(bare, span.start);
  const dash = new RegExp(`^ {${String(column)}}-(?=\\s|$)`, 'gm');
  const following = [...bare.slice(0, limit).matchAll(dash)].map(({ index }) => index + column);
  return [span.start, ...following.filter((at) => at > span.start)];
}

type Begun = Pick<Child, 'key' | 'node' | 'start' | 'from'>;

function blockChild(begun: Begun, limit: number, source: Source): Child {
  const alias = isAlias(begun.from, source.bare);
  const single = alias ? unspokenEnd(begun.from, source.bare) : singleEnd(begun.node, source);
  const end = single ?? contentEnd(source.bare, begun.start, limit);
  return { ...begun, end, limit, comma: undefined, alias };
}

const isAlias = (from: number, bare: string): boolean => bare[skipBlank(bare, from)] === '*';

/** Where a value ends whose own span says so. */
function singleEnd(node: SyntaxNode, source: Source): number | undefined {
  if (node.span.end === node.span.start) return undefined;
  if (node.kind === 'scalar') return contentEnd(source.text, node.span.start, node.span.end);
  return isFlow(node, source.text) ? flowFrame(node, source)?.end : undefined;
}

function flowFrame(node: MapNode | ListNode, source: Source): Frame | undefined {
  const children = node.kind === 'map' ? flowEntries(node, source) : flowItems(node, source);
  const close = skipCommas(source.bare, children.at(-1)?.end ?? node.span.start + 1);
  const whole = children.length === 0 ? node.span.end - 1 : close;
  if (source.bare[whole] !== (node.kind === 'map' ? '}' : ']')) return undefined;
  return { node, flow: true, column: 0, children, end: whole + 1 };
}

function skipCommas(bare: string, at: number): number {
  const behind = skipBlank(bare, at);
  return bare[behind] === ',' ? skipBlank(bare, behind + 1) : behind;
}

function flowEntries(node: MapNode, source: Source): readonly Child[] {
  const { bare } = source;
  let behind = node.span.start + 1;
  return ownEntries(node).map(({ key, value }) => {
    const comma = bare.slice(behind, key.span.start).lastIndexOf(',');
    const start = skipBlank(bare, comma === -1 ? behind : behind + comma + 1);
    const child = flowChild({ key, node: value, start, from: behindColon(key, bare) }, source);
    behind = child.end;
    return child;
  });
}

function flowItems(node: ListNode, source: Source): readonly Child[] {
  let behind = node.span.start + 1;
  return node.items.map((item) => {
    const start = skipBlank(source.bare, behind);
    const child = flowChild({ key: undefined, node: item, start, from: start }, source);
    behind = (child.comma ?? child.end - 1) + 1;
    return child;
  });
}

function flowChild(begun: Begun, source: Source): Child {
  const alias = isAlias(begun.from, source.bare);
  const end = (alias ? undefined : singleEnd(begun.node, source)) ?? unspokenEnd(begun.from, source.bare);
  const next = skipBlank(source.bare, end);
  return { ...begun, end, limit: next, comma: source.bare[next] === ',' ? next : undefined, alias };
}

/** Behind an alias, or behind the tag and the anchor of nothing. */
function unspokenEnd(from: number, bare: string): number {
  const words = /(?:\s*[&!][^\s,[\]{}]*)*(?:\s*\*[^\s,[\]{}]+)?/y;
  words.lastIndex = from;
  words.exec(bare);
  return words.lastIndex;
}

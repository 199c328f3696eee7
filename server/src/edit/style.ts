/** How a file is written, as far as new text has to look like it. */

import type { ListNode, MapNode, SyntaxNode } from '../syntax/tree.ts';
import { columnOf, type Source } from './source.ts';

export interface Style {
  /** Columns by which a mapping stands further in than its key, and a list than its key. */
  readonly mapIndent: number;
  readonly listIndent: number;
  /** Whether most lists of single values are written in brackets. */
  readonly flowLists: boolean;
  /** Whether braces have a space inside. */
  readonly padded: boolean;
  /** The marks of most quoted texts. */
  readonly quote: '"' | "'";
  /** Whether every key is in double quotes, as in JSON; then texts are, too. */
  readonly quoteAll: boolean;
}

export function styleOf(source: Source): Style {
  const seen = new Seen(source);
  if (source.tree.root !== undefined) seen.visit(source.tree.root, undefined);
  const mapIndent = most(seen.mapIndents) ?? 2;
  return {
    mapIndent,
    listIndent: most(seen.listIndents) ?? mapIndent,
    flowLists: most(seen.lists) === 'flow',
    padded: most(seen.braces) !== 'tight',
    quote: most(seen.quotes) ?? '"',
    quoteAll: seen.keys.size === 1 && seen.keys.has('"'),
  };
}

/** The commonest of them, the first of those that are equally common. */
export function most<T>(all: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

export const isFlow = (node: MapNode | ListNode, text: string): boolean =>
  node.span.end > node.span.start && '{['.includes(text.charAt(node.span.start));

class Seen {
  readonly mapIndents: number[] = [];
  readonly listIndents: number[] = [];
  readonly lists: ('flow' | 'block')[] = [];
  readonly braces: ('padded' | 'tight')[] = [];
  readonly quotes: ('"' | "'")[] = [];
  /** The first characters of keys. */
  readonly keys = new Set<string>();
  readonly #visited = new Set<SyntaxNode>();
  readonly #text: string;

  constructor({ text }: Source) {
    this.#text = text;
  }

  /** `key` is the offset of the key that holds the node. */
  visit(node: SyntaxNode, key: number | undefined): void {
    if (this.#visited.has(node)) return;
    this.#visited.add(node);
    if (node.kind === 'scalar') return this.#quoted(node.span.start);
    const flow = isFlow(node, this.#text);
    if (!flow && key !== undefined) this.#indented(node, key);
    if (node.kind === 'list') return this.#list(node, flow);
    const inside = this.#text.slice(node.span.start + 1, node.span.start + 3);
    if (flow && /^ ?[^\s}]/.test(inside)) this.braces.push(inside.startsWith(' ') ? 'padded' : 'tight');
    for (const { key, value, merged } of node.entries) {
      if (merged) continue;
      this.keys.add(this.#text.charAt(key.span.start));
      this.visit(value, key.span.start);
    }
  }

  #quoted(at: number): void {
    const mark = this.#text[at];
    if (mark === '"' || mark === "'") this.quotes.push(mark);
  }

  #indented(node: MapNode | ListNode, key: number): void {
    const by = columnOf(this.#text, node.span.start) - columnOf(this.#text, key);
    if (node.kind === 'list' ? by >= 0 : by > 0)
      (node.kind === 'list' ? this.listIndents : this.mapIndents).push(by);
  }

  #list(node: ListNode, flow: boolean): void {
    const single = node.items.length > 0 && node.items.every((item) => item.kind === 'scalar');
    if (single) this.lists.push(flow ? 'flow' : 'block');
    for (const item of node.items) this.visit(item, undefined);
  }
}

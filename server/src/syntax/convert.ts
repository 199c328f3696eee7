/** From the `yaml` package's document to our neutral tree: aliases followed, merge keys merged, spans trimmed. */

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  visit,
  type Alias,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Span } from '../text/span.ts';
import { limits } from './limits.ts';
import type { ListNode, MapEntry, MapNode, ScalarNode, SyntaxNode, SyntaxProblem } from './tree.ts';

interface Conversion {
  readonly root: SyntaxNode | undefined;
  readonly problems: readonly SyntaxProblem[];
}

export function convert(document: Document.Parsed): Conversion {
  const converter = new Converter(document);
  const root = document.contents === null ? undefined : converter.node(document.contents);
  return { root, problems: converter.problems };
}

class Converter {
  readonly problems: SyntaxProblem[] = [];
  readonly #document: Document.Parsed;
  /** Each anchored node is converted once, however often it is used: an alias bomb stays as small as its text. */
  readonly #done = new Map<Node, SyntaxNode>();
  readonly #open = new Set<Node>();
  /** How many values a node holds, aliases followed. */
  readonly #sizes = new Map<SyntaxNode, number>();
  #aliases = 0;
  #aliased = 0;
  #isFull = false;

  constructor(document: Document.Parsed) {
    this.#document = document;
  }

  node(node: unknown): SyntaxNode {
    if (isAlias(node)) return this.#alias(node);
    if (!isMap(node) && !isSeq(node)) return scalar(node);
    const known = this.#done.get(node);
    if (known !== undefined) return known;
    this.#open.add(node);
    const converted = isMap(node) ? this.#map(node) : this.#list(node);
    this.#open.delete(node);
    this.#done.set(node, converted);
    this.#sizes.set(converted, 1 + this.#sizeOf(converted));
    return converted;
  }

  #map(node: YAMLMap): MapNode {
    const entries = node.items.flatMap((pair) =>
      isMergeKey(pair) ? this.#merged(pair) : [this.#entry(pair)],
    );
    const taken = new Set(entries.filter((entry) => !entry.merged).map((entry) => entry.key.text));
    // The first of several merged entries counts; the others go at once, or merges of merges would grow without end.
    const kept = entries.filter(
      ({ merged, key }) => !merged || (!taken.has(key.text) && taken.add(key.text).size > 0),
    );
    return {
      kind: 'map',
      span: around(
        spanOf(node),
        kept.filter((entry) => !entry.merged),
      ),
      entries: kept,
    };
  }

  #entry(pair: Pair): MapEntry {
    const key = isScalar(pair.key) ? scalar(pair.key) : { ...nothing(spanOf(pair.key)), text: '' };
    const value =
      pair.value === null ? nothing({ start: key.span.end, end: key.span.end }) : this.node(pair.value);
    return { key, value, merged: false };
  }

  #merged(pair: Pair): readonly MapEntry[] {
    const source = this.node(pair.value);
    const maps = source.kind === 'list' ? source.items : [source];
    return maps
      .flatMap((map) => (map.kind === 'map' ? map.entries : []))
      .map((entry) => ({ ...entry, merged: true }));
  }

  #list(node: YAMLSeq): ListNode {
    return { kind: 'list', span: spanOf(node), items: node.items.map((item) => this.node(item)) };
  }

  #alias(alias: Alias): SyntaxNode {
    const span = spanOf(alias);
    this.#aliases += 1;
    if (this.#aliases > limits.aliases)
      return this.#full(span, `More than ${limits.aliases} aliases in one file. The rest is not followed.`);
    const target = this.#anchored(alias.source);
    if (target === undefined || !isNode(target) || spanOf(target).start > span.start)
      return this.#broken(span, `There is no anchor "&${alias.source}" before this alias.`);
    if (this.#open.has(target)) return this.#broken(span, 'This alias stands inside what it refers to.');
    return this.#followed(this.node(target), span);
  }

  /** What an alias stands for, as long as all of them together stay within the limit. */
  #followed(node: SyntaxNode, span: Span): SyntaxNode {
    this.#aliased += this.#sizes.get(node) ?? 1;
    if (this.#aliased <= limits.aliasedValues) return node;
    return this.#full(
      span,
      `Aliases stand for more than ${limits.aliasedValues} values. The rest is not followed.`,
    );
  }

  #sizeOf(node: SyntaxNode): number {
    const held =
      node.kind === 'list' ? node.items : node.kind === 'map' ? node.entries.map(({ value }) => value) : [];
    return held.reduce((sum, each) => sum + (this.#sizes.get(each) ?? 1), 0);
  }

  #anchors: ReadonlyMap<string, Node> | undefined;
  /** Anchors by name, read once. A name that is used twice stands for its first node. */
  #anchored(name: string): Node | undefined {
    this.#anchors ??= collectAnchors(this.#document);
    return this.#anchors.get(name);
  }

  /** Said once; the aliases behind it stand for nothing. */
  #full(span: Span, message: string): ScalarNode {
    if (!this.#isFull) this.problems.push({ code: 'limit', message, span });
    this.#isFull = true;
    return nothing(span);
  }

  #broken(span: Span, message: string): ScalarNode {
    this.problems.push({ code: 'syntax', message, span });
    return nothing(span);
  }
}

function collectAnchors(document: Document.Parsed): ReadonlyMap<string, Node> {
  const anchors = new Map<string, Node>();
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && node.anchor !== undefined && !anchors.has(node.anchor))
        anchors.set(node.anchor, node);
    },
  });
  return anchors;
}

function isNode(node: unknown): node is Node {
  return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node);
}

function isMergeKey(pair: Pair): boolean {
  return isScalar(pair.key) && pair.key.value === '<<';
}

function scalar(node: unknown): ScalarNode {
  if (!isScalar(node)) return nothing({ start: 0, end: 0 });
  const value = node.value;
  const text = typeof value === 'string' ? value : (node.source ?? String(value));
  return { kind: 'scalar', span: spanOf(node), value: isPlain(value) ? value : text, text };
}

function isPlain(value: unknown): value is ScalarNode['value'] {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function nothing(span: Span): ScalarNode {
  return { kind: 'scalar', span, value: null, text: '' };
}

function spanOf(node: unknown): Span {
  const range = isNode(node) ? node.range : undefined;
  return range == null ? { start: 0, end: 0 } : { start: range[0], end: range[1] };
}

/** A block mapping's own range runs on to the next key; this one ends with its last value. */
function around(span: Span, entries: readonly MapEntry[]): Span {
  const last = entries.at(-1);
  if (last === undefined) return span;
  return { start: span.start, end: Math.min(span.end, Math.max(last.key.span.end, last.value.span.end)) };
}

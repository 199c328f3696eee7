/**
 * The single values of a descriptor with their schema, from the syntax tree alone, so that they are there while the
 * file has problems. What an alias or a merge key brings in stands at its anchor, once.
 */

import type { Analysis } from '../analysis/analyse.ts';
import { format } from '../descriptor/format/index.ts';
import type { ScalarSchema } from '../descriptor/read-scalar.ts';
import type { Fields, ListSchema, MapSchema, Schema } from '../descriptor/schema.ts';
import type { ScalarNode, SyntaxNode } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';

export interface Scalar {
  /** Without quotes, as the format reads it. */
  readonly text: string;
  /** Where the text is written, its quotes excluded. */
  readonly span: Span;
  /** Whether it is written without quotes, so that YAML tells its type by its look. */
  readonly plain: boolean;
  /** What the format takes it for; several where an anchor is used for several things. */
  readonly schemas: readonly ScalarSchema[];
}

/** In the order of the text. Texts over several lines are left out: neither ids nor paths nor addresses are. */
export function scalarsOf({ isDescriptor, tree: { root }, text }: Analysis): readonly Scalar[] {
  if (!isDescriptor || root === undefined) return [];
  const walk = new Walk();
  walk.visit(root, format);
  return [...walk.found.values()]
    .map(({ node, schemas }) => ({ text: node.text, ...written(node, text), schemas: [...schemas] }))
    .filter(({ span, ...scalar }) => isOneLine(scalar.text) && isOneLine(text.slice(span.start, span.end)))
    .sort((a, b) => a.span.start - b.span.start);
}

const isOneLine = (text: string): boolean => !/[\r\n]/.test(text);

class Walk {
  /** By where they start. */
  readonly found = new Map<number, { readonly node: ScalarNode; readonly schemas: Set<ScalarSchema> }>();
  /** What many aliases repeat is walked once for each meaning, or the walk would be longer than the text. */
  readonly #seen = new Map<Schema, Set<SyntaxNode>>();

  visit(node: SyntaxNode, schema: Schema): void {
    const seen = this.#seen.get(schema) ?? new Set();
    if (seen.has(node)) return;
    this.#seen.set(schema, seen.add(node));
    if (schema.type === 'list') this.#list(node, schema);
    else if (schema.type === 'map') this.#map(node, schema);
    else if (node.kind === 'scalar' && node.value !== null && node.text.trim() !== '')
      this.#add(node, schema);
  }

  #list(node: SyntaxNode, { item, single }: ListSchema): void {
    const items = node.kind === 'list' ? node.items : single ? [node] : [];
    for (const each of items) this.visit(each, item);
  }

  #map(node: SyntaxNode, { fields, shorthand }: MapSchema): void {
    if (node.kind !== 'map') return this.#field(node, fields, shorthand ?? '');
    for (const { key, value } of node.entries) this.#field(value, fields, key.text);
  }

  #field(node: SyntaxNode, fields: Fields, name: string): void {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field !== undefined) this.visit(node, field);
  }

  #add(node: ScalarNode, schema: ScalarSchema): void {
    const place = this.found.get(node.span.start) ?? { node, schemas: new Set() };
    place.schemas.add(schema);
    this.found.set(node.span.start, place);
  }
}

function written({ span, text }: ScalarNode, source: string): Pick<Scalar, 'span' | 'plain'> {
  const raw = source.slice(span.start, span.end);
  const [quote = ''] = /^["']/.exec(raw) ?? [];
  if (quote !== '') {
    const closed = raw.length > 1 && raw.endsWith(quote);
    return { span: { start: span.start + 1, end: span.end - (closed ? 1 : 0) }, plain: false };
  }
  return /^[|>]/.test(raw) ? { span: inBlock(raw, text, span), plain: false } : { span, plain: true };
}

/** The line of a block scalar (`|`, `>`) that holds its text; the whole of it where the text has several lines. */
function inBlock(raw: string, text: string, span: Span): Span {
  const at = raw.lastIndexOf(text);
  return at === -1 ? span : { start: span.start + at, end: span.start + at + text.length };
}

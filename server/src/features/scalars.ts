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

/** In the order of the text. Texts over several lines are left out: no id, path or address is one. */
export function scalarsOf({ isDescriptor, tree: { root }, text }: Analysis): readonly Scalar[] {
  if (!isDescriptor || root === undefined) return [];
  const walk = new Walk();
  walk.visit(root, format);
  return [...walk.found.values()]
    .flatMap(({ node, schemas }) => placed(node, [...schemas], text) ?? [])
    .sort((a, b) => a.span.start - b.span.start);
}

function placed(node: ScalarNode, schemas: readonly ScalarSchema[], source: string): Scalar | undefined {
  const raw = source.slice(node.span.start, node.span.end);
  const span = isOneLine(node.text) ? inside(raw, node) : undefined;
  if (span === undefined || !isOneLine(source.slice(span.start, span.end))) return undefined;
  return { text: node.text, span, plain: !/^["'|>]/.test(raw), schemas };
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

/** Where the text itself stands: between its quotes, or in the line of a block scalar (`|`, `>`) that holds it. */
function inside(raw: string, { span, text }: ScalarNode): Span | undefined {
  if (/^["']/.test(raw)) return isClosed(raw) ? { start: span.start + 1, end: span.end - 1 } : undefined;
  if (!/^[|>]/.test(raw)) return span;
  const start = span.start + raw.lastIndexOf(text);
  return raw.includes(text) ? { start, end: start + text.length } : undefined;
}

/** Of a quoted text that is still being written it is not known where it ends. */
const isClosed = (raw: string): boolean => /^(["'])[^]*\1$/.test(raw);

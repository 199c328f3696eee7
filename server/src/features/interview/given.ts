/** An answer as it comes from the client, and as the value that it means. */

import type { Schema } from '../../descriptor/schema.ts';
import type { Plain } from '../../edit/change.ts';
import type { SyntaxNode } from '../../syntax/tree.ts';
import { scalar } from './with-value.ts';

/** Values of options, or a text. Several only where several may be picked. */
export type Given = string | readonly string[];

/** As a person would have written it. One of several stands alone. */
export function plainOf(schema: Schema, given: Given): Plain {
  if (typeof given !== 'string') return given.length === 1 ? (given[0] ?? null) : given;
  if (schema.type === 'flag' && (given === 'true' || given === 'false')) return given === 'true';
  if (schema.type === 'number' && /^\d+(?:\.\d+)?$/.test(given.trim())) return Number(given);
  return given.trim();
}

export function nodeOf(schema: Schema, given: Given): SyntaxNode {
  if (typeof given !== 'string')
    return { kind: 'list', span: { start: 0, end: 0 }, items: given.map((each) => scalar(each)) };
  const plain = plainOf(schema, given);
  return typeof plain === 'object' ? scalar(given) : scalar(String(plain), plain);
}

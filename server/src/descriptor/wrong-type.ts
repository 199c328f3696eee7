/** A value of the wrong kind: what stands there, what is expected, and an example of the right form. */

import type { ListNode, SyntaxNode } from '../syntax/tree.ts';
import type { Candidate, Problem } from './problem.ts';
import type { Schema, TextSchema } from './schema.ts';

export function wrongType(
  node: SyntaxNode,
  schema: Schema,
): Pick<Problem, 'code' | 'span' | 'data' | 'meant'> {
  const span = node.kind === 'map' ? (node.entries[0]?.key.span ?? node.span) : node.span;
  const data = { found: found(node), expected: expectation(schema), example: schema.example };
  const meant = meaning(node, schema);
  return { code: 'wrong-type', span, data, ...(meant === undefined ? {} : { meant }) };
}

/** The same value in the right kind, where nothing of it is lost. */
function meaning(node: SyntaxNode, schema: Schema): Candidate | undefined {
  if (node.kind === 'map') return undefined;
  if (node.kind === 'list') return schema.type === 'text' ? joined(node, schema) : undefined;
  switch (schema.type) {
    case 'flag':
      return flagOf(node.text);
    case 'number':
      return /^\d+(\.\d+)?$/.test(node.text) ? Number(node.text) : undefined;
    case 'list':
      return isSingle(schema.item) && node.text.trim() !== '' ? [node.text] : undefined;
    default:
      return undefined;
  }
}

/** A list where one text belongs: its only item, or all of them where the text may say anything. */
function joined({ items }: ListNode, { format }: TextSchema): string | undefined {
  const texts = items.flatMap((item) => (item.kind === 'scalar' && item.value !== null ? [item.text] : []));
  const fits = texts.length === items.length && (texts.length === 1 || format === undefined);
  return fits && texts.length > 0 ? texts.join(', ') : undefined;
}

/** Words that YAML 1.1 read as flags, and flags in quotes. */
function flagOf(text: string): boolean | undefined {
  if (/^(true|yes|on|y)$/i.test(text)) return true;
  return /^(false|no|off|n)$/i.test(text) ? false : undefined;
}

/** A mapping may be written as a single value where that has a meaning. */
const isSingle = (item: Schema): boolean =>
  item.type === 'map' ? item.shorthand !== undefined : item.type !== 'list';

function found(node: SyntaxNode): string {
  if (node.kind === 'map') return 'a mapping';
  if (node.kind === 'list') return 'a list';
  const text = node.text.length > 40 ? `${node.text.slice(0, 40)}…` : node.text;
  return typeof node.value === 'string' ? `the text "${text}"` : `"${text}"`;
}

function expectation(schema: Schema): string {
  switch (schema.type) {
    case 'map':
      return schema.shorthand === undefined ? 'a mapping' : `a mapping, or just its ${schema.shorthand}`;
    case 'list':
      return schema.single ? 'a list, or a single item' : 'a list';
    case 'flag':
      return 'true or false';
    case 'number':
      return 'a number';
    default:
      return 'a single value';
  }
}

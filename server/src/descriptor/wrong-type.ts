/** A value of the wrong kind: what stands there, what is expected, and an example of the right form. */

import type { SyntaxNode } from '../syntax/tree.ts';
import type { Problem } from './problem.ts';
import type { Schema } from './schema.ts';

export function wrongType(node: SyntaxNode, schema: Schema): Pick<Problem, 'code' | 'span' | 'data'> {
  const span = node.kind === 'map' ? (node.entries[0]?.key.span ?? node.span) : node.span;
  const data = { found: found(node), expected: expectation(schema), example: schema.example };
  return { code: 'wrong-type', span, data };
}

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

/** One scalar against its schema: its value, or what is wrong with it. */

import type { ScalarNode } from '../syntax/tree.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { ChoiceSchema, ListSchema, MapSchema, NumberSchema, Schema, TextSchema } from './schema.ts';
import { checkDate, textFormats } from './text-formats.ts';
import { wrongType } from './wrong-type.ts';

export type ScalarSchema = Exclude<Schema, MapSchema | ListSchema>;

export type ScalarReading =
  { readonly value: string | number | boolean } | Pick<Problem, 'code' | 'span' | 'data'>;

export function readScalar(node: ScalarNode, schema: ScalarSchema): ScalarReading {
  switch (schema.type) {
    case 'flag':
      return typeof node.value === 'boolean' ? { value: node.value } : wrongType(node, schema);
    case 'number':
      return readNumber(node, schema);
    case 'date':
      return accept(node, checkDate(node.text, schema.precision));
    case 'choice':
      return readChoice(node, schema);
    case 'text':
      return accept(node, expectedText(node.text, schema));
  }
}

function readNumber(node: ScalarNode, schema: NumberSchema): ScalarReading {
  if (typeof node.value !== 'number') return wrongType(node, schema);
  const { min, max } = schema;
  if (node.value >= min && node.value <= max) return { value: node.value };
  return invalid(node, `a number between ${min} and ${max}`);
}

function readChoice(node: ScalarNode, schema: ChoiceSchema): ScalarReading {
  const values = Object.keys(schema.values);
  if (values.includes(node.text)) return { value: node.text };
  const meant = nearest(node.text, values);
  const expected = `one of ${values.join(', ')}`;
  if (meant === undefined) return invalid(node, expected);
  return invalid(node, `${expected}. Did you mean "${meant}"?`, { meant });
}

function expectedText(text: string, { format }: TextSchema): string | undefined {
  if (text.trim() === '') return 'a text that is not empty';
  return format === undefined ? undefined : textFormats[format](text);
}

/** The text as it stands, unless something else is expected. */
function accept(node: ScalarNode, expected: string | undefined): ScalarReading {
  return expected === undefined ? { value: node.text } : invalid(node, expected);
}

function invalid(node: ScalarNode, expected: string, more: Problem['data'] = {}): ScalarReading {
  return {
    code: 'invalid-value',
    span: node.span,
    data: { value: node.text, expected: sentence(expected), ...more },
  };
}

/** An expectation that ends as a sentence does, once. */
const sentence = (expected: string): string => (/[.?]$/.test(expected) ? expected : `${expected}.`);

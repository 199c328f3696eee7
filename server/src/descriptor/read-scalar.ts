/** One scalar against its schema: its value, or what is wrong with it. */

import type { ScalarNode } from '../syntax/tree.ts';
import { allNearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { ChoiceSchema, ListSchema, MapSchema, NumberSchema, Schema, TextSchema } from './schema.ts';
import { checkDate, textFormats } from './text-formats.ts';
import { wrongType } from './wrong-type.ts';

export type ScalarSchema = Exclude<Schema, MapSchema | ListSchema>;

export type ScalarReading =
  | { readonly value: string | number | boolean }
  | Pick<Problem, 'code' | 'span' | 'data' | 'meant' | 'choices'>;

export function readScalar(node: ScalarNode, schema: ScalarSchema): ScalarReading {
  switch (schema.type) {
    case 'flag':
      return typeof node.value === 'boolean' ? { value: node.value } : wrongType(node, schema);
    case 'number':
      return readNumber(node, schema);
    case 'date':
      return accept(node, checkDate(node.text, schema.precision), undefined);
    case 'choice':
      return readChoice(node, schema);
    case 'text':
      return accept(node, expectedText(node.text, schema), corrected(node.text, schema));
  }
}

function readNumber(node: ScalarNode, schema: NumberSchema): ScalarReading {
  if (typeof node.value !== 'number') return wrongType(node, schema);
  const { min, max } = schema;
  if (node.value >= min && node.value <= max) return { value: node.value };
  return invalid(node, `a number between ${min} and ${max}`);
}

/** Longer lists of choices are for completion. */
const mostChoices = 6;

function readChoice(node: ScalarNode, schema: ChoiceSchema): ScalarReading {
  const values = Object.keys(schema.values);
  if (values.includes(node.text)) return { value: node.text };
  const near = allNearest(node.text, values);
  const [meant] = near;
  const expected = `one of ${values.join(', ')}`;
  const hint = meant === undefined ? '' : `. Did you mean "${meant}"?`;
  const problem = invalid(node, `${expected}${hint}`, meant === undefined ? {} : { meant });
  return { ...problem, ...waysOut(near, values) };
}

/** With more than one that is near nobody knows which was meant. */
function waysOut(near: readonly string[], values: readonly string[]): Pick<Problem, 'meant' | 'choices'> {
  const others = values.length > mostChoices ? [] : values.filter((each) => !near.includes(each));
  const [meant, ...more] = near;
  if (meant === undefined || more.length > 0) return { choices: [...near, ...others] };
  return { meant, choices: others };
}

function expectedText(text: string, { format }: TextSchema): string | undefined {
  if (text.trim() === '') return 'a text that is not empty';
  return format === undefined ? undefined : textFormats[format](text);
}

/** The same text in the right form, where only its letters or slashes have the wrong one. */
function corrected(text: string, { format }: TextSchema): string | undefined {
  const forms = [text.toUpperCase(), text.replaceAll('\\', '/')];
  return format === undefined ? undefined : forms.find((form) => textFormats[format](form) === undefined);
}

/** The text as it stands, unless something else is expected. */
function accept(node: ScalarNode, expected: string | undefined, meant: string | undefined): ScalarReading {
  if (expected === undefined) return { value: node.text };
  return { ...invalid(node, expected), ...(meant === undefined ? {} : { meant }) };
}

function invalid(
  node: ScalarNode,
  expected: string,
  more: Problem['data'] = {},
): Exclude<ScalarReading, { value: unknown }> {
  return {
    code: 'invalid-value',
    span: node.span,
    data: { value: node.text, expected: sentence(expected), ...more },
  };
}

/** An expectation that ends as a sentence does, once. */
const sentence = (expected: string): string => (/[.?]$/.test(expected) ? expected : `${expected}.`);

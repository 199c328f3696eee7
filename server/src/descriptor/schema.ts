/**
 * The vocabulary in which the descriptor's format is written down (format.ts), and the types that follow from it.
 * Reading, completion, hovers, the JSON Schema and the format's reference page all walk these values.
 */

import type { Span } from '../text/span.ts';

export type Schema =
  TextSchema | NumberSchema | FlagSchema | DateSchema | ChoiceSchema | ListSchema | MapSchema;

interface Described {
  /** What the key means, in one or two sentences, for hovers and the reference page. */
  readonly doc: string;
  /** A right value as it is written in YAML, for messages and completion. */
  readonly example: string;
}

/** Formats that a text can be held to; see text-formats.ts. */
export type TextFormat =
  'id' | 'path' | 'package-url' | 'sha256' | 'country' | 'annex-entry' | 'atlas-id' | 'owasp-id' | 'rule-id';

/** Lists whose items have an `id` that other places refer to. */
export type IdSpace = 'model' | 'dataset' | 'threat' | 'incident';

export interface TextSchema extends Described {
  readonly type: 'text';
  readonly format?: TextFormat;
  /** This text gives its list item an id of that space. */
  readonly declares?: IdSpace;
  /** This text is an id of one of those spaces. */
  readonly refersTo?: readonly IdSpace[];
}

export interface NumberSchema extends Described {
  readonly type: 'number';
  readonly min: number;
  readonly max: number;
}

export interface FlagSchema extends Described {
  readonly type: 'flag';
}

/** `day` is 2028-03-01; `month` also allows 2028-03; `instant` is 2026-11-18T09:30:00+01:00. */
export interface DateSchema extends Described {
  readonly type: 'date';
  readonly precision: 'day' | 'month' | 'instant';
}

export interface ChoiceSchema<V extends string = string> extends Described {
  readonly type: 'choice';
  /** Each value with what it means. */
  readonly values: Readonly<Record<V, string>>;
}

export interface ListSchema<I extends Schema = Schema> extends Described {
  readonly type: 'list';
  readonly item: I;
  /** One item may be written without the list around it. */
  readonly single: boolean;
}

export interface MapSchema<F extends Fields = Fields> extends Described {
  readonly type: 'map';
  readonly fields: F;
  readonly required: readonly string[];
  /** The field that a bare scalar stands for: `evidence: a.md` is `evidence: { file: a.md }`. */
  readonly shorthand?: string;
}

export type Fields = Readonly<Record<string, Schema>>;

/** A value that was read, with the place of the value and of its key. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
  /** The key that holds the value; undefined for items of a list and for the document. */
  readonly key: Span | undefined;
  /** Path from the root, in the descriptor's keys: `threats.0.status`. */
  readonly path: string;
}

/** A mapping's fields, and where each key stands, keys without a value included. */
export interface LocatedMap<F extends Fields> extends Located<FieldsOf<F>> {
  readonly keys: ReadonlyMap<string, Span>;
}

export type FieldsOf<F extends Fields> = { readonly [K in keyof F]?: Read<F[K]> };

/** What reading a schema gives. */
export type Read<S extends Schema> =
  S extends MapSchema<infer F>
    ? LocatedMap<F>
    : S extends ListSchema<infer I>
      ? Located<readonly Read<I>[]>
      : S extends ChoiceSchema<infer V>
        ? Located<V>
        : S extends NumberSchema
          ? Located<number>
          : S extends FlagSchema
            ? Located<boolean>
            : Located<string>;

export const text = (
  doc: string,
  example: string,
  options: Pick<TextSchema, 'format' | 'declares' | 'refersTo'> = {},
) => ({ type: 'text', doc, example, ...options }) as const satisfies TextSchema;

export const number = (doc: string, example: string, min: number, max: number) =>
  ({ type: 'number', doc, example, min, max }) as const satisfies NumberSchema;

export const flag = (doc: string) => ({ type: 'flag', doc, example: 'true' }) as const satisfies FlagSchema;

const dateExamples = { day: '2028-03-01', month: '2033-03', instant: '2026-11-18T09:30:00+01:00' } as const;

export const date = (doc: string, precision: DateSchema['precision'] = 'day') =>
  ({ type: 'date', doc, precision, example: dateExamples[precision] }) as const satisfies DateSchema;

export const choice = <const V extends string>(
  doc: string,
  values: Readonly<Record<V, string>>,
): ChoiceSchema<V> => ({
  type: 'choice',
  doc,
  values,
  example: Object.keys(values)[0] ?? '',
});

export const list = <const I extends Schema>(
  doc: string,
  item: I,
  options: { single?: boolean } = {},
): ListSchema<I> => ({
  type: 'list',
  doc,
  item,
  single: options.single ?? false,
  example: `[${item.example}]`,
});

export const map = <const F extends Fields>(
  doc: string,
  fields: F,
  options: { required?: readonly (keyof F & string)[]; shorthand?: keyof F & string; example?: string } = {},
): MapSchema<F> => ({
  type: 'map',
  doc,
  fields,
  required: options.required ?? [],
  example: options.example ?? exampleOf(fields, options.required ?? []),
  ...(options.shorthand === undefined ? {} : { shorthand: options.shorthand }),
});

function exampleOf(fields: Fields, required: readonly string[]): string {
  const shown = required.length > 0 ? required : Object.keys(fields).slice(0, 1);
  return `{ ${shown.map((name) => `${name}: ${fields[name]?.example ?? ''}`).join(', ')} }`;
}

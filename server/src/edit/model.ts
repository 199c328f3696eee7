/** What a text says without how it is written, so that a change of the text can be held to what it shall do. */

import type { MapNode, ScalarNode, SyntaxNode } from '../syntax/tree.ts';
import type { Plain } from './change.ts';

/** A map may stand for a mapping with a key twice; see `keysOf`. What aliases share is shared here, too. */
export type Model = Single | readonly Model[] | ReadonlyMap<string, Model>;

export type Single = ScalarNode['value'];

export const isMap = (model: Model | undefined): model is ReadonlyMap<string, Model> => model instanceof Map;

export const isList = (model: Model | undefined): model is readonly Model[] => Array.isArray(model);

/** Nothing is said: no value, `[]` or `{}`. All may become a list or a mapping. */
export const isEmpty = (model: Model | undefined): boolean =>
  model === undefined ||
  model === null ||
  (isMap(model) && model.size === 0) ||
  (isList(model) && model.length === 0);

export function modelOf(root: SyntaxNode | undefined): Model {
  const known = new Map<SyntaxNode, Model>();
  const of = (node: SyntaxNode): Model => {
    if (node.kind === 'scalar') return node.value;
    const model = known.get(node) ?? (node.kind === 'list' ? node.items.map(of) : mapOf(node, of));
    known.set(node, model);
    return model;
  };
  return root === undefined ? null : of(root);
}

function mapOf(node: MapNode, of: (node: SyntaxNode) => Model): Model {
  const keys = keysOf(node);
  return new Map(node.entries.map(({ value }, index) => [keys[index] ?? '', of(value)]));
}

/** The second and later of equal keys get a number that no key has. */
function keysOf({ entries }: MapNode): readonly string[] {
  const seen = new Map<string, number>();
  return entries.map(({ key: { text } }) => {
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return times === 1 ? text : repeated(text, times);
  });
}

const repeated = (key: string, times: number): string => `${key}\u0000${String(times)}`;

export const isRepeated = (model: ReadonlyMap<string, Model>, key: string): boolean =>
  model.has(repeated(key, 2));

export function modelOfPlain(value: Plain): Model {
  if (value === null || typeof value !== 'object') return value;
  if (isPlainList(value)) return value.map(modelOfPlain);
  return new Map(Object.entries(value).map(([key, each]) => [key, modelOfPlain(each)]));
}

export const isPlainList = (value: Plain): value is readonly Plain[] => Array.isArray(value);

/** Whether both say the same, in whatever order of keys. Quick where aliases multiply what is said, too. */
export function same(a: Model, b: Model): boolean {
  const names = new Names();
  return names.of(a) === names.of(b);
}

/** Equal models have the same name. */
class Names {
  readonly #byModel = new Map<Model, string>();
  readonly #byContent = new Map<string, string>();

  of(model: Model): string {
    if (!isMap(model) && !isList(model)) return JSON.stringify([typeof model, String(model)]);
    const known = this.#byModel.get(model) ?? this.#named(this.#content(model));
    this.#byModel.set(model, known);
    return known;
  }

  #content(model: readonly Model[] | ReadonlyMap<string, Model>): string {
    if (isList(model)) return `[${model.map((item) => this.of(item)).join()}]`;
    const entries = [...model].map(([key, value]) => `${JSON.stringify(key)}:${this.of(value)}`);
    return `{${entries.sort().join()}}`;
  }

  #named(content: string): string {
    const name = this.#byContent.get(content) ?? `#${String(this.#byContent.size)}`;
    this.#byContent.set(content, name);
    return name;
  }
}

/**
 * Tree to descriptor: walks the format's table and gives typed values with their places, and a list of problems.
 * A value of the wrong form is a problem and left out, so whoever reads the result sees right values only.
 */

import type { Span } from '../text/span.ts';
import type { MapEntry, MapNode, ScalarNode, SyntaxNode } from '../syntax/tree.ts';
import { format, marker } from './format/index.ts';
import { Ids } from './ids.ts';
import { hintFor } from './nearest.ts';
import type { Problem } from './problem.ts';
import { isPlaceholder } from './placeholder.ts';
import { readScalar, type ScalarSchema } from './read-scalar.ts';
import { sample } from './sample.ts';
import type { Fields, ListSchema, Located, LocatedMap, MapSchema, Read, Schema } from './schema.ts';
import { wrongType } from './wrong-type.ts';

export type Descriptor = Read<typeof format>;

export interface Reading {
  readonly descriptor: Descriptor;
  readonly problems: readonly Problem[];
  /** Paths at which a placeholder stands; what they hold counts as not said. */
  readonly placeholders: ReadonlySet<string>;
}

/** Reads the root mapping of a document that carries the marker. */
export function read(root: MapNode): Reading {
  const reader = new Reader();
  // The table is the type: the walk has built exactly what `format` says.
  const descriptor = reader.map(root, format, { path: '', key: undefined }) as Descriptor;
  const problems = [...reader.problems, ...reader.ids.unknownReferences()];
  return { descriptor, problems, placeholders: reader.placeholders };
}

interface Place {
  readonly path: string;
  readonly key: Span | undefined;
}

type Value = Located<unknown>;

class Reader {
  readonly problems: Problem[] = [];
  readonly ids = new Ids();
  readonly placeholders = new Set<string>();

  map(node: MapNode, schema: MapSchema, place: Place): LocatedMap<Fields> {
    const keys = new Map<string, Span>();
    const fields = new Map<string, Value>();
    for (const entry of node.entries) {
      const name = entry.key.text;
      const field = this.#fieldFor(entry, schema, keys);
      if (field === undefined) continue;
      keys.set(name, entry.key.span);
      const value = this.#value(entry.value, field, { path: join(place.path, name), key: entry.key.span });
      if (value !== undefined) fields.set(name, value);
    }
    this.#requireKeys(node, schema, keys, place.key);
    return located(node, place, Object.fromEntries(fields), keys);
  }

  /** The schema of a key; undefined, and a problem, where it is unknown or stands here twice. */
  #fieldFor(
    { key, merged }: MapEntry,
    schema: MapSchema,
    keys: ReadonlyMap<string, Span>,
  ): Schema | undefined {
    const name = key.text;
    const first = keys.get(name);
    if (first !== undefined) {
      if (!merged)
        this.#report({ code: 'duplicate-key', span: key.span, data: { key: name }, related: first });
      return undefined;
    }
    const field = Object.hasOwn(schema.fields, name) ? schema.fields[name] : undefined;
    // Keys that begin with x- belong to the user.
    if (field === undefined && !name.startsWith('x-'))
      this.#unknownKey(name, key.span, Object.keys(schema.fields));
    return field;
  }

  #unknownKey(key: string, span: Span, known: readonly string[]): void {
    const data = hintFor(key, known, `Known keys here: ${sample(known)}.`);
    this.#report({ code: 'unknown-key', span, data: { key, ...data } });
  }

  #requireKeys(
    node: MapNode,
    schema: MapSchema,
    keys: ReadonlyMap<string, Span>,
    holder: Span | undefined,
  ): void {
    const missing = schema.required.filter((name) => isEmpty(node, name));
    const [name] = missing;
    if (name === undefined) return;
    const span = keys.get(name) ?? holder ?? node.entries[0]?.key.span ?? node.span;
    const example = `${name}: ${schema.fields[name]?.example ?? ''}`;
    this.#report({ code: 'missing-key', span, data: { keys: missing.join(', '), example } });
  }

  #value(node: SyntaxNode, schema: Schema, place: Place): Value | undefined {
    if (node.kind === 'scalar' && node.value === null) return undefined;
    if (node.kind === 'scalar' && isPlaceholder(node.text)) return this.#placeholder(node, place);
    if (schema.type === 'map') return this.#mapOrShorthand(node, schema, place);
    if (schema.type === 'list') return this.#list(node, schema, place);
    if (node.kind === 'scalar') return this.#scalar(node, schema, place);
    return this.#report(wrongType(node, schema));
  }

  #mapOrShorthand(node: SyntaxNode, schema: MapSchema, place: Place): Value | undefined {
    if (node.kind === 'map') return this.map(node, schema, place);
    const name = schema.shorthand ?? '';
    const field = schema.fields[name];
    if (node.kind === 'list' || field === undefined) return this.#report(wrongType(node, schema));
    const value = this.#value(node, field, { path: join(place.path, name), key: place.key });
    return located(node, place, value === undefined ? {} : { [name]: value }, new Map());
  }

  #list(node: SyntaxNode, schema: ListSchema, place: Place): Value | undefined {
    if (node.kind !== 'list' && !schema.single) return this.#report(wrongType(node, schema));
    const items = node.kind === 'list' ? node.items : [node];
    const key = node.kind === 'list' ? undefined : place.key;
    const value = items.flatMap(
      (item, index) => this.#value(item, schema.item, { path: join(place.path, String(index)), key }) ?? [],
    );
    return { value, span: node.span, key: place.key, path: place.path };
  }

  #scalar(node: ScalarNode, schema: ScalarSchema, place: Place): Value | undefined {
    const reading = readScalar(node, schema);
    if (!('value' in reading))
      return this.#report(place.path === marker ? unsupportedVersion(node) : reading);
    if (schema.type === 'text') this.#remember(node, schema);
    return { value: reading.value, span: node.span, key: place.key, path: place.path };
  }

  /** Lists of which one item may stand alone count as the value itself. */
  #placeholder({ span, text }: ScalarNode, { path }: Place): undefined {
    this.placeholders.add(path);
    return this.#report({ code: 'placeholder', span, data: { text } });
  }

  #remember({ text, span }: ScalarNode, { declares, refersTo }: Extract<Schema, { type: 'text' }>): void {
    if (refersTo !== undefined) this.ids.refer({ text, span, spaces: refersTo });
    const taken = declares === undefined ? undefined : this.ids.declare(declares, text, span);
    if (taken !== undefined) this.#report(taken);
  }

  #report(problem: Problem): undefined {
    this.problems.push(problem);
  }
}

function located(
  node: SyntaxNode,
  { key, path }: Place,
  value: Readonly<Record<string, Value>>,
  keys: ReadonlyMap<string, Span>,
): LocatedMap<Fields> {
  return { value: value as LocatedMap<Fields>['value'], span: node.span, key, path, keys };
}

const unsupportedVersion = ({ text, span }: ScalarNode): Problem => ({
  code: 'unsupported-version',
  span,
  data: { version: text },
});

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** Whether a key is absent or stands there without a value. */
function isEmpty(node: MapNode, name: string): boolean {
  const value = node.entries.find(({ key }) => key.text === name)?.value;
  return value === undefined || (value.kind === 'scalar' && value.value === null);
}

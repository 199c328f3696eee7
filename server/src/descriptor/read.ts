/**
 * Tree to descriptor: walks the format's table and gives typed values with their places, and a list of problems.
 * A value of the wrong form is a problem and left out, so whoever reads the result sees right values only.
 */

import type { Span } from '../text/span.ts';
import type { Path } from '../syntax/locate.ts';
import type { MapEntry, MapNode, ScalarNode, SyntaxNode } from '../syntax/tree.ts';
import { format, marker } from './format/index.ts';
import { Ids } from './ids.ts';
import { allNearest, hintFrom } from './nearest.ts';
import type { Problem } from './problem.ts';
import { isPlaceholder } from './placeholder.ts';
import { readScalar, type ScalarSchema } from './read-scalar.ts';
import { sample } from './sample.ts';
import type {
  Fields,
  ListSchema,
  Located,
  LocatedMap,
  MapSchema,
  Read,
  Schema,
  TextSchema,
} from './schema.ts';
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
  const descriptor = reader.map(root, format, { path: '', way: [], key: undefined }) as Descriptor;
  const problems = [...reader.problems, ...reader.ids.unknownReferences()];
  return { descriptor, problems, placeholders: reader.placeholders };
}

interface Place {
  readonly path: string;
  /** The same in the text, where a single value may stand for a list or a mapping. */
  readonly way: Path;
  readonly key: Span | undefined;
}

/** The mapping in which a key stands. */
interface Around {
  readonly node: MapNode;
  readonly way: Path;
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
      const field = this.#fieldFor(entry, schema, keys, { node, way: place.way });
      if (field === undefined) continue;
      keys.set(name, entry.key.span);
      const value = this.#value(entry.value, field, inside(place, name, entry.key.span));
      if (value !== undefined) fields.set(name, value);
    }
    this.#requireKeys(node, schema, keys, place);
    return located(node, place, Object.fromEntries(fields), keys);
  }

  /** The schema of a key; undefined, and a problem, where it is unknown or stands here twice. */
  #fieldFor(
    { key, merged }: MapEntry,
    schema: MapSchema,
    keys: ReadonlyMap<string, Span>,
    around: Around,
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
      this.#unknownKey(key, Object.keys(schema.fields), around);
    return field;
  }

  /** Where two keys are as near nobody knows which was meant, and one that stands there already was not. */
  #unknownKey({ text: key, span }: ScalarNode, known: readonly string[], { node, way }: Around): void {
    const near = allNearest(key, known);
    const hint = hintFrom(near, `Known keys here: ${sample(known)}.`);
    const taken = node.entries.some((entry) => entry.key.text === hint.meant);
    const [meant] = near.length === 1 && !taken ? near : [];
    const problem = { code: 'unknown-key', span, data: { key, ...hint }, path: [...way, key] } as const;
    this.#report(meant === undefined ? problem : { ...problem, meant });
  }

  #requireKeys(node: MapNode, schema: MapSchema, keys: ReadonlyMap<string, Span>, { key, way }: Place): void {
    const names = schema.required.filter((name) => isEmpty(node, name));
    const [name] = names;
    if (name === undefined) return;
    const span = keys.get(name) ?? key ?? node.entries[0]?.key.span ?? node.span;
    const data = { keys: names.join(', '), example: `${name}: ${schema.fields[name]?.example ?? ''}` };
    const missing = names.flatMap((each) => leastOf([...way, each], schema.fields[each]));
    this.#report({ code: 'missing-key', span, data, missing });
  }

  #value(node: SyntaxNode, schema: Schema, place: Place): Value | undefined {
    if (node.kind === 'scalar' && node.value === null) return undefined;
    if (node.kind === 'scalar' && isPlaceholder(node.text)) return this.#placeholder(node, place);
    if (schema.type === 'map') return this.#mapOrShorthand(node, schema, place);
    if (schema.type === 'list') return this.#list(node, schema, place);
    if (node.kind === 'scalar') return this.#scalar(node, schema, place);
    return this.#report({ ...wrongType(node, schema), path: place.way });
  }

  #mapOrShorthand(node: SyntaxNode, schema: MapSchema, place: Place): Value | undefined {
    if (node.kind === 'map') return this.map(node, schema, place);
    const name = schema.shorthand ?? '';
    const field = schema.fields[name];
    if (node.kind === 'list' || field === undefined)
      return this.#report({ ...wrongType(node, schema), path: place.way });
    const value = this.#value(node, field, { ...place, path: join(place.path, name) });
    return located(node, place, value === undefined ? {} : { [name]: value }, new Map());
  }

  #list(node: SyntaxNode, schema: ListSchema, place: Place): Value | undefined {
    if (node.kind !== 'list' && !schema.single)
      return this.#report({ ...wrongType(node, schema), path: place.way });
    const items = node.kind === 'list' ? node.items : [node];
    const value = items.flatMap((item, index) => {
      const path = join(place.path, String(index));
      const single = item === node;
      return (
        this.#value(item, schema.item, {
          path,
          way: single ? place.way : [...place.way, index],
          key: single ? place.key : undefined,
        }) ?? []
      );
    });
    return { value, span: node.span, key: place.key, path: place.path };
  }

  #scalar(node: ScalarNode, schema: ScalarSchema, place: Place): Value | undefined {
    const reading = readScalar(node, schema);
    if (!('value' in reading))
      return this.#report(place.path === marker ? unsupportedVersion(node) : { ...reading, path: place.way });
    if (schema.type === 'text') this.#remember(node, schema, place.way);
    return { value: reading.value, span: node.span, key: place.key, path: place.path };
  }

  /** Lists of which one item may stand alone count as the value itself. */
  #placeholder({ span, text }: ScalarNode, { path }: Place): undefined {
    this.placeholders.add(path);
    return this.#report({ code: 'placeholder', span, data: { text } });
  }

  #remember({ text, span }: ScalarNode, { declares, refersTo }: TextSchema, path: Path): void {
    if (refersTo !== undefined) this.ids.refer({ text, span, path, spaces: refersTo });
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

/** A key of the mapping at a place. */
const inside = ({ path, way }: Place, name: string, key: Span): Place => ({
  path: join(path, name),
  way: [...way, name],
  key,
});

/** A section that is missing lacks the keys that it needs itself. */
const leastOf = (way: Path, schema: Schema | undefined): readonly Path[] =>
  schema?.type === 'map' && schema.required.length > 0
    ? schema.required.map((name) => [...way, name])
    : [way];

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** Whether a key is absent or stands there without a value. */
function isEmpty(node: MapNode, name: string): boolean {
  const value = node.entries.find(({ key }) => key.text === name)?.value;
  return value === undefined || (value.kind === 'scalar' && value.value === null);
}

/**
 * Tree to descriptor: walks the format's table and gives typed values with their places, and a list of problems.
 * A value of the wrong form is a problem and left out, so whoever reads the result sees right values only.
 */

import type { Span } from '../text/span.ts';
import type { MapEntry, MapNode, ScalarNode, SyntaxNode } from '../syntax/tree.ts';
import { format } from './format/index.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { DateSchema, IdSpace, ListSchema, Located, LocatedMap, MapSchema, Read, Schema, TextSchema } from './schema.ts';
import { checkDate, textFormats } from './text-formats.ts';

export type Descriptor = Read<typeof format>;

export interface Reading {
  readonly descriptor: Descriptor;
  readonly problems: readonly Problem[];
}

/** Reads the root mapping of a document that carries the marker. */
export function read(root: MapNode): Reading {
  const reader = new Reader();
  const descriptor = reader.map(root, format, { path: '', key: undefined });
  reader.checkReferences();
  // The table is the type: `map` has built exactly what `format` says.
  return { descriptor: descriptor as unknown as Descriptor, problems: reader.problems };
}

interface Place {
  readonly path: string;
  readonly key: Span | undefined;
}

type Untyped = Located<unknown>;

class Reader {
  readonly problems: Problem[] = [];
  readonly #ids = new Map<IdSpace, Map<string, Span>>();
  readonly #references: { readonly text: string; readonly span: Span; readonly spaces: readonly IdSpace[] }[] = [];

  map(node: MapNode, schema: MapSchema, place: Place): LocatedMap<Record<string, Schema>> {
    const fields: Record<string, Untyped> = {};
    const keys = new Map<string, Span>();
    for (const entry of node.entries) this.#field(entry, schema, place, fields, keys);
    this.#requireKeys(schema, keys, node, place);
    return { value: fields, span: node.span, key: place.key, path: place.path, keys } as LocatedMap<Record<string, Schema>>;
  }

  #field(entry: MapEntry, schema: MapSchema, place: Place, fields: Record<string, Untyped>, keys: Map<string, Span>): void {
    const name = entry.key.text;
    const first = keys.get(name);
    if (first !== undefined && entry.merged) return;
    if (first !== undefined) return this.#report('duplicate-key', entry.key.span, { key: name }, first);
    const field = Object.hasOwn(schema.fields, name) ? schema.fields[name] : undefined;
    if (field === undefined) return this.#unknownKey(entry, schema);
    keys.set(name, entry.key.span);
    const value = this.#value(entry.value, field, { path: join(place.path, name), key: entry.key.span });
    if (value !== undefined) fields[name] = value;
  }

  #unknownKey(entry: MapEntry, schema: MapSchema): void {
    const name = entry.key.text;
    if (name.startsWith('x-')) return;
    const meant = nearest(name, Object.keys(schema.fields));
    const hint = meant === undefined ? `Known keys here: ${sample(Object.keys(schema.fields))}.` : `Did you mean "${meant}"?`;
    this.#report('unknown-key', entry.key.span, { key: name, hint, ...(meant === undefined ? {} : { meant }) });
  }

  #requireKeys(schema: MapSchema, keys: ReadonlyMap<string, Span>, node: MapNode, place: Place): void {
    const missing = schema.required.filter((name) => !keys.has(name));
    const name = missing[0];
    if (name === undefined) return;
    const at = place.key ?? node.entries[0]?.key.span ?? node.span;
    this.#report('missing-key', at, { keys: missing.join(', '), example: `${name}: ${schema.fields[name]?.example ?? ''}` });
  }

  #value(node: SyntaxNode, schema: Schema, place: Place): Untyped | undefined {
    if (node.kind === 'scalar' && node.value === null) return undefined;
    switch (schema.type) {
      case 'map':
        return this.#mapOrShorthand(node, schema, place);
      case 'list':
        return this.#list(node, schema, place);
      default:
        return node.kind === 'scalar' ? this.#scalar(node, schema, place) : this.#wrongType(node, schema);
    }
  }

  #mapOrShorthand(node: SyntaxNode, schema: MapSchema, place: Place): Untyped | undefined {
    if (node.kind === 'map') return this.map(node, schema, place);
    const name = schema.shorthand;
    const field = name === undefined ? undefined : schema.fields[name];
    if (node.kind !== 'scalar' || name === undefined || field === undefined) return this.#wrongType(node, schema);
    const value = this.#value(node, field, { path: join(place.path, name), key: place.key });
    const fields = value === undefined ? {} : { [name]: value };
    return { value: fields, span: node.span, key: place.key, path: place.path, keys: new Map() } as Untyped;
  }

  #list(node: SyntaxNode, schema: ListSchema, place: Place): Untyped | undefined {
    if (node.kind !== 'list' && !schema.single) return this.#wrongType(node, schema);
    const nodes = node.kind === 'list' ? node.items : [node];
    const items = nodes.flatMap((item, index) => {
      const key = node.kind === 'list' ? undefined : place.key;
      const value = this.#value(item, schema.item, { path: join(place.path, String(index)), key });
      return value === undefined ? [] : [value];
    });
    return { value: items, span: node.span, key: place.key, path: place.path };
  }

  #scalar(node: ScalarNode, schema: Exclude<Schema, MapSchema | ListSchema>, place: Place): Untyped | undefined {
    const located = (value: unknown): Untyped => ({ value, span: node.span, key: place.key, path: place.path });
    switch (schema.type) {
      case 'flag':
        return typeof node.value === 'boolean' ? located(node.value) : this.#wrongType(node, schema);
      case 'number':
        return this.#number(node, schema.min, schema.max, schema) ? located(node.value) : undefined;
      case 'date':
        return this.#date(node, schema) ? located(node.text) : undefined;
      case 'choice':
        if (Object.hasOwn(schema.values, node.text)) return located(node.text);
        return this.#invalidChoice(node, Object.keys(schema.values), place);
      case 'text':
        return this.#text(node, schema) ? located(node.text) : undefined;
    }
  }

  #number(node: ScalarNode, min: number, max: number, schema: Schema): boolean {
    if (typeof node.value !== 'number') return this.#wrongType(node, schema) !== undefined;
    if (node.value >= min && node.value <= max) return true;
    this.#report('invalid-value', node.span, { value: node.text, expected: `a number between ${String(min)} and ${String(max)}` });
    return false;
  }

  #date(node: ScalarNode, schema: DateSchema): boolean {
    const expected = checkDate(node.text, schema.precision);
    if (expected !== undefined) this.#report('invalid-value', node.span, { value: node.text, expected });
    return expected === undefined;
  }

  #text(node: ScalarNode, schema: TextSchema): boolean {
    const expected = node.text.trim() === '' ? 'a text that is not empty' : schema.format === undefined ? undefined : textFormats[schema.format](node.text);
    if (expected !== undefined) this.#report('invalid-value', node.span, { value: node.text, expected });
    else this.#remember(node, schema);
    return expected === undefined;
  }

  #invalidChoice(node: ScalarNode, values: readonly string[], place: Place): undefined {
    if (place.path === 'conformity') return this.#unsupportedVersion(node);
    const meant = nearest(node.text, values);
    const expected = `one of ${values.join(', ')}${meant === undefined ? '' : `. Did you mean "${meant}"?`}`;
    this.#report('invalid-value', node.span, { value: node.text, expected, ...(meant === undefined ? {} : { meant }) });
  }

  #unsupportedVersion(node: ScalarNode): undefined {
    this.#report('unsupported-version', node.span, { version: node.text });
  }

  #wrongType(node: SyntaxNode, schema: Schema): undefined {
    const at = node.kind === 'map' ? (node.entries[0]?.key.span ?? node.span) : node.span;
    this.#report('wrong-type', at, { found: found(node), expected: expectation(schema), example: schema.example });
  }

  #remember(node: ScalarNode, schema: TextSchema): void {
    if (schema.refersTo !== undefined) this.#references.push({ text: node.text, span: node.span, spaces: schema.refersTo });
    if (schema.declares === undefined) return;
    const first = sameNames(schema.declares).flatMap((space) => this.#idsOf(space).get(node.text) ?? [])[0];
    if (first !== undefined) this.#report('duplicate-id', node.span, { id: node.text }, first);
    else this.#ids.set(schema.declares, this.#idsOf(schema.declares).set(node.text, node.span));
  }

  #idsOf(space: IdSpace): Map<string, Span> {
    return this.#ids.get(space) ?? new Map<string, Span>();
  }

  /** References are checked at the end, so that the order of the sections does not matter. */
  checkReferences(): void {
    for (const { text, span, spaces } of this.#references) {
      const known = spaces.flatMap((space) => [...this.#idsOf(space).keys()]);
      if (known.includes(text)) continue;
      const meant = nearest(text, known);
      const hint = meant === undefined ? (known.length === 0 ? 'None is declared yet.' : `Declared: ${sample(known)}.`) : `Did you mean "${meant}"?`;
      this.#report('unknown-reference', span, { id: text, what: spaces.join(' or '), hint, ...(meant === undefined ? {} : { meant }) });
    }
  }

  #report(code: Problem['code'], span: Span, data: Problem['data'], related?: Span): void {
    this.problems.push({ code, span, data, ...(related === undefined ? {} : { related }) });
  }
}

/** Threats name models and datasets alike, so those two may not share an id. */
const sameNames = (space: IdSpace): readonly IdSpace[] => (space === 'model' || space === 'dataset' ? ['model', 'dataset'] : [space]);

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

const sample = (names: readonly string[]): string => (names.length > 12 ? `${names.slice(0, 12).join(', ')}, …` : names.join(', '));

function found(node: SyntaxNode): string {
  if (node.kind === 'map') return 'a mapping';
  if (node.kind === 'list') return 'a list';
  return typeof node.value === 'string' ? `the text "${shorten(node.text)}"` : `"${shorten(node.text)}"`;
}

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

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

/**
 * The elements of an SPDX 3 document and the references between them. An element stands in the list `@graph`, is the
 * document itself, or stands where it is referred to.
 */

import { isObject, listAt, textAt, textOf, type JsonObject } from './values.ts';

export interface Reference {
  /** Undefined for an element inside another that has no name of its own. */
  readonly id: string | undefined;
  /** Undefined where the element is in another document. */
  readonly element: JsonObject | undefined;
}

export class Graph {
  /** Outer ones before those inside them, otherwise in the order of the text. */
  readonly elements: readonly JsonObject[];
  readonly #byId: ReadonlyMap<string, JsonObject>;

  constructor(document: JsonObject) {
    const all = objectsIn(document).filter((object) => typeOf(object) !== undefined);
    this.#byId = firstById(all);
    this.elements = all.filter((element) => this.#known(element) === element);
  }

  ofType(...types: readonly string[]): readonly JsonObject[] {
    return this.elements.filter((element) => types.includes(typeOf(element) ?? ''));
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** What a property refers to, one or several. */
  references(element: JsonObject, key: string): readonly Reference[] {
    return listAt(element, key).flatMap((value) => {
      if (isObject(value)) return [{ id: idOf(value), element: this.#elementAt(value) }];
      const id = textOf(value);
      return id === undefined ? [] : [{ id, element: this.#byId.get(id) }];
    });
  }

  /** `{ "@id": "…" }` alone is a reference; with a type it is the element. */
  #elementAt(value: JsonObject): JsonObject | undefined {
    const element = this.#known(value);
    return typeOf(element) === undefined ? undefined : element;
  }

  /** An element can stand at each place that refers to it; the first one counts. */
  #known(element: JsonObject): JsonObject {
    return this.#byId.get(idOf(element) ?? '') ?? element;
  }
}

function firstById(elements: readonly JsonObject[]): ReadonlyMap<string, JsonObject> {
  const byId = new Map<string, JsonObject>();
  for (const element of elements) {
    const id = idOf(element);
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  return byId;
}

export const idOf = (element: JsonObject): string | undefined =>
  textAt(element, 'spdxId') ?? textAt(element, '@id');

export const typeOf = (element: JsonObject): string | undefined =>
  textAt(element, 'type') ?? textAt(element, '@type');

/** Objects, outer ones before those inside them. */
function objectsIn(document: JsonObject): readonly JsonObject[] {
  const holders: object[] = [document];
  for (const holder of holders) {
    for (const inner of Object.values(holder) as readonly unknown[])
      if (typeof inner === 'object' && inner !== null) holders.push(inner);
  }
  return holders.filter(isObject);
}

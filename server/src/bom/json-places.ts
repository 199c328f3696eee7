/**
 * Where values of a JSON text stand. The text is walked beside the value that was parsed from it, and only as far as
 * there is something left to find.
 */

import { createScanner, type JSONScanner } from 'jsonc-parser';
import type { BillRange } from './bill.ts';
import { isObject, valueAt } from './values.ts';

/** Objects of the parsed value, each with the key whose value is pointed at. */
export type Wanted = ReadonlyMap<object, string>;

/** The range of each: of the value of its key, on one line; of its first bracket where it lacks the key. */
export function jsonPlaces(text: string, root: unknown, wanted: Wanted): ReadonlyMap<object, BillRange> {
  return new Walk(text, root, wanted).places();
}

/** A list or an object that is open, and where in it the walk is. */
interface Frame {
  readonly node: unknown;
  /** Undefined in an object whose next key has not come yet. */
  key: string | number | undefined;
}

class Walk {
  readonly #text: string;
  readonly #root: unknown;
  readonly #wanted: Wanted;
  readonly #scanner: JSONScanner;
  readonly #open: Frame[] = [];
  readonly #places = new Map<object, BillRange>();
  readonly #left: Set<object>;

  constructor(text: string, root: unknown, wanted: Wanted) {
    this.#text = text;
    this.#root = root;
    this.#wanted = wanted;
    this.#left = new Set(wanted.keys());
    this.#scanner = createScanner(text, true);
  }

  places(): ReadonlyMap<object, BillRange> {
    while (this.#left.size > 0) {
      this.#scanner.scan();
      if (this.#scanner.getTokenLength() === 0) break;
      this.#take(this.#text[this.#scanner.getTokenOffset()]);
    }
    return this.#places;
  }

  /** The first character of a token says what it is. */
  #take(first: string | undefined): void {
    const frame = this.#open.at(-1);
    if (first === '}' || first === ']') return this.#close();
    if (first === ',') return next(frame);
    if (first === ':') return undefined;
    if (frame !== undefined && frame.key === undefined) frame.key = this.#scanner.getTokenValue();
    else this.#value(first, frame);
  }

  #value(first: string | undefined, frame: Frame | undefined): void {
    const node = frame === undefined ? this.#root : childOf(frame);
    if (isObject(frame?.node) && this.#wanted.get(frame.node) === frame.key) this.#found(frame.node);
    if (first === '{') this.#enter(node, undefined);
    if (first === '[') this.#enter(node, 0);
  }

  #enter(node: unknown, key: number | undefined): void {
    if (isObject(node) && this.#wanted.has(node)) this.#places.set(node, this.#range());
    this.#open.push({ node, key });
  }

  #found(node: object): void {
    this.#places.set(node, this.#range());
    this.#left.delete(node);
  }

  #close(): void {
    const closed = this.#open.pop()?.node;
    if (isObject(closed)) this.#left.delete(closed);
  }

  #range(): BillRange {
    const line = this.#scanner.getTokenStartLine();
    const character = this.#scanner.getTokenStartCharacter();
    const end = { line, character: character + this.#scanner.getTokenLength() };
    return { start: { line, character }, end };
  }
}

function next(frame: Frame | undefined): void {
  if (frame !== undefined) frame.key = typeof frame.key === 'number' ? frame.key + 1 : undefined;
}

function childOf({ node, key }: Frame): unknown {
  if (Array.isArray(node) && typeof key === 'number') return node[key] as unknown;
  return isObject(node) ? valueAt(node, String(key)) : undefined;
}

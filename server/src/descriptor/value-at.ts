/** The value at a path of the descriptor, for whoever knows the path as text only. */

import type { Span } from '../text/span.ts';
import type { Descriptor } from './read.ts';
import type { Fields, Located, LocatedMap } from './schema.ts';

export interface AtPath {
  /** Undefined where nothing is said there. */
  readonly value: Located<unknown> | undefined;
  /** The key, or the nearest key above it that the file has. */
  readonly near: Span | undefined;
}

/** `path` is written as in `product.manufacturer.contact`; lists are not walked. */
export function valueAtPath(descriptor: Descriptor, path: string): AtPath {
  let value: Located<unknown> | undefined = descriptor;
  let near: Span | undefined;
  for (const name of path.split('.')) {
    const map: LocatedMap<Fields> | undefined = asMap(value);
    near = map?.keys.get(name) ?? near;
    value = map?.value[name];
  }
  return { value, near };
}

function asMap(value: Located<unknown> | undefined): LocatedMap<Fields> | undefined {
  return value !== undefined && 'keys' in value ? (value as LocatedMap<Fields>) : undefined;
}

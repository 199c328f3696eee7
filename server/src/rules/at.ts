/** Where a finding stands: on the key that is wrong or, where a key is missing, on the key that should hold it. */

import type { Fields, Located, LocatedMap } from '../descriptor/schema.ts';
import type { Facts } from '../profile/facts.ts';
import type { Span } from '../text/span.ts';

/** The key of `name` in `map`, also where it has no value, else the key of the mapping itself. */
export function keyIn<F extends Fields>(map: LocatedMap<F>, name: keyof F & string): Span {
  return map.keys.get(name) ?? keyOf(map);
}

/** The key that holds a value; for an item of a list its first key, or the item. */
export function keyOf(value: Located<unknown> & { readonly keys?: ReadonlyMap<string, Span> }): Span {
  return value.key ?? value.keys?.values().next().value ?? value.span;
}

/** The key of a section, else that of the nearest section above it in the file, at last the marker. */
export function section(
  { descriptor }: Facts,
  ...names: readonly (keyof Facts['descriptor']['value'])[]
): Span {
  const found = names.flatMap((name) => descriptor.keys.get(name) ?? [])[0];
  return found ?? descriptor.keys.get('conformity') ?? descriptor.span;
}

/** Merges plain values of YAML: mappings key by key, a null removes its key, scalars and lists replace. */

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };
export type Mapping = Readonly<Record<string, Plain>>;

/** Lists whose new entries all have an id are merged entry by entry, so that a change of one entry stays short. */
export function merged(base: Plain | undefined, change: Plain): Plain {
  if (isMapping(change)) return mergedMapping(isMapping(base) ? base : {}, change);
  if (isEntries(base) && isEntries(change)) return mergedEntries(base, change);
  return change;
}

function mergedMapping(base: Mapping, change: Mapping): Plain {
  const result = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(change)) {
    if (value === null) result.delete(key);
    else result.set(key, merged(result.get(key), value));
  }
  return Object.fromEntries(result);
}

function mergedEntries(base: readonly Mapping[], change: readonly Mapping[]): readonly Plain[] {
  const known = new Set(base.map(({ id }) => id));
  const kept = base.map((entry) => change.filter(({ id }) => id === entry.id).reduce<Plain>(merged, entry));
  return [
    ...kept,
    ...change.filter(({ id }) => id === undefined || !known.has(id)).map((entry) => merged({}, entry)),
  ];
}

function isMapping(value: Plain | undefined): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list, not empty, of mappings that all have an id. */
function isEntries(value: Plain | undefined): value is readonly Mapping[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item: Plain) => isMapping(item) && item.id !== undefined)
  );
}

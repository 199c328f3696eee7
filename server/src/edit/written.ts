/** Values on their way into the text: new ones, and such as stand there already and keep their writing. */

import type { Plain } from './change.ts';
import { isPlainList, type Single } from './model.ts';

export type Written =
  | { readonly kind: 'single'; readonly value: Single }
  | { readonly kind: 'kept'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Written[] }
  | { readonly kind: 'map'; readonly entries: readonly WrittenEntry[] };

export type WrittenEntry = readonly [key: string, value: Written];

export function written(value: Plain): Written {
  if (value === null || typeof value !== 'object') return { kind: 'single', value };
  if (isPlainList(value)) return { kind: 'list', items: value.map(written) };
  return { kind: 'map', entries: Object.entries(value).map(([key, each]) => [key, written(each)]) };
}

/** A value within the mappings that a path names. */
export function nested(keys: readonly string[], value: Written): Written {
  return keys.reduceRight<Written>((inner, key) => ({ kind: 'map', entries: [[key, inner]] }), value);
}

export const partsOf = (value: Written): readonly Written[] => {
  if (value.kind === 'list') return value.items;
  return value.kind === 'map' ? value.entries.map(([, each]) => each) : [];
};

export const isSingle = (value: Written): boolean => value.kind === 'single' || value.kind === 'kept';

export const keepsText = (value: Written): boolean => value.kind === 'kept' || partsOf(value).some(keepsText);

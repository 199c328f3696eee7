/** Hashes of components. One whose value is no hexadecimal number is passed over. */

import type { BillHash } from './bill.ts';
import { algorithmName } from './hash-algorithms.ts';
import { textAt, type JsonObject } from './values.ts';

/** `keys` names where the algorithm and the value stand. */
export function hashesOf(
  entries: readonly JsonObject[],
  keys: { readonly algorithm: string; readonly value: string },
): readonly BillHash[] {
  return entries.flatMap((entry) => {
    const algorithm = textAt(entry, keys.algorithm);
    const value = textAt(entry, keys.value)?.toLowerCase();
    if (algorithm === undefined || value === undefined || !/^[0-9a-f]+$/.test(value)) return [];
    return [{ algorithm: algorithmName(algorithm), value }];
  });
}

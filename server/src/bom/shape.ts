/** Parts whose form has to be right, because a bill cannot be understood without them. Smaller parts may be odd. */

import type { BillPosition } from './bill.ts';
import { damaged, type Damage } from './readings.ts';
import { isObject, valueAt, type JsonObject } from './values.ts';

type Form = 'a list' | 'an object';

/** Where the value of a key of an object stands. */
export type PlaceOfValue = (object: JsonObject, key: string) => BillPosition | undefined;

/** The first of `parts` that is there in another form. */
export function wrongPart(
  object: JsonObject,
  parts: Readonly<Record<string, Form>>,
  placeOf: PlaceOfValue,
): Damage | undefined {
  for (const [key, form] of Object.entries(parts)) {
    const actual = formOf(valueAt(object, key));
    if (actual === undefined || actual === form) continue;
    const reason = `Its "${key}" has to be ${form}; here it is ${actual}. Write it again with the tool that makes it.`;
    return damaged(reason, placeOf(object, key));
  }
  return undefined;
}

/** Undefined for a value that is not there. */
function formOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return 'a list';
  return isObject(value) ? 'an object' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}

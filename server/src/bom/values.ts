/** Checked access to values that come from a file: whatever stands there, the answer has the type that was asked for. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property; names such as `constructor` give nothing unless the file has them. */
export function valueAt(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** A text without white space around it; a number as its digits. Undefined where there is none or it is empty. */
export function textAt(object: JsonObject, key: string): string | undefined {
  return textOf(valueAt(object, key));
}

export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

export function objectAt(object: JsonObject, key: string): JsonObject | undefined {
  const value = valueAt(object, key);
  return isObject(value) ? value : undefined;
}

/** The items of a list. A single value stands for a list of one, as JSON-LD writes it. */
export function listAt(object: JsonObject, key: string): readonly unknown[] {
  const value = valueAt(object, key);
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The items of a list that are objects; others are passed over. */
export function objectsAt(object: JsonObject, key: string): readonly JsonObject[] {
  return listAt(object, key).filter(isObject);
}

/** The items of a list that are texts; others are passed over. */
export function textsAt(object: JsonObject, key: string): readonly string[] {
  return stated(listAt(object, key).map(textOf));
}

/** Each value once, without those that are undefined. */
export function stated(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

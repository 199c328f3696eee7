/** What a descriptor says at a path that may lead through lists. */

import type { Fields, Located, LocatedMap } from '../../descriptor/schema.ts';
import { dotted } from '../../descriptor/schema-at.ts';
import type { Path } from '../../syntax/locate.ts';
import type { Situation } from './situation.ts';

type Value = Located<unknown>;

/** Undefined where the file says nothing, or nothing that can be read. */
export function answerAt({ reading }: Situation, path: Path): Value | undefined {
  let value: Value | undefined = reading.descriptor;
  for (const [index, step] of path.entries()) {
    if (value === undefined) return undefined;
    value = typeof step === 'number' ? itemAt(value, dotted(path.slice(0, index + 1))) : fieldOf(value, step);
  }
  return value;
}

/** Items that cannot be read are left out, so that only its path tells which one an item is. */
function itemAt({ value }: Value, path: string): Value | undefined {
  return Array.isArray(value) ? value.filter(isValue).find((item) => item.path === path) : undefined;
}

function fieldOf(value: Value, name: string): Value | undefined {
  return 'keys' in value ? (value as LocatedMap<Fields>).value[name] : undefined;
}

function isValue(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && 'value' in value && 'path' in value;
}

/** As the client is told it: values of options, or a text. */
export function saidAt(situation: Situation, path: Path): readonly string[] {
  const said = answerAt(situation, path);
  if (said === undefined) return [];
  const values = Array.isArray(said.value) ? said.value.filter(isValue) : [said];
  return values.flatMap(({ value }) => (isSingle(value) ? String(value) : []));
}

const isSingle = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

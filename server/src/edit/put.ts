/** A value at the end of a way through the text, whatever the way has of it by now. */

import type { Path } from '../syntax/locate.ts';
import { inserted } from './insert.ts';
import { indexFor } from './order.ts';
import { blockEntry, flowEntry } from './pen.ts';
import type { Place, Way } from './place.ts';
import type { Plan } from './plan.ts';
import { extended, replaced } from './replace.ts';
import { kept } from './kept.ts';
import { penAt, penFor, type Writing } from './writing.ts';
import { isSingle, nested, type Written } from './written.ts';

export function put({ place, rest }: Way, value: Written, writing: Writing): readonly Plan[] {
  const keys = rest.filter((step) => typeof step === 'string');
  const [key, ...inner] = keys;
  if (keys.length !== rest.length) return [];
  if (key === undefined) return replaced(place, value, penAt(place, value, writing), writing.source);
  if (place.frame !== undefined) return putEntry(place, key, nested(inner, value), writing);
  const { node } = place;
  if (node?.kind === 'scalar' && node.value !== null) return putBeside(place, keys, value, writing);
  const filled = nested(keys, value);
  return replaced(place, filled, penAt(place, filled, writing), writing.source);
}

function putEntry(place: Place, key: string, value: Written, writing: Writing): readonly Plan[] {
  const { frame, path } = place;
  if (frame?.node.kind !== 'map') return [];
  const pen = penFor(value, frame, writing);
  const body = frame.flow ? flowEntry(key, value, pen) : blockEntry(key, value, frame.column, pen);
  return inserted(frame, indexFor(key, frame, path, writing.options), body, writing.source);
}

/** Into the mapping that a single value stands for, which is written out for it. */
function putBeside(place: Place, keys: readonly string[], value: Written, writing: Writing): readonly Plan[] {
  const old = kept(place, writing.source);
  const whole = writtenOut(old, place.path, keys, value, writing);
  if (whole === undefined) return [];
  const pen = penAt(place, whole, writing);
  return isSingle(whole)
    ? replaced(place, whole, pen, writing.source)
    : extended(place, whole, pen, writing.source);
}

function writtenOut(
  old: Written,
  path: Path,
  [key, ...rest]: readonly string[],
  value: Written,
  writing: Writing,
): Written | undefined {
  if (key === undefined) return value;
  const short = writing.options.shorthand?.(path);
  if (short === undefined) return undefined;
  if (key !== short)
    return {
      kind: 'map',
      entries: [
        [short, old],
        [key, nested(rest, value)],
      ],
    };
  const inner = writtenOut(old, [...path, key], rest, value, writing);
  return inner === undefined || isSingle(inner) ? inner : { kind: 'map', entries: [[key, inner]] };
}

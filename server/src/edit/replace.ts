/** Another value in the place of one, or of none: which form it takes. */

import { writtenSpan } from './kept.ts';
import { blockText, flowText, inlineText, isInline, isShort, type Pen } from './pen.ts';
import type { Place } from './place.ts';
import type { Plan } from './plan.ts';
import { columnFor, onLine, onLines, type Slot } from './slot.ts';
import type { Source } from './source.ts';
import { isSingle, keepsText, partsOf, type Written } from './written.ts';

export function replaced(place: Place, value: Written, pen: Pen, source: Source): readonly Plan[] {
  const slot: Slot = { place, source, old: writtenSpan(place, source), keeps: false };
  if (place.inFlow) return [onLine(slot, flowText(value, pen))];
  if (isInline(value, pen)) return [onLine(slot, inlineText(value, pen))];
  return [inLines(slot, value, pen)];
}

/** By a value around the old one: on its line, or on lines of its own where it is long or nothing else is possible. */
export function extended(place: Place, value: Written, pen: Pen, source: Source): readonly Plan[] {
  const slot: Slot = { place, source, old: writtenSpan(place, source), keeps: keepsText(value) };
  const first = onLine(slot, flowText(value, pen));
  if (place.inFlow) return [first];
  const second = inLines(slot, value, pen);
  const short = partsOf(value).every(isSingle) || isShort(value, pen);
  return short && pen.flow !== false ? [first, second] : [second, first];
}

function inLines(slot: Slot, value: Written, pen: Pen): Plan {
  const column = columnFor(slot, value, pen);
  return onLines(slot, blockText(value, column, pen), column);
}

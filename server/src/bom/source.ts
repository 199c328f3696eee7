/** What is known of a bill before it is read, and how to find places in its text. */

import type { FindPlaces } from './assemble.ts';
import type { Bill } from './bill.ts';
import type { PlaceOfValue } from './shape.ts';

export interface Source extends Pick<Bill, 'encoding' | 'version'> {
  readonly findPlaces: FindPlaces;
  readonly placeOf: PlaceOfValue;
}

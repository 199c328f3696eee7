/** What was seen of the files that a descriptor names: a plain value, made by whoever can look at files. */

import type { BillReading } from '../bom/bill.ts';
import type { FileSight, PresentFile } from '../protocol/files.ts';

/** As it was seen; of a bill of materials what it says instead of its text. */
export type Sight = Exclude<FileSight, PresentFile> | SeenFile;

export interface SeenFile extends Omit<PresentFile, 'text'> {
  /** Present for a file that is named as a bill of materials. */
  readonly bill?: BillReading;
}

/** By path without detours. A file that nobody has looked at is not in it, and nothing is said about it. */
export type Sightings = ReadonlyMap<string, Sight>;

export const nothingSeen: Sightings = new Map();

/** Readings that are no bill. Reasons are sentences about "it", the file, and say what to do; no text of the file is in them. */

import type { BillPosition, BillReading } from './bill.ts';
import { limits } from './limits.ts';

export type Damage = Extract<BillReading, { readonly state: 'damaged' }>;

export function damaged(reason: string, at?: BillPosition): Damage {
  return at === undefined ? { state: 'damaged', reason } : { state: 'damaged', reason, at };
}

export const notABill = (reason: string): BillReading => ({ state: 'not-a-bill', reason });

export const unsupported = (reason: string): BillReading => ({ state: 'unsupported', reason });

export const tooDeep = (at?: BillPosition): Damage =>
  damaged(`It is nested deeper than ${String(limits.depth)} levels, which no bill of materials needs.`, at);

export const tooMany = (what: string): Damage =>
  damaged(`It has more than ${limits.components.toLocaleString('en')} ${what}. Split it into several bills.`);

export const cutOff = (language: 'JSON' | 'XML', at: BillPosition | undefined): Damage =>
  damaged(`It ends in the middle of its ${language} and may be cut off. Write it again.`, at);

export const malformed = (language: 'JSON' | 'XML', at: BillPosition | undefined): Damage =>
  damaged(`Its ${language} is malformed. Write it again with the tool that makes it.`, at);

/** What the user chose, and the clock. Given to every analysis as a value; nothing below reads a clock. */

import { checkDate } from '../descriptor/text-formats.ts';

export interface Settings {
  /** The day for which the law is applied: `today`, `market` (the product's own market date), or an ISO day. */
  readonly asOf: string;
  /** The day it is, as an ISO day. */
  readonly today: string;
}

/** The as-of day. Where the market date is asked for and not stated, it is today. */
export function asOfDay({ asOf, today }: Settings, market: string | undefined): string {
  if (asOf === 'today') return today;
  return asOf === 'market' ? (market ?? today) : asOf;
}

/** Whether a text is a choice of as-of day. */
export function isAsOf(text: string): boolean {
  return text === 'today' || text === 'market' || checkDate(text, 'day') === undefined;
}

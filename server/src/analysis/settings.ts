/** What the user chose, and the clock. Given to every analysis as a value; nothing below reads a clock. */

import type { Severity } from './finding.ts';
import { checkDate } from '../descriptor/text-formats.ts';

export interface Settings {
  /** The day for which the law is applied: `today`, `market` (the product's own market date), or an ISO day. */
  readonly asOf: string;
  /** The day it is, as an ISO day. */
  readonly today: string;
  /** Days after which a review of evidence is old; 0 where reviews do not grow old. */
  readonly reviewDays: number;
  /** How much findings of a rule weigh, where the user has decided that; `off`: they are not shown. */
  readonly severities?: Severities;
}

export type Severities = Readonly<Record<string, Severity | 'off'>>;

const choices: readonly string[] = ['off', 'error', 'warning', 'information', 'hint'];

/** What the user has decided for rules, from any value; what is no decision is left out. */
export function severitiesFrom(configured: unknown): Severities {
  if (typeof configured !== 'object' || configured === null) return {};
  const decided = Object.entries(configured).filter(
    (entry): entry is [string, Severity | 'off'] =>
      typeof entry[1] === 'string' && choices.includes(entry[1]),
  );
  return Object.fromEntries(decided);
}

/** A review of evidence is worth looking at again after a year, unless the user says otherwise. */
export const defaultReviewDays = 365;

/** Whether a number can be the days after which a review is old. */
export const isReviewDays = (days: unknown): days is number =>
  typeof days === 'number' && Number.isInteger(days) && days >= 0 && days <= 36_500;

/** The as-of day. Where the market date is asked for and not stated, it is today. */
export function asOfDay({ asOf, today }: Settings, market: string | undefined): string {
  if (asOf === 'today') return today;
  return asOf === 'market' ? (market ?? today) : asOf;
}

/** Whether a text is a choice of as-of day. */
export function isAsOf(text: string): boolean {
  return text === 'today' || text === 'market' || checkDate(text, 'day') === undefined;
}

/** The shape of a duty: one thing that one regulation asks of one role. */

import type { Basis, Confidence } from './basis.ts';
import type { Citation } from './citation.ts';
import type { TimelineId } from './timelines.ts';

/** Who owes a duty: manufacturer under the CRA, provider under the AI Act. Usually, not always, the same company. */
export type Role = 'manufacturer' | 'provider';

/**
 * From when the duty applies. `ai-high-risk` stands for the date of the route by which the product is high-risk:
 * Annex III and Annex I have different ones.
 */
export type DutyTimeline =
  Extract<TimelineId, 'cra' | 'cra-reporting' | 'ai-prohibitions' | 'ai-general'> | 'ai-high-risk';

export interface Duty {
  readonly title: string;
  /** What it asks, in our own words. */
  readonly summary: string;
  readonly cites: readonly Citation[];
  readonly owedBy: Role;
  readonly timeline: DutyTimeline;
  readonly basis: Basis;
  readonly confidence: Confidence;
  /** Path of the key in the descriptor that answers the duty. */
  readonly answeredBy: string;
  /** `partial`: the descriptor shows a part of it. `manual`: only people can tell; never met by silence. */
  readonly checkability: 'partial' | 'manual';
  readonly verified: { readonly on: string; readonly against: string };
}

/** The texts against which duties were verified. */
export const sources = {
  cra: { on: '2026-11-20', against: 'OJ L, 2024/2847, 20.11.2024, with its corrigenda' },
  aiAct: { on: '2026-11-20', against: 'OJ L, 2024/1689, 12.7.2024, consolidated at 27.7.2026' },
} as const;

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
  | Extract<
      TimelineId,
      'cra' | 'cra-reporting' | 'ai-prohibitions' | 'ai-general' | 'ai-literacy' | 'ai-marking'
    >
  | 'ai-high-risk';

/**
 * What has to hold beside the act binding the product for a duty to arise. profile/conditions.ts answers each from the
 * descriptor: yes, no (the duty is then not applicable, with the reason), or cannot tell (with the question).
 */
export type ConditionId =
  | 'bridge'
  | 'annex-3'
  | 'annex-3-1a'
  | 'annex-1-a'
  | 'exception-6-3'
  | 'provider-outside-union'
  | 'manufacturer-outside-union'
  | 'cra-module-h'
  | 'interacts-with-persons'
  | 'generates-content';

/** One part of a duty that consists of several, such as a point of an annex that lists contents. */
export interface DutyPart {
  readonly title: string;
  readonly cites: readonly Citation[];
}

export interface Duty {
  readonly title: string;
  /** What it asks, in our own words. */
  readonly summary: string;
  readonly cites: readonly Citation[];
  readonly owedBy: Role;
  readonly timeline: DutyTimeline;
  /** Conditions that must all hold; none where every product of the act is meant. */
  readonly when?: readonly ConditionId[];
  /** What it consists of, where the act lists that point by point. */
  readonly parts?: readonly DutyPart[];
  readonly basis: Basis;
  readonly confidence: Confidence;
  /** Path of the key in the descriptor that answers the duty. */
  readonly answeredBy: string;
  /**
   * `automatic`: the descriptor alone shows it. `partial`: it shows a part of it. `manual`: only people can tell; it is
   * listed as such and never met by silence.
   */
  readonly checkability: 'automatic' | 'partial' | 'manual';
  /** Who is relieved of it, or of a part of it, in a sentence. */
  readonly relief?: string;
  readonly verified: { readonly on: string; readonly against: string };
}

/** The texts against which duties were verified. */
export const sources = {
  cra: { on: '2026-11-20', against: 'OJ L, 2024/2847, 20.11.2024, with its corrigenda' },
  aiAct: { on: '2026-11-20', against: 'OJ L, 2024/1689, 12.7.2024, consolidated at 27.7.2026' },
} as const;

/** What most duties under the CRA share: text of the act, owed by the manufacturer from the general date. */
export const byManufacturer = {
  owedBy: 'manufacturer',
  timeline: 'cra',
  basis: 'statute',
  confidence: 'text',
  verified: sources.cra,
} as const;

/** What most duties under the AI Act share: text of the act, owed by the provider from the date of high-risk systems. */
export const byProvider = {
  owedBy: 'provider',
  timeline: 'ai-high-risk',
  basis: 'statute',
  confidence: 'text',
  verified: sources.aiAct,
} as const;

/** One thing that a reader of the descriptor should know, at its exact place. */

import type { Citation } from '../law/citation.ts';
import type { DutyId } from '../law/duties/index.ts';
import type { Fix, Related, RuleBasis, RuleId } from '../rules/contract.ts';
import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/**
 * What a finding rests on. `form`: the file is malformed. `statutory-now`: text that binds this product on the as-of
 * day. `statutory-later`: text that will. The others are those of rules; `recital` and `practice` bind nobody.
 */
export type FindingBasis = 'form' | 'statutory-now' | 'statutory-later' | Exclude<RuleBasis, 'statute'>;

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly basis: FindingBasis;
  readonly message: string;
  readonly span: Span;
  readonly related: readonly Related[];
  /** Ways out that an edit can take, the likeliest first. */
  readonly fixes: readonly Fix[];
  readonly duties: readonly DutyId[];
  readonly citations: readonly Citation[];
  /** From when it binds this product, where that day is known. */
  readonly bindsFrom?: string;
  /** Present where a waiver of the file accepts the finding; it is then a hint. */
  readonly waivedBy?: Span;
}

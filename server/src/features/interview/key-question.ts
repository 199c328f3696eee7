/** What is asked about one key of the format: words and law are here, what may be answered is in the format itself. */

import type { Citation } from '../../law/citation.ts';
import type { Facts } from '../../profile/facts.ts';
import type { Path } from '../../syntax/locate.ts';
import type { Situation } from './situation.ts';

export interface KeyQuestion {
  /** Keys from the root; of a field of a list item those from the item. */
  readonly path: Path;
  readonly title: string;
  /** What follows from the answer, in one sentence that fits into a quick pick. */
  readonly why: string;
  readonly cite: Citation;
  /** The place of one answer, where each has its own. */
  readonly citeAnswer?: (value: string) => Citation | undefined;
  /** Products that the question is about at all; without it every product. */
  readonly only?: (facts: Facts) => boolean;
  readonly matters: Matters;
  /** What not answering is called, where it may also mean that there is nothing to say. */
  readonly skip?: string;
  /** The answer is a name that explains itself: no note is written above it. */
  readonly plain?: true;
}

/** Questions about each item of a list. The first of them makes a new item. */
export interface ListQuestions {
  readonly list: Path;
  readonly fields: readonly [KeyQuestion, ...KeyQuestion[]];
  /** How the first question reads once the list has an item. */
  readonly again: Pick<KeyQuestion, 'title' | 'skip'>;
}

/** Whether an answer can still change something for this product. */
export type Matters = (situation: Situation, path: Path) => boolean;

/** A question at its place in a descriptor. */
export interface PlacedQuestion extends KeyQuestion {
  /** As in `ai-system.models.0.name`. */
  readonly id: string;
  /** Its answer adds an item to a list. */
  readonly addsItem: boolean;
}

export const defaultSkip = 'I do not know yet';

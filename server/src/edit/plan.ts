/** Ways to make one change, to be tried on the text and judged by what comes out (verify.ts). */

import type { Comment } from '../syntax/tree.ts';
import type { Replacement } from './replacement.ts';

export interface Plan {
  /** In order, without overlap. */
  readonly edits: readonly Replacement[];
  /** Comments that go. */
  readonly dropped?: readonly Comment[];
}

export const plan = (...edits: readonly Replacement[]): Plan => ({ edits });

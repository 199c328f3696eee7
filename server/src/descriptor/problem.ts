/** What reading a descriptor finds: the file does not have the right form. Rules turn problems into findings. */

import type { Span } from '../text/span.ts';

export type ProblemCode =
  | 'unknown-key'
  | 'duplicate-key'
  | 'missing-key'
  | 'wrong-type'
  | 'invalid-value'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'placeholder'
  | 'unsupported-version'
  | 'waiver-expired'
  | 'waiver-unused'
  | 'waiver-of-unknown-rule'
  | 'waiver-without-reason';

export interface Problem {
  readonly code: ProblemCode;
  readonly span: Span;
  /** What the message says about this place; keys are the placeholders of the rule's messages. */
  readonly data: Readonly<Record<string, string>>;
  /** Another place that explains this one: the first use of a duplicate. */
  readonly related?: Span;
}

/** What reading a descriptor finds: the file does not have the right form. Rules turn problems into findings. */

import type { Path } from '../syntax/locate.ts';
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
  /** Keys and list positions that lead through the text to the key or value that is wrong. */
  readonly path?: Path;
  /** What was meant, where that is clear. */
  readonly meant?: Candidate;
  /** What else would be right there, the likeliest first; only a person can choose. */
  readonly choices?: readonly Candidate[];
  /** Paths at which something is missing. */
  readonly missing?: readonly Path[];
  /** A mended stretch of the text, where the problem stands in a comment, which no path leads to. */
  readonly replace?: { readonly span: Span; readonly text: string };
}

/** A list is one of texts, for a single item that stands where only a list may. */
export type Candidate = string | number | boolean | readonly string[];

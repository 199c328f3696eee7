/** An answer to a question of law about this product: with its reason, its sources and what in the file decides it. */

import type { Citation } from '../law/citation.ts';
import type { Located } from '../descriptor/schema.ts';
import type { Span } from '../text/span.ts';

/** What to state next, where the file does not say enough. */
export interface Question {
  /** Path of the key that would settle it. */
  readonly key: string;
  readonly text: string;
}

export interface Answer<A extends string> {
  readonly answer: A;
  /** One or two sentences in plain words. */
  readonly reason: string;
  readonly citations: readonly Citation[];
  /** Values in the file that decide the answer, the most important first. */
  readonly decidedBy: readonly Span[];
  /** Present where the answer is `cannot-tell` and the file could settle it. */
  readonly question?: Question;
  /** True where the facts are there but the law is not settled. */
  readonly unsettled?: true;
}

export function answer<A extends string>(
  value: A,
  reason: string,
  citations: readonly Citation[],
  ...decidedBy: readonly (Located<unknown> | undefined)[]
): Answer<A> {
  return { answer: value, reason, citations, decidedBy: spansOf(decidedBy) };
}

export function cannotTell(
  key: string,
  text: string,
  citations: readonly Citation[],
  ...near: readonly (Located<unknown> | undefined)[]
): Answer<'cannot-tell'> {
  return { ...answer('cannot-tell', text, citations, ...near), question: { key, text } };
}

function spansOf(values: readonly (Located<unknown> | undefined)[]): readonly Span[] {
  return values.flatMap((value) => (value === undefined ? [] : [value.key ?? value.span]));
}

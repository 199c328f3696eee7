/** The neutral tree of a YAML document: mappings, lists and scalars with their spans. Knows no schema. */

import type { Span } from '../text/span.ts';

export type SyntaxNode = MapNode | ListNode | ScalarNode;

export interface MapNode {
  readonly kind: 'map';
  readonly span: Span;
  readonly entries: readonly MapEntry[];
}

/** A key and its value. A key that is not a scalar has the empty text. */
export interface MapEntry {
  readonly key: ScalarNode;
  readonly value: SyntaxNode;
  /** True where the entry came in through a merge key (`<<`), so its spans lie at the anchor. */
  readonly merged: boolean;
}

export interface ListNode {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly SyntaxNode[];
}

export interface ScalarNode {
  readonly kind: 'scalar';
  /** Empty where nothing is written (`name:`). */
  readonly span: Span;
  /** As the YAML 1.2 core schema reads it. */
  readonly value: string | number | boolean | null;
  /** The text as written, without quotes: `1.10` stays `1.10`. */
  readonly text: string;
}

/** What is wrong with the text itself, before any schema. */
export interface SyntaxProblem {
  readonly code: 'syntax' | 'half-typed-key' | 'merge-conflict' | 'limit' | 'several-documents';
  readonly message: string;
  readonly span: Span;
}

export interface Comment {
  readonly text: string;
  readonly span: Span;
}

export interface SyntaxTree {
  /** The first document; undefined where it is empty or could not be read at all. */
  readonly root: SyntaxNode | undefined;
  readonly problems: readonly SyntaxProblem[];
  /** Comments of the text, each from its `#` to the end of its line. */
  readonly comments: readonly Comment[];
  /** True where the tree holds everything that is written, except perhaps one half-typed key. */
  readonly whole: boolean;
}

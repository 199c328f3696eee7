/** Whether a plan does what it shall and nothing else. Nothing leaves this folder without having passed here. */

import { parse } from '../syntax/parse.ts';
import type { SyntaxTree } from '../syntax/tree.ts';
import { modelOf, same, type Model } from './model.ts';
import type { Plan } from './plan.ts';
import { applyEdits } from './replacement.ts';
import type { Source } from './source.ts';

/** A text that was read as a whole, and what it says. */
export interface Known {
  readonly text: string;
  readonly tree: SyntaxTree;
  readonly model: Model;
}

export function known(text: string, tree: SyntaxTree = parse(text)): Known | undefined {
  return tree.whole ? { text, tree, model: modelOf(tree.root) } : undefined;
}

export interface Wanted {
  readonly model: Model;
  /** A comment that is new. */
  readonly comment: string | undefined;
}

/** The text afterwards; undefined where it does not say what is wanted, has new problems, or lost a comment. */
export function afterPlan({ edits, dropped = [] }: Plan, source: Source, wanted: Wanted): Known | undefined {
  const after = known(applyEdits(source.text, edits));
  if (after === undefined || !same(after.model, wanted.model)) return undefined;
  const comments = source.tree.comments
    .filter((comment) => !dropped.includes(comment))
    .map(({ text }) => text);
  const expected = wanted.comment === undefined ? comments : [...comments, wanted.comment];
  return isSameBag(
    after.tree.comments.map(({ text }) => text),
    expected,
  ) && isSameBag(problemsOf(after.tree), problemsOf(source.tree))
    ? after
    : undefined;
}

const problemsOf = ({ problems }: SyntaxTree): readonly string[] =>
  problems.map(({ code, message }) => `${code} ${message}`);

const isSameBag = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && JSON.stringify(a.toSorted()) === JSON.stringify(b.toSorted());

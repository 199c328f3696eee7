/**
 * Changes of a descriptor as edits of its text: as small as possible, in the style of the file, and right or none.
 * Each change is made on the text as the one before left it; the edits are those of the text that was given.
 */

import type { Change, EditOptions } from './change.ts';
import { expectedAfter } from './expected.ts';
import { commentLine } from './mark.ts';
import { same, type Model } from './model.ts';
import { partsOf } from './parts.ts';
import { edited, replacementsOf, unchanged, type Pieces } from './pieces.ts';
import { plansFor } from './plans.ts';
import { applyEdits, type Replacement } from './replacement.ts';
import { sourceOf } from './source.ts';
import { afterPlan, known, type Known } from './verify.ts';

/** Replacements in order, not overlapping; undefined where the changes cannot be made safely. */
export function changesToEdits(
  text: string,
  changes: readonly Change[],
  options: EditOptions = {},
): readonly Replacement[] | undefined {
  const start = known(text, options.tree);
  if (start === undefined) return undefined;
  const end = afterAll({ known: start, pieces: unchanged(text) }, changes, options);
  if (end === undefined) return undefined;
  const edits = replacementsOf(end.pieces, text);
  return applyEdits(text, edits) === end.known.text ? edits : undefined;
}

interface State {
  readonly known: Known;
  /** The text that is known, as pieces of the one that was given. */
  readonly pieces: Pieces;
}

function afterAll(state: State, changes: readonly Change[], options: EditOptions): State | undefined {
  let now: State | undefined = state;
  for (const change of changes) now = now === undefined ? undefined : afterOne(now, change, options);
  return now;
}

function afterOne(state: State, change: Change, options: EditOptions): State | undefined {
  const { model } = state.known;
  const wanted = expectedAfter(model, change, options);
  if (wanted === undefined) return undefined;
  if (change.kind !== 'comment' && same(model, wanted)) return state;
  const parts = partsOf(change, model);
  const inParts = parts.length === 0 ? undefined : afterAll(state, parts, options);
  return inParts ?? asWhole(state, change, wanted, options);
}

function asWhole(state: State, change: Change, model: Model, options: EditOptions): State | undefined {
  const source = sourceOf(state.known.text, state.known.tree);
  const comment = change.kind === 'comment' ? commentLine(change) : undefined;
  for (const plan of plansFor(change, source, options)) {
    const after = afterPlan(plan, source, { model, comment });
    if (after !== undefined) return { known: after, pieces: edited(state.pieces, plan.edits) };
  }
  return undefined;
}

/** An answer as the text in which it stands: its key in the order of the format, and a note above it. */

import type { Analysis } from '../../analysis/analyse.ts';
import { marker } from '../../descriptor/format/index.ts';
import { schemaAt } from '../../descriptor/schema-at.ts';
import type { Schema } from '../../descriptor/schema.ts';
import type { Change, Plain } from '../../edit/change.ts';
import { changesToEdits } from '../../edit/changes-to-edits.ts';
import { applyEdits, insertion } from '../../edit/replacement.ts';
import { lineStart } from '../../edit/source.ts';
import { parse } from '../../syntax/parse.ts';
import type { SyntaxTree } from '../../syntax/tree.ts';
import { formatOptions } from '../edit-options.ts';
import { saidAt } from './answer-at.ts';
import { refusalOf } from './check.ts';
import { plainOf, type Given } from './given.ts';
import type { PlacedQuestion } from './key-question.ts';
import { noteEnd, noteOf, withNote } from './note.ts';
import { placedQuestions } from './placed-questions.ts';
import { situationOf, type Situation } from './situation.ts';
import { writtenPath } from './written-path.ts';

/** `refused`: why not, as a sentence. */
export type AnsweredText = { readonly text: string } | { readonly refused: string };

/** The text with an answer; null takes it back. `today`: the ISO day of the note. */
export function answered(analysis: Analysis, id: string, given: Given | null, today: string): AnsweredText {
  const situation = situationOf(analysis);
  const question = situation && placedQuestions(situation).find((each) => each.id === id);
  const schema = question && schemaAt(question.path);
  if (situation === undefined || question === undefined || schema === undefined)
    return { refused: 'The descriptor has changed: this is no question of it any more.' };
  if (given === null || isNothing(given)) return { text: takenBack(analysis, situation, question) };
  const refused = refusalOf(situation, question.path, given);
  if (refused !== undefined) return { refused };
  return put(analysis, situation, question, given, schema, today);
}

const isNothing = (given: Given): boolean => (typeof given === 'string' ? given.trim() : given).length === 0;

function put(
  { text, tree }: Analysis,
  situation: Situation,
  question: PlacedQuestion,
  given: Given,
  schema: Schema,
  today: string,
): AnsweredText {
  const change = changeFor(question, plainOf(schema, given), situation);
  const edits = changesToEdits(text, [change], { ...formatOptions, tree });
  if (edits === undefined)
    return {
      refused: 'The file is written in a way that cannot be changed safely here. Write the answer by hand.',
    };
  const changed = spaced(applyEdits(text, edits), tree);
  const note = question.plain === true ? undefined : noteOf(today, given, question);
  return { text: withNote(changed, question.path, note, oldNote(question, situation)) };
}

function changeFor({ path, addsItem }: PlacedQuestion, value: Plain, { root }: Situation): Change {
  if (!addsItem) return { kind: 'set', path: writtenPath(root, path), value };
  return { kind: 'append', path: path.slice(0, -2), value: { [String(path.at(-1))]: value } };
}

/** How the note of what the file says by now ends. */
function oldNote(question: PlacedQuestion, situation: Situation): string | undefined {
  const [first, ...others] = saidAt(situation, question.path);
  if (first === undefined) return undefined;
  return noteEnd(others.length === 0 ? first : [first, ...others], question);
}

/** The key stays, without a value: it is a question that is known to be open. */
function takenBack({ text, tree }: Analysis, situation: Situation, question: PlacedQuestion): string {
  const { path } = question;
  if (saidAt(situation, path).length === 0) return text;
  const change: Change = { kind: 'set', path: writtenPath(situation.root, path), value: null };
  const edits = changesToEdits(text, [change], { ...formatOptions, tree });
  if (edits === undefined) return text;
  return withNote(applyEdits(text, edits), path, undefined, oldNote(question, situation));
}

/** The first section stands apart from the marker; later ones follow what the file does. */
function spaced(text: string, { root }: SyntaxTree): string {
  if (root?.kind !== 'map' || root.entries.length !== 1) return text;
  const now = parse(text).root;
  const section =
    now?.kind === 'map' ? now.entries.find(({ key }) => key.text !== root.entries[0]?.key.text) : undefined;
  const at = section?.key.span.start ?? 0;
  if (at === 0 || lineStart(text, at) !== at) return text;
  return applyEdits(text, [insertion(at, /\r?\n$/.exec(text.slice(0, at))?.[0] ?? '')]);
}

/** A text in which nothing is said yet, as a descriptor; any other one stays as it is. */
export function begun(text: string): string {
  const { root, whole } = parse(text);
  const isEmpty = root === undefined || (root.kind === 'scalar' && root.value === null);
  if (!whole || !isEmpty) return text;
  const edits = changesToEdits(text, [{ kind: 'set', path: [marker], value: 1 }]);
  return edits === undefined ? text : applyEdits(text, edits);
}

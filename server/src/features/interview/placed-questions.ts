/** The questions at their places in one descriptor: those about list items stand there once for each item, and once more. */

import { dotted } from '../../descriptor/schema-at.ts';
import { nodeAt, type Path } from '../../syntax/locate.ts';
import { allQuestions } from './all-questions.ts';
import { answerAt } from './answer-at.ts';
import type { KeyQuestion, ListQuestions, PlacedQuestion } from './key-question.ts';
import { isProhibited } from './matters.ts';
import type { Situation } from './situation.ts';
import { isSaid } from './with-value.ts';

/** Questions about this product, answered or not. */
export function placedQuestions(situation: Situation): readonly PlacedQuestion[] {
  return allQuestions
    .flatMap((each) => ('list' in each ? inList(each, situation) : placed(each, each.path, false)))
    .filter(({ only }) => only?.(situation.profile.facts) !== false);
}

const placed = (question: KeyQuestion, path: Path, addsItem: boolean): PlacedQuestion => ({
  ...question,
  path,
  id: dotted(path),
  addsItem,
});

function inList({ list, fields, again }: ListQuestions, situation: Situation): readonly PlacedQuestion[] {
  const count = itemsAt(situation, list);
  const at = (field: KeyQuestion, index: number): PlacedQuestion =>
    placed(field, [...list, index, ...field.path], index === count);
  const items = Array.from({ length: count }, (_, index) => fields.map((field) => at(field, index)));
  const [first] = fields;
  return [...items.flat(), at(count === 0 ? first : { ...first, ...again }, count)];
}

function itemsAt({ root }: Situation, list: Path): number {
  const node = nodeAt(root, list);
  if (!isSaid(node)) return 0;
  return node.kind === 'list' ? node.items.length : 1;
}

/** Whether an answer is still wanted: nothing is said, it can change something, and the use is not prohibited. */
export function isOpen({ path, matters }: PlacedQuestion, situation: Situation): boolean {
  return (
    !isProhibited(situation.profile) && answerAt(situation, path) === undefined && matters(situation, path)
  );
}

/**
 * A descriptor by questions: which one is next, which there are, and what the client is shown of each. Everything
 * follows from the text; a question that can change nothing any more is not asked.
 */

import type { Analysis } from '../../analysis/analyse.ts';
import { schemaAt, valueAt } from '../../descriptor/schema-at.ts';
import type { Schema } from '../../descriptor/schema.ts';
import { formatCitation, linkTo } from '../../law/citation.ts';
import type { InterviewQuestion } from '../../protocol/interview.ts';
import { saidAt } from './answer-at.ts';
import { defaultSkip, type PlacedQuestion } from './key-question.ts';
import { optionsAt } from './options.ts';
import { isOpen, placedQuestions } from './placed-questions.ts';
import { situationOf, type Situation } from './situation.ts';
import { suggestionFor } from './suggestion.ts';

export interface NextQuestion {
  readonly question: InterviewQuestion | undefined;
  /** How many are open, this one included. */
  readonly remaining: number;
}

/** `skipped`: ids that were passed over. `productName`: a name to begin with. */
export function nextQuestion(
  analysis: Analysis,
  skipped: readonly string[],
  productName?: string,
): NextQuestion {
  const situation = situationOf(analysis);
  if (situation === undefined) return { question: undefined, remaining: 0 };
  const open = placedQuestions(situation).filter(
    (each) => !skipped.includes(each.id) && isOpen(each, situation),
  );
  const [first] = open;
  const question = first === undefined ? undefined : shown(first, situation, productName);
  return { question, remaining: open.length };
}

/** Every question about this product that is answered or matters, with what the file says. */
export function questions(analysis: Analysis): readonly InterviewQuestion[] {
  const situation = situationOf(analysis);
  if (situation === undefined) return [];
  return placedQuestions(situation)
    .filter((each) => saidAt(situation, each.path).length > 0 || isOpen(each, situation))
    .map((each) => shown(each, situation));
}

/** One question by its id; undefined where it is none of this product. */
export function questionWith(id: string, analysis: Analysis): InterviewQuestion | undefined {
  const situation = situationOf(analysis);
  const placed = situation && placedQuestions(situation).find((each) => each.id === id);
  return placed && shown(placed, situation);
}

function shown(placed: PlacedQuestion, situation: Situation, productName?: string): InterviewQuestion {
  const { id, path, title, why, cite, skip = defaultSkip } = placed;
  const { facts } = situation.profile;
  const suggestion = suggestionFor(path, facts, productName);
  return {
    id,
    title,
    why,
    citation: formatCitation(cite),
    link: linkTo(cite),
    ...answerable(schemaAt(path)),
    options: optionsAt(path, facts),
    example: exampleOf(valueAt(path)),
    skip,
    answer: saidAt(situation, path),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function answerable(schema: Schema | undefined): Pick<InterviewQuestion, 'kind' | 'many'> {
  switch (schema?.type) {
    case 'flag':
      return { kind: 'yes-no', many: false };
    case 'date':
      return { kind: 'date', many: false };
    case 'choice':
      return { kind: 'pick', many: false };
    case 'list':
      return { kind: 'pick', many: true };
    default:
      return isPicked(schema) ? { kind: 'pick', many: false } : { kind: 'text', many: false };
  }
}

const isPicked = (schema: Schema | undefined): boolean =>
  schema?.type === 'text' && (schema.format === 'country' || schema.format === 'annex-entry');

/** As it is typed: examples of texts that look like numbers have quotes for YAML. */
const exampleOf = (schema: Schema | undefined): string => schema?.example.replace(/^"(.*)"$/, '$1') ?? '';

/** An interview by a table of answers: what the table does not answer is passed over. */

import assert from 'node:assert/strict';
import { analyse, type Analysis } from '../../../server/src/analysis/analyse.ts';
import { answered, begun } from '../../../server/src/features/interview/answer.ts';
import type { Given } from '../../../server/src/features/interview/given.ts';
import { nextQuestion } from '../../../server/src/features/interview/interview.ts';
import type { InterviewQuestion } from '../../../server/src/protocol/interview.ts';
import type { Profile } from '../../../server/src/profile/profile.ts';
import { settings, today } from '../../support/clock.ts';

export interface Walk {
  readonly analysis: Analysis;
  /** Ids, in the order in which they were asked. */
  readonly asked: readonly string[];
}

/** More questions than any product is asked. */
const mostQuestions = 100;

/** `answerTo` gives undefined for a question to pass over. */
export function walkThrough(
  start: string,
  answerTo: (question: InterviewQuestion, count: number) => Given | undefined,
): Walk {
  let analysis = analyse(begun(start), settings);
  const asked: string[] = [];
  const skipped: string[] = [];
  for (;;) {
    const { question } = nextQuestion(analysis, skipped);
    if (question === undefined) return { analysis, asked };
    asked.push(question.id);
    assert.ok(asked.length <= mostQuestions, `The interview does not end: ${asked.slice(-5).join(', ')}.`);
    const given = answerTo(question, asked.length);
    if (given === undefined) skipped.push(question.id);
    else analysis = analyse(textAfter(analysis, question.id, given), settings);
  }
}

/** Every answer of the table has to be asked for. */
export function walk(answers: Readonly<Record<string, Given>>, start = ''): Walk {
  const done = walkThrough(start, ({ id }) => answers[id]);
  const unasked = Object.keys(answers).filter((id) => !done.asked.includes(id));
  assert.deepEqual(unasked, [], `Never asked; asked were: ${done.asked.join(', ')}.`);
  return done;
}

export function textAfter(analysis: Analysis, id: string, given: Given | null): string {
  const result = answered(analysis, id, given, today);
  if ('refused' in result) assert.fail(`${id} was refused: ${result.refused}\n${analysis.text}`);
  return result.text;
}

export const answerIn = (text: string, id: string, given: Given | null): string =>
  textAfter(analyse(text, settings), id, given);

export function profileOf({ judgement, text }: Analysis): Profile {
  assert.ok(judgement, `This text cannot be judged:\n${text}`);
  return judgement.profile;
}

/** Who knows the questions: the server's messages of an interview, as calls. */

import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  readNextQuestion,
  readQuestions,
  writeAnswer,
  type Answered,
  type AnswerParams,
  type InterviewStep,
  type NextQuestionParams,
  type Questions,
  type QuestionsParams,
} from '../../../server/src/protocol/interview.ts';

export interface Interviewer {
  next(params: NextQuestionParams): Promise<InterviewStep>;
  all(params: QuestionsParams): Promise<Questions>;
  answer(params: AnswerParams): Promise<Answered>;
}

export const interviewer = (client: BaseLanguageClient): Interviewer => ({
  next: (params) => client.sendRequest<InterviewStep>(readNextQuestion, params),
  all: (params) => client.sendRequest<Questions>(readQuestions, params),
  answer: (params) => client.sendRequest<Answered>(writeAnswer, params),
});

/**
 * Messages by which a descriptor is filled in question by question. The server knows the questions and the law, the
 * client shows them. Nothing is kept between two messages: the text is the state, and `skipped` what was passed over.
 */

import type { ProtocolRange } from './product.ts';

/** Client to server. Parameters: `NextQuestionParams`; result: `InterviewStep`. */
export const readNextQuestion = 'conformityLens/nextQuestion';

/** Client to server. Parameters: `QuestionsParams`; result: `Questions`. */
export const readQuestions = 'conformityLens/questions';

/** Client to server: how the text changes with an answer. Parameters: `AnswerParams`; result: `Answered`. */
export const writeAnswer = 'conformityLens/answerQuestion';

/** What a new descriptor begins with. */
export const newDescriptor = 'conformity: 1\n';

export interface QuestionsParams {
  /** Address of an open document. */
  readonly uri: string;
}

export interface NextQuestionParams extends QuestionsParams {
  /** Ids of questions that were passed over. */
  readonly skipped: readonly string[];
  /** The question to be asked, answered or not; without it the next one that is open. */
  readonly question?: string;
}

/** `no-marker`: the file is not a descriptor. `unreadable`: it cannot be read as a whole. Then there are no questions. */
export type InterviewStep = { readonly state: 'no-marker' | 'unreadable' } | OpenStep;

export interface OpenStep {
  readonly state: 'active';
  /** Version of the document. */
  readonly version: number;
  /** Absent where nothing is left to ask. */
  readonly question?: InterviewQuestion;
  /** How many questions are open, this one included. Answers can add some and take some away. */
  readonly remaining: number;
  /** Where the product stands by what is answered so far. */
  readonly bridge: { readonly state: string; readonly title: string; readonly reason: string };
}

export type Questions =
  | { readonly state: 'no-marker' | 'unreadable' }
  | { readonly state: 'active'; readonly questions: readonly InterviewQuestion[] };

export interface InterviewQuestion {
  /** Path of the key that it answers, as in `scope.data-connection`. */
  readonly id: string;
  readonly title: string;
  /** What follows from the answer, in one sentence. */
  readonly why: string;
  /** As printed: `CRA Art. 2(1)`. */
  readonly citation: string;
  /** Address of the text on EUR-Lex. */
  readonly link: string;
  readonly kind: 'pick' | 'text' | 'date' | 'yes-no';
  /** What can be picked; none for texts and dates. */
  readonly options: readonly InterviewOption[];
  /** Whether several may be picked. */
  readonly many: boolean;
  /** A right answer, for texts and dates. */
  readonly example: string;
  /** What leaving it unanswered is called. It always may be left so. */
  readonly skip: string;
  /** What the file says by now: values of options, or a text; empty where it says nothing. */
  readonly answer: readonly string[];
  /** A text to begin with, where the file says nothing. */
  readonly suggestion?: string;
}

export interface InterviewOption {
  /** As it is written. */
  readonly value: string;
  readonly label: string;
  /** What it means. */
  readonly detail?: string;
  readonly description?: string;
}

export interface AnswerParams extends QuestionsParams {
  readonly question: string;
  /** Values of options, or a text; null takes an answer back. */
  readonly value: string | readonly string[] | null;
}

/** `refused`: why not, as a sentence. Edits are those of the version, in order; none where nothing changes. */
export type Answered =
  | { readonly refused: string }
  | {
      readonly version: number;
      readonly edits: readonly { readonly range: ProtocolRange; readonly newText: string }[];
    };

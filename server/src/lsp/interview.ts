/** The interview over LSP: each message is answered from the text as it is, and nothing is kept. */

import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { analyse, type Analysis } from '../analysis/analyse.ts';
import { answered, begun } from '../features/interview/answer.ts';
import { editOf } from '../features/interview/edit-of.ts';
import { nextQuestion, questions, questionWith } from '../features/interview/interview.ts';
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
} from '../protocol/interview.ts';
import { bridgeTitles } from '../report/bridge-titles.ts';
import type { Session } from './session.ts';

export function wireInterview(session: Session): void {
  const { connection, guard, ready } = session;
  const next = guard.later<[NextQuestionParams], InterviewStep>(
    'Next question',
    async (params) => (await ready, step(session, params)),
    unreadable,
  );
  const every = guard.later<[QuestionsParams], Questions>(
    'Questions',
    async (params) => (await ready, all(session, params)),
    unreadable,
  );
  const write = guard.later<[AnswerParams], Answered>(
    'Answer',
    async (params) => (await ready, answer(session, params)),
    notOpen,
  );
  connection.onRequest(readNextQuestion, (params: NextQuestionParams) => next(params));
  connection.onRequest(readQuestions, (params: QuestionsParams) => every(params));
  connection.onRequest(writeAnswer, (params: AnswerParams) => write(params));
}

const unreadable = { state: 'unreadable' } as const;

const notOpen = { refused: 'The file is not open any more, or cannot be read.' } as const;

function step(session: Session, { uri, skipped, question: wanted }: NextQuestionParams): InterviewStep {
  const document = session.documents.get(uri);
  if (document === undefined) return unreadable;
  const analysis = begunAnalysis(session, document);
  const { judgement, isDescriptor } = analysis;
  if (judgement === undefined) return isDescriptor ? unreadable : { state: 'no-marker' };
  const { state, reason } = judgement.profile.bridge;
  const next = nextQuestion(analysis, skipped, nameFor(uri));
  const question = wanted === undefined ? next.question : questionWith(wanted, analysis);
  return {
    state: 'active',
    version: document.version,
    remaining: next.remaining,
    bridge: { state, title: bridgeTitles[state], reason },
    ...(question === undefined ? {} : { question }),
  };
}

function all(session: Session, { uri }: QuestionsParams): Questions {
  const document = session.documents.get(uri);
  if (document === undefined) return unreadable;
  const analysis = begunAnalysis(session, document);
  if (analysis.judgement === undefined) return analysis.isDescriptor ? unreadable : { state: 'no-marker' };
  return { state: 'active', questions: questions(analysis) };
}

function answer(session: Session, { uri, question, value }: AnswerParams): Answered {
  const document = session.documents.get(uri);
  if (document === undefined) return notOpen;
  const result = answered(begunAnalysis(session, document), question, value, session.settings.today);
  if ('refused' in result) return result;
  const edit = editOf(document.getText(), result.text);
  if (edit === undefined) return { version: document.version, edits: [] };
  const { span, text: newText } = edit;
  const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
  return { version: document.version, edits: [{ range, newText }] };
}

/** An empty file counts as a descriptor that begins. */
function begunAnalysis(session: Session, document: TextDocument): Analysis {
  const text = document.getText();
  const start = begun(text);
  return start === text ? session.analysisOf(document) : analyse(start, session.settings);
}

/** A product is likely to have the name of its file, `NAME.compliance.yaml`, or of its folder. */
function nameFor(uri: string): string {
  const [file = '', folder = ''] = URI.parse(uri).path.split('/').reverse();
  return /^(.+)\.compliance\.ya?ml$/i.exec(file)?.[1] ?? folder;
}

/** Answers one question of the active descriptor again: the one whose id is given, or one that the user picks. */

import { window, type TextDocument } from 'vscode';
import type { InterviewQuestion, Questions } from '../../../server/src/protocol/interview.ts';
import { isDescriptor } from '../descriptor-files.ts';
import { ask, give, refusalOf } from '../interview/hold-interview.ts';
import type { Interviewer } from '../interview/interviewer.ts';
import { showEnd } from '../interview/show-end.ts';
import type { LensCommand } from './command.ts';

const title = 'Answer a Question Again';

export const answerQuestion: LensCommand = {
  id: 'conformityLens.answerQuestion',
  async run({ server }, argument) {
    const document = window.activeTextEditor?.document;
    if (document === undefined || !isDescriptor(document)) return sayWhere();
    const interviewer = await server.interviewer();
    const asked = await interviewer?.all({ uri: document.uri.toString() });
    if (interviewer === undefined || asked === undefined) return;
    if (asked.state !== 'active') return showEnd(document, asked);
    const question = await choose(asked, argument);
    if (question !== undefined) await answer(document, interviewer, question);
  },
};

const sayWhere = (): void =>
  void window.showInformationMessage('Open a descriptor first, such as compliance.yaml.');

async function choose(
  { questions }: Extract<Questions, { state: 'active' }>,
  wanted: unknown,
): Promise<InterviewQuestion | undefined> {
  const known = questions.find(({ id }) => id === wanted);
  if (known !== undefined) return known;
  const items = questions.map((question) => ({
    label: question.title,
    description: said(question).replaceAll('$(', '$ ('),
    detail: question.id,
    question,
  }));
  const placeHolder = 'Which question? Type to search in questions and answers';
  const chosen = await window.showQuickPick(items, {
    title,
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.question;
}

const said = ({ answer, options }: InterviewQuestion): string =>
  answer.map((value) => options.find((option) => option.value === value)?.label ?? value).join(', ') ||
  'not answered';

async function answer(
  document: TextDocument,
  interviewer: Interviewer,
  question: InterviewQuestion,
): Promise<void> {
  const reply = await ask({
    question,
    step: 1,
    steps: 1,
    hasBack: false,
    standing: '',
    refusal: (text) => refusalOf(document, interviewer, question.id, text),
  });
  const refused = await give(document, interviewer, question, reply);
  if (refused !== undefined) void window.showWarningMessage(refused);
}

/**
 * Question after question, until none is left or the user has had enough. What is answered stands in the document at
 * once; what is kept here is only the way that was gone, so that one can go back.
 */

import { window, type TextDocument } from 'vscode';
import type { InterviewQuestion, InterviewStep, OpenStep } from '../../../server/src/protocol/interview.ts';
import { applyAnswer } from './apply-answer.ts';
import { askPick } from './ask-pick.ts';
import { askText } from './ask-text.ts';
import type { Asked, Reply } from './asked.ts';
import type { Interviewer } from './interviewer.ts';

/** Questions that were asked, and those of them that were passed over. */
interface Gone {
  readonly asked: readonly string[];
  readonly skipped: readonly string[];
  /** The question to go back to. */
  readonly wanted?: string;
}

/** The last step, with nothing left to ask; undefined where the user has left before. */
export async function holdInterview(
  document: TextDocument,
  interviewer: Interviewer,
): Promise<InterviewStep | undefined> {
  let gone: Gone | undefined = { asked: [], skipped: [] };
  while (gone !== undefined) {
    const { wanted, skipped, asked }: Gone = gone;
    const uri = document.uri.toString();
    const step: InterviewStep = await interviewer.next({
      uri,
      skipped,
      ...(wanted === undefined ? {} : { question: wanted }),
    });
    if (step.state !== 'active') return step;
    if (step.question !== undefined) gone = await takeStep(document, interviewer, step, step.question, gone);
    else if (wanted === undefined) return step;
    else gone = { asked, skipped };
  }
  return undefined;
}

async function takeStep(
  document: TextDocument,
  interviewer: Interviewer,
  step: OpenStep,
  question: InterviewQuestion,
  gone: Gone,
): Promise<Gone | undefined> {
  const reply = await ask({
    question,
    step: gone.asked.length + 1,
    steps: gone.asked.length + Math.max(step.remaining, 1),
    hasBack: gone.asked.length > 0,
    standing: `So far: ${step.bridge.title}`,
    refusal: (text) => refusalOf(document, interviewer, question.id, text),
  });
  if (reply.kind === 'cancel' || document.isClosed) return undefined;
  if (reply.kind === 'back') return goneBack(gone);
  const refused = await give(document, interviewer, question, reply);
  if (refused !== undefined) void window.showWarningMessage(refused);
  return goneOn(gone, question.id, reply.kind === 'skip' || refused !== undefined);
}

export const ask = (asked: Asked): Promise<Reply> =>
  asked.question.options.length === 0 ? askText(asked) : askPick(asked);

/** Writes the answer, or takes back the one that stood there. Says why where that cannot be done. */
export async function give(
  document: TextDocument,
  interviewer: Interviewer,
  { id, answer }: InterviewQuestion,
  reply: Reply,
): Promise<string | undefined> {
  if (reply.kind === 'answer')
    return applyAnswer(document, interviewer, { question: id, value: reply.value });
  if (reply.kind !== 'skip' || answer.length === 0) return undefined;
  return applyAnswer(document, interviewer, { question: id, value: null });
}

/** Asks without writing. */
export async function refusalOf(
  { uri }: TextDocument,
  interviewer: Interviewer,
  question: string,
  value: string,
): Promise<string | undefined> {
  const answered = await interviewer.answer({ uri: uri.toString(), question, value });
  return 'refused' in answered ? answered.refused : undefined;
}

function goneBack({ asked, skipped }: Gone): Gone {
  const wanted = asked.at(-1);
  const before = { asked: asked.slice(0, -1), skipped: skipped.filter((id) => id !== wanted) };
  return wanted === undefined ? before : { ...before, wanted };
}

function goneOn({ asked, skipped }: Gone, id: string, passedOver: boolean): Gone {
  const others = skipped.filter((each) => each !== id);
  return { asked: [...asked, id], skipped: passedOver ? [...others, id] : others };
}

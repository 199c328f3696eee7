/** A question that is answered by a text or a day. Left empty, it stays unanswered. */

import { QuickInputButtons, window, type InputBox } from 'vscode';
import { buttonsFor, dress, replyOf, type Asked, type Reply } from './asked.ts';

export function askText(asked: Asked): Promise<Reply> {
  const { question, hasBack, standing } = asked;
  const input = window.createInputBox();
  const buttons = buttonsFor(question);
  dress(input, asked);
  input.prompt = [
    question.why,
    `Left empty: ${question.skip}.`,
    ...(standing === '' ? [] : [`${standing}.`]),
  ].join(' ');
  input.placeholder = `As in ${question.example}`;
  input.value = question.answer[0] ?? question.suggestion ?? '';
  input.buttons = [...(hasBack ? [QuickInputButtons.Back] : []), buttons.skip, buttons.law];
  return new Promise<Reply>((resolve) => {
    input.onDidAccept(() => void accepted(input, asked).then((reply) => reply && resolve(reply)));
    input.onDidChangeValue((text) => void lookAgain(input, text, asked));
    input.onDidHide(() => resolve({ kind: 'cancel' }));
    input.onDidTriggerButton((button) => {
      const reply = replyOf(button, buttons, question.link);
      if (reply !== undefined) resolve(reply);
    });
    input.show();
  }).finally(() => input.dispose());
}

async function accepted(input: InputBox, { refusal }: Asked): Promise<Reply | undefined> {
  const value = input.value.trim();
  if (value === '') return { kind: 'skip' };
  input.busy = true;
  const refused = await refusal(value);
  input.busy = false;
  input.validationMessage = refused;
  return refused === undefined ? { kind: 'answer', value } : undefined;
}

/** While one types nothing is refused; once it was, it is said as soon as the text is right. */
async function lookAgain(input: InputBox, text: string, { refusal }: Asked): Promise<void> {
  if (input.validationMessage === undefined) return;
  const refused = text.trim() === '' ? undefined : await refusal(text.trim());
  if (input.value === text) input.validationMessage = refused;
}

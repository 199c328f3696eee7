/** One question on the screen: what it is shown with, and what can come back. */

import type { QuickInput, QuickInputButton } from 'vscode';
import { env, QuickInputButtons, ThemeIcon, Uri } from 'vscode';
import type { InterviewQuestion } from '../../../server/src/protocol/interview.ts';

export interface Asked {
  readonly question: InterviewQuestion;
  readonly step: number;
  readonly steps: number;
  /** Whether there is a question to go back to. */
  readonly hasBack: boolean;
  /** Where the product stands by what is answered so far; empty where that is said elsewhere. */
  readonly standing: string;
  /** Why an answer is refused; undefined where it may be given. */
  readonly refusal: (text: string) => Promise<string | undefined>;
}

export type Reply =
  | { readonly kind: 'answer'; readonly value: string | readonly string[] }
  | { readonly kind: 'skip' | 'back' | 'cancel' };

const official = 'https://eur-lex.europa.eu/';

export interface Buttons {
  readonly law: QuickInputButton;
  readonly skip: QuickInputButton;
}

export const buttonsFor = ({ citation, skip }: InterviewQuestion): Buttons => ({
  law: { iconPath: new ThemeIcon('link-external'), tooltip: `Open ${citation} on EUR-Lex` },
  skip: { iconPath: new ThemeIcon('debug-step-over'), tooltip: skip },
});

/** What all kinds of questions share. */
export function dress(input: QuickInput, { question, step, steps }: Asked): void {
  input.title = `${question.title} ${question.citation}`;
  input.step = step;
  input.totalSteps = steps;
  // One may look at the file, or at the law, and come back.
  input.ignoreFocusOut = true;
}

/** A button of the title bar: either a reply, or the law is opened and the question stays. */
export function replyOf(button: QuickInputButton, { law }: Buttons, link: string): Reply | undefined {
  if (button === QuickInputButtons.Back) return { kind: 'back' };
  if (button !== law) return { kind: 'skip' };
  if (link.startsWith(official)) void env.openExternal(Uri.parse(link));
  return undefined;
}

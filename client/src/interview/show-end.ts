/** What is said when no question is left: where the product stands, and the two ways to go on. */

import { commands, window, type TextDocument } from 'vscode';
import type { InterviewStep } from '../../../server/src/protocol/interview.ts';

const showObligations = 'Show Obligations';
const addMissing = 'Add Everything Still Missing';
const addKey = 'Add the Key';

export async function showEnd(document: TextDocument, step: InterviewStep): Promise<void> {
  if (step.state !== 'active') return sayWhyNot(document, step.state);
  const { title, reason } = step.bridge;
  const answer = await window.showInformationMessage(`${title}. ${reason}`, showObligations, addMissing);
  if (answer === showObligations) await commands.executeCommand('conformityLens.showObligations');
  if (answer === addMissing) await addEverythingMissing(document);
}

async function addEverythingMissing(document: TextDocument): Promise<void> {
  await window.showTextDocument(document);
  const kind = 'source.conformityLens.scaffold';
  await commands.executeCommand('editor.action.sourceAction', { kind, apply: 'first' });
}

async function sayWhyNot(document: TextDocument, state: 'no-marker' | 'unreadable'): Promise<void> {
  if (state === 'unreadable')
    return void window.showWarningMessage(
      'The file cannot be read as a whole. Mend what is marked in it first.',
    );
  const text = 'The file is not a descriptor: the key conformity: 1 is missing.';
  if ((await window.showInformationMessage(text, addKey)) !== addKey) return;
  await window.showTextDocument(document);
  await commands.executeCommand('conformityLens.addMarker');
}

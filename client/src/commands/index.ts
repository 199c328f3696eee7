/** All commands. A test compares this list with the manifest's. */

import { commands, Disposable } from 'vscode';
import { addMarker } from './add-marker.ts';
import { answerQuestion } from './answer-question.ts';
import type { LensCommand, Tools } from './command.ts';
import { copyObligation } from './copy-obligation.ts';
import { createDescriptor } from './create-descriptor.ts';
import { groupObligations } from './group-obligations.ts';
import { openEvidence } from './open-evidence.ts';
import { openLawText } from './open-law-text.ts';
import { openReference } from './open-reference.ts';
import { openRule } from './open-rule.ts';
import { refreshEvidence } from './refresh-evidence.ts';
import { restartServer } from './restart-server.ts';
import { revealObligation } from './reveal-obligation.ts';
import { setAsOf } from './set-as-of.ts';
import { showEvidence } from './show-evidence.ts';
import { showObligations } from './show-obligations.ts';
import { toggleMetObligations } from './toggle-met-obligations.ts';

export const lensCommands: readonly LensCommand[] = [
  addMarker,
  answerQuestion,
  copyObligation,
  createDescriptor,
  groupObligations,
  openEvidence,
  openLawText,
  openReference,
  openRule,
  refreshEvidence,
  restartServer,
  revealObligation,
  setAsOf,
  showEvidence,
  showObligations,
  toggleMetObligations,
];

export function registerCommands(tools: Tools): Disposable {
  const registered = lensCommands.map(({ id, run }) =>
    commands.registerCommand(id, (...given: readonly unknown[]) => run(tools, ...given)),
  );
  return Disposable.from(...registered);
}

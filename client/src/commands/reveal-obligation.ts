/** Goes to the place of the descriptor that answers a duty, or where the answer belongs. */

import { Range, window } from 'vscode';
import type { LensCommand } from './command.ts';
import { isDutyNode } from './node-argument.ts';

export const revealObligation: LensCommand = {
  id: 'conformityLens.revealObligation',
  async run(_tools, argument) {
    if (!isDutyNode(argument)) return;
    const { start, end } = argument.duty.range;
    const selection = new Range(start.line, start.character, end.line, end.character);
    await window.showTextDocument(argument.uri, { selection });
  },
};

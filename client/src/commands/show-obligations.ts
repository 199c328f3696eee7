/** Brings the view to the front. */

import { commands } from 'vscode';
import { viewId } from '../obligations/view.ts';
import type { LensCommand } from './command.ts';

export const showObligations: LensCommand = {
  id: 'conformityLens.showObligations',
  async run() {
    await commands.executeCommand(`${viewId}.focus`);
  },
};

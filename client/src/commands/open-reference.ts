/** Opens the bundled reference of the descriptor. */

import { commands } from 'vscode';
import { descriptorPage } from '../rule-pages.ts';
import type { LensCommand } from './command.ts';

export const openReference: LensCommand = {
  id: 'conformityLens.openReference',
  async run() {
    await commands.executeCommand('vscode.open', descriptorPage);
  },
};

/** Opens the bundled page of a rule by its id. */

import { commands } from 'vscode';
import { rulePage } from '../rule-pages.ts';
import type { LensCommand } from './command.ts';

export const openRule: LensCommand = {
  id: 'conformityLens.openRule',
  async run(_tools, argument) {
    const page = typeof argument === 'string' ? rulePage(argument) : undefined;
    if (page !== undefined) await commands.executeCommand('vscode.open', page);
  },
};

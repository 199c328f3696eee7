/** Shows a file in the tree, below its descriptor. Code lenses ask for it. */

import { commands, Uri } from 'vscode';
import { viewId } from '../obligations/view.ts';
import type { LensCommand } from './command.ts';

export const showEvidence: LensCommand = {
  id: 'conformityLens.showEvidence',
  async run({ view }, descriptor, path) {
    if (typeof descriptor !== 'string' || typeof path !== 'string') return;
    const shown = await view.revealEvidence(Uri.parse(descriptor), path);
    if (shown === undefined) await commands.executeCommand(`${viewId}.focus`);
  },
};

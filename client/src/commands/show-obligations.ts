/** Brings the view to the front; asked with a descriptor's address, as code lenses do, at its product. */

import { commands, Uri } from 'vscode';
import { viewId } from '../obligations/view.ts';
import type { LensCommand } from './command.ts';

export const showObligations: LensCommand = {
  id: 'conformityLens.showObligations',
  async run({ view }, descriptor) {
    await commands.executeCommand(`${viewId}.focus`);
    if (typeof descriptor === 'string') await view.revealProduct(Uri.parse(descriptor));
  },
};

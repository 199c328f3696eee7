/** Asks by what the duties of a product are grouped. */

import { window } from 'vscode';
import { groupings } from '../obligations/grouping.ts';
import type { LensCommand } from './command.ts';

export const groupObligations: LensCommand = {
  id: 'conformityLens.groupObligations',
  run: async ({ view }, argument) => {
    const known = groupings.find(({ id }) => id === argument);
    if (known !== undefined) return view.groupBy(known.id);
    const items = groupings.map(({ id, label }) => ({
      id,
      label,
      description: id === view.grouping.id ? 'current' : '',
    }));
    const chosen = await window.showQuickPick(items, { title: 'Group Obligations By' });
    if (chosen !== undefined) await view.groupBy(chosen.id);
  },
};

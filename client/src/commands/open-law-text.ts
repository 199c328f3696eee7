/** Opens the text of a duty on EUR-Lex in the browser, on an explicit click and nowhere else. */

import { env, Uri } from 'vscode';
import type { LensCommand } from './command.ts';
import { isDutyNode } from './node-argument.ts';

const official = 'https://eur-lex.europa.eu/';

export const openLawText: LensCommand = {
  id: 'conformityLens.openLawText',
  async run(_tools, argument) {
    if (!isDutyNode(argument)) return;
    const { link } = argument.duty;
    if (link.startsWith(official)) await env.openExternal(Uri.parse(link));
  },
};

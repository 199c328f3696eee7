/** Goes to the place of the descriptor that answers a duty, or where the answer belongs, or that names a file. */

import { Range, window } from 'vscode';
import type { ProtocolRange } from '../../../server/src/protocol/product.ts';
import type { LensCommand } from './command.ts';
import { isDutyNode, isEvidenceNode } from './node-argument.ts';

export const revealObligation: LensCommand = {
  id: 'conformityLens.revealObligation',
  async run(_tools, argument) {
    if (isDutyNode(argument)) await window.showTextDocument(argument.uri, at(argument.duty.range));
    if (isEvidenceNode(argument)) await window.showTextDocument(argument.uri, at(argument.evidence.range));
  },
};

const at = ({ start, end }: ProtocolRange): { readonly selection: Range } => ({
  selection: new Range(start.line, start.character, end.line, end.character),
});

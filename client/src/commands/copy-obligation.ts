/** Copies a line of the tree, with everything below it that is shown, as plain text. */

import { env } from 'vscode';
import { childrenOf, type Node } from '../obligations/nodes.ts';
import { bindingWords, evidenceWords, groupWords, productWords, statusWords } from '../obligations/words.ts';
import type { LensCommand } from './command.ts';
import { isNode } from './node-argument.ts';

export const copyObligation: LensCommand = {
  id: 'conformityLens.copyObligation',
  async run(_tools, argument) {
    if (isNode(argument)) await env.clipboard.writeText(textOf(argument).join('\n'));
  },
};

function textOf(node: Node): readonly string[] {
  const below = childrenOf(node).flatMap(textOf);
  return [ownText(node), ...below.map((line) => `  ${line}`)];
}

function ownText(node: Node): string {
  switch (node.kind) {
    case 'product':
      return `${node.summary.product?.name ?? node.uri.path} (${productWords(node.summary)})`;
    case 'group':
      return `${node.name}: ${groupWords(node)}`;
    case 'evidence':
      return `${node.evidence.path}: ${evidenceWords(node.evidence)}. ${node.evidence.reason}`;
    case 'duty': {
      const { duty, asOf } = node;
      return `${duty.title} (${duty.citation}): ${statusWords[duty.status]}, ${bindingWords(duty, asOf)}. ${duty.reason} ${duty.link}`;
    }
  }
}

/** Commands of the tree get a node; from a keyboard shortcut or another extension anything may come. */

import type { DutyNode, EvidenceNode, Node } from '../obligations/nodes.ts';

const kinds: readonly unknown[] = ['product', 'group', 'evidence', 'duty'] satisfies readonly Node['kind'][];

export function isNode(argument: unknown): argument is Node {
  return (
    typeof argument === 'object' && argument !== null && 'kind' in argument && kinds.includes(argument.kind)
  );
}

export const isDutyNode = (argument: unknown): argument is DutyNode =>
  isNode(argument) && argument.kind === 'duty';

export const isEvidenceNode = (argument: unknown): argument is EvidenceNode =>
  isNode(argument) && argument.kind === 'evidence';

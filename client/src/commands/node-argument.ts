/** Commands of the tree get a node; from a keyboard shortcut or another extension anything may come. */

import type { DutyNode, Node } from '../obligations/nodes.ts';

const kinds: readonly unknown[] = ['product', 'group', 'duty'] satisfies readonly Node['kind'][];

export function isNode(argument: unknown): argument is Node {
  return (
    typeof argument === 'object' && argument !== null && 'kind' in argument && kinds.includes(argument.kind)
  );
}

export const isDutyNode = (argument: unknown): argument is DutyNode =>
  isNode(argument) && argument.kind === 'duty';

/** A node of the tree is found again by its id, with everything above it: VS Code asks for that to show it. */

import assert from 'node:assert/strict';
import {
  chainTo,
  type DutyNode,
  type EvidenceNode,
  type GroupNode,
  type Node,
} from '../../../client/src/obligations/nodes.ts';

/** Only what a chain is made of. */
const node = (kind: Node['kind'], id: string, children: readonly Node[] = []): Node =>
  ({ kind, id, children }) as unknown as DutyNode | EvidenceNode | GroupNode;

const tree = [
  node('product', 'a', [node('group', 'a#1', [node('evidence', 'a#1#x', [node('duty', 'a#1#x#d')])])]),
  node('product', 'b', [node('group', 'b#1', [node('duty', 'b#1#d')])]),
];

const chains: readonly (readonly [id: string, chain: readonly string[]])[] = [
  ['a', ['a']],
  ['a#1', ['a', 'a#1']],
  ['a#1#x#d', ['a', 'a#1', 'a#1#x', 'a#1#x#d']],
  ['b#1#d', ['b', 'b#1', 'b#1#d']],
  ['gone', []],
];

describe('the way to a node', () => {
  for (const [id, chain] of chains) {
    it(`of ${id} is ${chain.length === 0 ? 'empty' : chain.join(' > ')}`, () => {
      assert.deepEqual(
        chainTo(id, tree).map((each) => each.id),
        chain,
      );
    });
  }
});

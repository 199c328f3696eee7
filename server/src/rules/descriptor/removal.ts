/** A waiver that accepts nothing goes: its entry, or its comment. */

import type { Problem } from '../../descriptor/problem.ts';
import type { Fix } from '../contract.ts';
import { fix } from '../fixes.ts';

const title = 'Remove the waiver';

export function removal({ path, replace }: Problem): readonly Fix[] {
  if (replace !== undefined) return [{ ...fix(title), replace }];
  return path === undefined ? [] : [fix(title, { kind: 'remove', path })];
}

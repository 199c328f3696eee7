import { marker } from '../../descriptor/format/index.ts';
import { placeholder } from '../../descriptor/placeholder.ts';
import type { Change } from '../../edit/change.ts';
import type { Path } from '../../syntax/locate.ts';
import { fix } from '../fixes.ts';
import { problemRule } from './from-problems.ts';

export const missingKey = problemRule('missing-key', {
  message: 'Missing here: {keys}. Example: {example}',
  fixes: ({ data: { keys = '' }, missing = [] }) =>
    missing.length === 0 ? [] : [fix(`Add ${keys}`, ...missing.map(added))],
  docs: {
    summary: 'A key without which the entry says nothing.',
    why: 'A threat without its class, or a model without its id, cannot be judged or referred to.',
    bad: 'incidents:\n  - id: INC-7\n',
    good: 'incidents:\n  - id: INC-7\n    kind: severe-incident\n',
  },
});

/** The marker has one value; the others only a person knows. */
const added = (path: Path): Change => ({
  kind: 'set',
  path,
  value: path.at(-1) === marker ? 1 : placeholder,
});

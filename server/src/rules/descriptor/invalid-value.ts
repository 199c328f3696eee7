import { corrections } from './corrections.ts';
import { problemRule } from './from-problems.ts';

export const invalidValue = problemRule('invalid-value', {
  message: '"{value}" is not valid here. Expected {expected}',
  fixes: corrections,
  docs: {
    summary:
      'A value that the key cannot have: a choice, a date, a hash, an id or a package URL in the wrong form.',
    why: 'The value counts as not said until it is right.',
    bad: 'incidents:\n  - id: INC-7\n    kind: severe-incident\n    aware: 2026-11-18 09:30\n',
    good: 'incidents:\n  - id: INC-7\n    kind: severe-incident\n    aware: 2026-11-18T09:30:00+01:00\n',
  },
});

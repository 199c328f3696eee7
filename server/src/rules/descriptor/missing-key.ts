import { problemRule } from './from-problems.ts';

export const missingKey = problemRule('missing-key', {
  message: 'Missing here: {keys}. Example: {example}',
  docs: {
    summary: 'A key without which the entry says nothing.',
    why: 'A threat without its class, or a model without its id, cannot be judged or referred to.',
    bad: 'incidents:\n  - id: INC-7\n',
    good: 'incidents:\n  - id: INC-7\n    kind: severe-incident\n',
  },
});

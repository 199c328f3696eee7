import { fix } from '../fixes.ts';
import { problemRule } from './from-problems.ts';

export const unknownKey = problemRule('unknown-key', {
  message: 'The key "{key}" is not known here. {hint}',
  fixes: ({ path, meant }) =>
    path === undefined || typeof meant !== 'string'
      ? []
      : [fix(`Correct to "${meant}"`, { kind: 'rename-key', path, to: meant })],
  docs: {
    summary: 'A key that the format does not know at this place.',
    why: 'What it says would be read by nobody. Keys that start with x- are yours and are left alone.',
    bad: 'reporting:\n  cra: { owner: psirt, playbok: docs/reporting-cra.md }\n',
    good: 'reporting:\n  x-ticket: 4711\n  cra: { owner: psirt, playbook: docs/reporting-cra.md }\n',
  },
});

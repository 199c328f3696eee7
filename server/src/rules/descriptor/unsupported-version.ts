import { problemRule } from './from-problems.ts';

export const unsupportedVersion = problemRule('unsupported-version', {
  message:
    'This version reads format 1, the file says "{version}". Write conformity: 1, or update Conformity Lens.',
  docs: {
    summary: 'The marker names a version of the format that this release does not read.',
    why: 'A newer format may mean something else by the same key, so nothing is guessed.',
    bad: 'conformity: 7\nproduct:\n  name: Lamp\n',
    good: 'conformity: 1\nproduct:\n  name: Lamp\n',
  },
});

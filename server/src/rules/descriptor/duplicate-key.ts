import { problemRule } from './from-problems.ts';

export const duplicateKey = problemRule('duplicate-key', {
  message: 'The key "{key}" stands here a second time; the first one counts.',
  related: 'The first one stands here.',
  docs: {
    summary: 'A key that stands twice in one mapping.',
    why: 'YAML does not say which of them counts. Keep one.',
    bad: 'conformity: 1\nproduct:\n  name: Lamp\n  name: Light\n',
    good: 'conformity: 1\nproduct:\n  name: Lamp\n',
  },
});

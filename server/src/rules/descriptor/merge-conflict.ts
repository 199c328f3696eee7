import { syntaxRule } from './from-problems.ts';

export const mergeConflict = syntaxRule('descriptor/merge-conflict', ['merge-conflict'], {
  summary: 'The file holds markers of a merge conflict.',
  why: 'Two versions stand in the file at once. Settle the conflict; nothing is analysed before.',
  bad: 'conformity: 1\nproduct:\n<<<<<<< HEAD\n  name: Lamp\n=======\n  name: Light\n>>>>>>> main\n',
  good: 'conformity: 1\nproduct:\n  name: Light\n',
});

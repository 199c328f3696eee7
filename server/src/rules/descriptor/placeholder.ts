import { problemRule } from './from-problems.ts';

export const placeholder = problemRule('placeholder', {
  severity: 'warning',
  message: '"{text}" still stands for an answer. Until somebody fills it in it counts as not said.',
  docs: {
    summary: 'A placeholder that nobody has filled in yet.',
    why: 'Fixes write TODO where only a person knows the answer. It says nothing, so it counts as nothing, and it is found here instead of the gap that it stands in.',
    bad: 'threats:\n  - { id: T1, owner: TODO }\n',
    good: 'threats:\n  - { id: T1, owner: ml-platform }\n',
  },
});

import { corrections } from './corrections.ts';
import { problemRule } from './from-problems.ts';

export const wrongType = problemRule('wrong-type', {
  message: 'Expected {expected}, found {found}. Example: {example}',
  fixes: corrections,
  docs: {
    summary: 'A value of the wrong kind, such as a list where a text belongs.',
    why: 'The value cannot be read, so it counts as not said.',
    bad: 'reporting:\n  cra: { owner: [psirt, security] }\n',
    good: 'reporting:\n  cra: { owner: psirt }\n',
  },
});

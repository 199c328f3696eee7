import { syntaxRule } from './from-problems.ts';

export const limit = syntaxRule('descriptor/limit', ['limit'], {
  summary: 'The file is larger, deeper, or uses more aliases than a descriptor can need.',
  why: 'Limits keep the editor quick and safe whatever the file holds. A descriptor needs seven levels and rarely a thousand lines.',
  bad: `conformity: 1\nproduct: ${'['.repeat(70)}${']'.repeat(70)}\n`,
  good: 'conformity: 1\nproduct:\n  name: Lamp\n',
});

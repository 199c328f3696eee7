import { syntaxRule } from './from-problems.ts';

export const syntax = syntaxRule('descriptor/syntax', ['syntax', 'half-typed-key'], {
  summary: 'The file is not YAML that can be read.',
  why: 'Nothing behind the mistake can be trusted, so no duty is judged until it is mended. The last good state stays in the tree.',
  bad: 'conformity: 1\nproduct:\n  name: Lamp: large\n',
  good: 'conformity: 1\nproduct:\n  name: "Lamp: large"\n',
});

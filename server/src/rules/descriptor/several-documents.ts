import { syntaxRule } from './from-problems.ts';

export const severalDocuments = syntaxRule('descriptor/several-documents', ['several-documents'], {
  summary: 'The file holds more than one YAML document.',
  why: 'Only the first document is read. A second product gets a file of its own, so that each finding has one place.',
  bad: 'conformity: 1\nproduct:\n  name: Lamp\n---\nproduct:\n  name: Second\n',
  good: 'conformity: 1\nproduct:\n  name: Lamp\n',
});

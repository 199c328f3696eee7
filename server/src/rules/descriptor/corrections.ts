/** Right values in the place of a wrong one, as reading the descriptor found them. */

import type { Candidate, Problem } from '../../descriptor/problem.ts';
import type { Fix } from '../contract.ts';
import { choice, fix, mostFixes } from '../fixes.ts';

export function corrections({ path, meant, choices = [], replace }: Problem): readonly Fix[] {
  if (replace !== undefined && meant !== undefined) return [{ ...fix(titleFor(meant)), replace }];
  if (path === undefined) return [];
  const corrected = (value: Candidate): Fix => fix(titleFor(value), { kind: 'set', path, value });
  const likeliest = meant === undefined || judges(meant) ? [] : [corrected(meant)];
  const others = choices.filter((each) => !judges(each)).map((each) => choice(corrected(each)));
  return [...likeliest, ...others].slice(0, mostFixes);
}

/** Whether a duty is met, or does not apply, no fix says; not even in the place of a misspelt word. */
const judges = (candidate: Candidate): boolean =>
  candidate === 'met' || candidate === 'not-applicable' || candidate === 'covered';

/** The file's own text stands in a title only where it is a word or two. */
function titleFor(value: Candidate): string {
  if (typeof value === 'object') return 'Write it as a list';
  if (typeof value !== 'string') return `Correct to ${String(value)}`;
  return /^[\w .,:/-]{1,60}$/.test(value) ? `Correct to "${value}"` : 'Write it in the right form';
}

import { problemRule } from './from-problems.ts';
import { removal } from './removal.ts';

export const waiverUnused = problemRule('waiver-unused', {
  message: 'No finding needs this waiver of {rule}. Remove it, so that it does not hide a later one.',
  fixes: removal,
  severity: 'information',
  docs: {
    summary: 'A waiver accepts nothing.',
    why: 'What it was meant for is mended, or it names the wrong key. Left in the file it would hide the next finding of the rule.',
    bad: 'waivers:\n  - { rule: cra/requirement-open, reason: Published with the next release., until: 2027-06-30 }\n',
    good: 'vulnerability-handling:\n  II-5: { status: planned, owner: psirt }\nwaivers:\n  - { rule: cra/requirement-open, reason: Published with the next release., until: 2027-06-30 }\n',
  },
});

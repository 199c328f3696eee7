import { corrections } from './corrections.ts';
import { problemRule } from './from-problems.ts';

export const waiverOfUnknownRule = problemRule('waiver-of-unknown-rule', {
  message: 'There is no rule "{rule}". {hint}',
  fixes: corrections,
  docs: {
    summary: 'A waiver names a rule that does not exist.',
    why: 'A misspelt rule accepts nothing, and whoever reads the file believes that it does.',
    bad: 'waivers:\n  - { rule: cra/requirment-open, reason: Published with the next release. }\n',
    good: 'vulnerability-handling:\n  II-5: { status: planned, owner: psirt }\nwaivers:\n  - { rule: cra/requirement-open, reason: Published with the next release. }\n',
  },
});

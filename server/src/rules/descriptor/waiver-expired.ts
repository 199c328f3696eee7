import { problemRule } from './from-problems.ts';
import { removal } from './removal.ts';

export const waiverExpired = problemRule('waiver-expired', {
  message:
    'This waiver of {rule} ended on {until}, so its findings count again. Renew it with a new reason, or mend them.',
  fixes: removal,
  severity: 'warning',
  docs: {
    summary: 'A waiver has ended.',
    why: 'A waiver is for a while. Once it has ended the finding stands as before, and the waiver only says that somebody once knew.',
    bad: 'reporting:\n  ai-act: null\nwaivers:\n  - { rule: ai-act/reporting-channel-missing, reason: Named with the next release., until: 2026-06-30 }\n',
    good: 'reporting:\n  ai-act: null\nwaivers:\n  - { rule: ai-act/reporting-channel-missing, reason: Named with the next release., until: 2027-06-30 }\n',
  },
});

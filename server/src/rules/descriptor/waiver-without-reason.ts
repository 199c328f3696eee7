import { fix } from '../fixes.ts';
import { problemRule } from './from-problems.ts';

export const waiverWithoutReason = problemRule('waiver-without-reason', {
  message: 'A waiver needs its reason, as in "# conformity-lens: waive {rule} -- why it is accepted".',
  fixes: ({ replace }) => (replace === undefined ? [] : [{ ...fix('Add a reason'), replace }]),
  docs: {
    summary: 'A waiver in a comment gives no reason.',
    why: 'Who reads the file later has to know why the finding is accepted, and for whom that was good enough.',
    bad: 'conformity: 1\nproduct: # conformity-lens: waive bridge/cannot-tell\n  name: Lamp\n',
    good: 'conformity: 1\nproduct: # conformity-lens: waive bridge/cannot-tell -- not decided before the design review\n  name: Lamp\n',
  },
});

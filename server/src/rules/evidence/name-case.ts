import { lawRule } from '../contract.ts';
import { seenFiles } from './files.ts';

export const nameCase = lawRule({
  id: 'evidence/name-case',
  duties: [],
  basis: 'reference',
  docs: {
    summary: 'The name of an evidence file is written with other upper and lower case than on disk.',
    why: 'On some systems the file is found all the same, on others, and in most pipelines, it is not.',
    bad: 'risk-assessment:\n  evidence: docs/Risk-Assessment.md\n',
    good: 'risk-assessment:\n  evidence: docs/risk-assessment.md\n',
  },
  messages: {
    case: 'On disk this file is called "{actual}". Write it the same way: upper and lower case matter on many systems.',
  },
  *check(profile) {
    for (const { reference, sight, related } of seenFiles(profile)) {
      if (sight.state !== 'missing' && sight.state !== 'file') continue;
      if (sight.otherCase === undefined) continue;
      yield { message: 'case', at: reference.file.span, data: { actual: sight.otherCase }, related };
    }
  },
});

import { lawRule } from '../contract.ts';
import { seenFiles } from './files.ts';

export const fileEmpty = lawRule({
  id: 'evidence/file-empty',
  duties: [],
  basis: 'reference',
  docs: {
    summary: 'A file that is named as evidence is empty.',
    why: 'An empty file shows nothing. What it should show counts as not shown until there is something in it.',
    bad: 'risk-assessment:\n  evidence: docs/empty.md\n',
    good: 'risk-assessment:\n  evidence: docs/risk-assessment.md\n',
    files: { 'docs/empty.md': '' },
  },
  messages: { empty: '"{path}" is empty, so it shows nothing. Write it, or claim open until it is written.' },
  *check(profile) {
    for (const { reference, sight, related } of seenFiles(profile)) {
      if (sight.state !== 'file' || sight.size > 0) continue;
      yield { message: 'empty', at: reference.file.span, data: { path: reference.file.value }, related };
    }
  },
});

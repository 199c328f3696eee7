import { lawRule } from '../contract.ts';
import { seenFiles } from './files.ts';

export const notAFile = lawRule({
  id: 'evidence/not-a-file',
  duties: [],
  basis: 'reference',
  docs: {
    summary: 'What is named as evidence is a folder, or cannot be read.',
    why: 'Evidence is a file that somebody can open, review and keep. A folder does not say which of its files shows what, and what cannot be read shows nothing.',
    bad: 'risk-assessment:\n  evidence: docs/\n',
    good: 'risk-assessment:\n  evidence: docs/risk-assessment.md\n',
  },
  messages: {
    folder: '"{path}" is a folder. Name the file in it that shows the claim, as in docs/risk-assessment.md.',
    unreadable: '"{path}" cannot be read: {reason}.',
  },
  *check(profile) {
    for (const { reference, sight, related } of seenFiles(profile)) {
      const { span: at, value: path } = reference.file;
      if (sight.state === 'folder') yield { message: 'folder', at, data: { path }, related };
      if (sight.state === 'unreadable')
        yield { message: 'unreadable', at, data: { path, reason: sight.reason }, related };
    }
  },
});

import { lawRule } from '../contract.ts';
import { stubText } from '../../protocol/files.ts';
import { seenFiles } from './files.ts';

export const stub = lawRule({
  id: 'evidence/stub',
  duties: [],
  basis: 'contradiction',
  docs: {
    summary: 'A file that is named as evidence is a stub that nobody has written yet.',
    why: 'A fix makes stubs so that the path is right and the gap is seen. A stub shows nothing; its first line says so, and who writes the document removes that line.',
    bad: 'risk-assessment:\n  evidence: docs/stub.md\n',
    good: 'risk-assessment:\n  evidence: docs/risk-assessment.md\n',
    files: { 'docs/stub.md': stubText('Risk assessment') },
  },
  messages: { stub: '"{path}" is a stub, so it shows nothing yet. Write it, and remove its first line.' },
  *check(profile) {
    for (const { reference, sight, related } of seenFiles(profile)) {
      if (sight.state !== 'file' || sight.stub !== true) continue;
      yield { message: 'stub', at: reference.file.span, data: { path: reference.file.value }, related };
    }
  },
});

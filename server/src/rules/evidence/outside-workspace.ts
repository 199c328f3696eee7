import { lawRule } from '../contract.ts';
import { seenFiles } from './files.ts';

export const outsideWorkspace = lawRule({
  id: 'evidence/outside-workspace',
  duties: [],
  basis: 'reference',
  docs: {
    summary: 'The path of a file leads out of the workspace.',
    why: 'Nothing outside the workspace is opened: a descriptor may come from anywhere, and evidence that is not kept with the product is not there for who checks it next. A symbolic link that leads out is not followed either.',
    bad: 'risk-assessment:\n  evidence: ../../../company/risk-assessment.md\n',
    good: 'risk-assessment:\n  evidence: docs/risk-assessment.md\n',
  },
  messages: {
    path: '"{path}" leads out of the workspace, so it was not opened. Keep the file, or a copy of it, beside the product.',
    link: '"{path}" goes through a symbolic link that is not followed, because it leads out of the workspace. Keep the file, or a copy of it, beside the product.',
  },
  *check(profile) {
    for (const { reference, sight, related } of seenFiles(profile)) {
      if (sight.state !== 'outside') continue;
      const { span: at, value: path } = reference.file;
      yield { message: sight.link ? 'link' : 'path', at, data: { path }, related };
    }
  },
});

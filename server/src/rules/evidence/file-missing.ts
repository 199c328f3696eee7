import { billHolder, type FileReference } from '../../descriptor/file-references.ts';
import { lawRule } from '../contract.ts';
import { fix } from '../fixes.ts';
import { seenFiles } from './files.ts';

export const fileMissing = lawRule({
  id: 'evidence/file-missing',
  duties: [],
  basis: 'reference',
  docs: {
    summary: 'A file that is named as evidence does not exist.',
    why: 'A claim is worth what stands behind it. Until the file exists, what it should show counts as not shown. Paths are relative to the descriptor.',
    bad: 'risk-assessment:\n  evidence: docs/risk-analysis.md\n',
    good: 'risk-assessment:\n  evidence: docs/risk-assessment.md\n',
  },
  messages: {
    missing:
      'There is no file "{path}". Create it, or correct the path: it is relative to this descriptor, as in docs/risk-assessment.md.',
  },
  *check(profile) {
    for (const { reference, sight, related } of seenFiles(profile)) {
      if (sight.state !== 'missing' || sight.otherCase !== undefined) continue;
      const { file } = reference;
      const fixes = canBeStub(reference)
        ? [{ ...fix('Create the file as a stub'), creates: [reference.path] }]
        : [];
      yield { message: 'missing', at: file.span, data: { path: file.value }, related, fixes };
    }
  },
});

/** A stub is a text; a bill of materials, a picture or a signed document cannot be begun as one. */
const canBeStub = ({ holder, path }: FileReference): boolean =>
  holder !== billHolder && /\.(md|markdown|txt|adoc|rst)$/i.test(path);

import type { FileReference } from '../../descriptor/file-references.ts';
import type { Facts } from '../../profile/facts.ts';
import { lawRule, type Fix } from '../contract.ts';
import { fix, setting } from '../fixes.ts';
import { pathOfFile, seenFiles } from './files.ts';

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
      const { otherCase: actual } = sight;
      const fixes = renaming(profile.facts, reference, actual);
      yield { message: 'case', at: reference.file.span, data: { actual }, related, fixes };
    }
  },
});

/** At every place that names the file. */
function renaming(facts: Facts, { path }: FileReference, actual: string): readonly Fix[] {
  const places = facts.filesByPath.get(path) ?? [];
  return [
    fix('Write the name as on disk', ...places.map((place) => setting(facts, pathOfFile(place), actual))),
  ];
}

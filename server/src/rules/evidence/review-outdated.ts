import type { FileReference } from '../../descriptor/file-references.ts';
import type { Facts } from '../../profile/facts.ts';
import { daysBetween } from '../../text/days.ts';
import { lawRule } from '../contract.ts';

export const reviewOutdated = lawRule({
  id: 'evidence/review-outdated',
  duties: [],
  basis: 'practice',
  docs: {
    summary: 'The last review of evidence is old, is older than the file, or lies in the future.',
    why: 'Evidence ages: products and threats change, and so do files. How many days a review stays fresh is a setting and good practice, no text of the acts. Where the hash of the reviewed file is noted, the hash decides whether it changed.',
    bad: 'risk-assessment:\n  evidence: { file: docs/risk-assessment.md, reviewed: 2025-01-15, sha256: null }\n',
    good: 'risk-assessment:\n  evidence: { file: docs/risk-assessment.md, reviewed: 2026-10-02, sha256: null }\n',
  },
  messages: {
    future: 'Reviewed on {day}, which is still to come. Correct the day.',
    changed:
      'Reviewed on {day}, but the file was changed on {changed}, as git has it. Review it again, or note its sha256: then the hash tells whether it is the reviewed one.',
    old: 'Reviewed on {day}, more than {limit} days ago. Review it again; how many days count is a setting.',
  },
  *check({ facts }) {
    for (const reference of facts.files) {
      const reviewed = reference.evidence?.value.reviewed;
      if (reviewed === undefined) continue;
      const data = {
        day: reviewed.value,
        changed: changedOn(reference, facts) ?? '',
        limit: String(facts.reviewDays),
      };
      const message = outdated(reference, facts);
      if (message !== undefined)
        yield {
          message,
          at: reviewed.span,
          data,
          ...(message === 'old' ? {} : { basis: 'contradiction' as const }),
        };
    }
  },
});

function outdated(reference: FileReference, facts: Facts): 'future' | 'changed' | 'old' | undefined {
  const day = reference.evidence?.value.reviewed?.value ?? '';
  if (day > facts.today) return 'future';
  const changed = changedOn(reference, facts);
  if (changed !== undefined && changed > day) return 'changed';
  return facts.reviewDays > 0 && daysBetween(day, facts.today) > facts.reviewDays ? 'old' : undefined;
}

/** The day of the last change; where the hash is noted it is the hash that tells. */
function changedOn({ path, evidence }: FileReference, { sightings }: Facts): string | undefined {
  const sight = sightings.get(path);
  return sight?.state === 'file' && evidence?.value.sha256 === undefined ? sight.changed : undefined;
}

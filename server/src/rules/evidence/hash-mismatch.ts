import { isOtherHash } from '../../profile/evidence.ts';
import { lawRule } from '../contract.ts';

export const hashMismatch = lawRule({
  id: 'evidence/hash-mismatch',
  duties: [],
  basis: 'contradiction',
  docs: {
    summary: 'A file is another one than was reviewed: its SHA-256 differs from the one that is noted.',
    why: 'The hash says which contents were reviewed. Since then the file has changed, so nobody knows whether it still shows the claim. Review it and refresh the hash; a quick fix does.',
    bad: 'risk-assessment:\n  evidence:\n    sha256: abababababababababababababababababababababababababababababababab\n',
    good: 'risk-assessment:\n  evidence:\n    sha256: d897070e79acbaa10250a4d72e4ea9428b5497200667c6a2e24732f95f365b83\n',
  },
  messages: {
    changed:
      'The file has changed since this hash was noted; it is now {now}…. Review it, then refresh the hash and the day of the review.',
  },
  *check({ facts }) {
    for (const { path, evidence } of facts.files) {
      const noted = evidence?.value.sha256;
      const sight = facts.sightings.get(path);
      if (noted === undefined || sight?.state !== 'file' || !isOtherHash(noted.value, sight.sha256)) continue;
      yield { message: 'changed', at: noted.span, data: { now: sight.sha256?.slice(0, 12) ?? '' } };
    }
  },
});

import { isExpired } from '../../profile/evidence.ts';
import { lawRule } from '../contract.ts';

export const expired = lawRule({
  id: 'evidence/expired',
  duties: [],
  basis: 'contradiction',
  docs: {
    summary: 'Evidence has passed the day until which it counts.',
    why: 'The file itself says until when it counts, for example the end of a certificate. From then on it shows nothing, and what rests on it counts as not shown.',
    bad: 'risk-assessment:\n  evidence: { file: docs/risk-assessment.md, valid-until: 2026-06-30, sha256: null }\n',
    good: 'risk-assessment:\n  evidence: { file: docs/risk-assessment.md, valid-until: 2029-06-30, sha256: null }\n',
  },
  messages: {
    expired:
      'This evidence counts until {day} only, which has passed. Renew it, or claim open until it is renewed.',
  },
  *check({ facts }) {
    for (const { evidence } of facts.files) {
      const until = evidence?.value['valid-until'];
      if (until !== undefined && isExpired(evidence, facts))
        yield { message: 'expired', at: until.span, data: { day: until.value } };
    }
  },
});

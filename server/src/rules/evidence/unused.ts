import { dutiesOf } from '../../profile/evidence-duties.ts';
import { bridgeMatters } from '../../profile/profile.ts';
import { lawRule } from '../contract.ts';

export const unused = lawRule({
  id: 'evidence/unused',
  duties: [],
  basis: 'unused',
  docs: {
    summary: 'Evidence is named for something that is no duty of this product.',
    why: 'It answers nothing: the duty of its key does not arise for this product, as the file states it. That is no fault. It may be kept for later, or for others who read the file.',
    bad: 'ai-act:\n  two-person-check: { status: met, evidence: docs/ai/human-oversight.md }\n',
    good: 'ai-act:\n  human-oversight: { status: met, evidence: docs/ai/human-oversight.md }\n',
  },
  messages: { unused: 'This evidence answers no duty of this product as the file states it.' },
  *check(profile) {
    // Where a gate is closed or open that has been said, and why a duty does not arise follows from it.
    if (!bridgeMatters(profile)) return;
    for (const reference of profile.facts.files) {
      if (reference.evidence !== undefined && dutiesOf(reference, profile).length === 0)
        yield { message: 'unused', at: reference.file.span };
    }
  },
});

import { aiActKeys } from '../../law/duties/ai-act.ts';
import { dutyOf } from '../../law/duties/index.ts';
import { standingOf } from '../../profile/claim.ts';
import { art15Binds } from '../../profile/profile.ts';
import { lawRule } from '../contract.ts';

export const requirementOpen = lawRule({
  id: 'ai-act/requirement-open',
  duties: aiActKeys.map((key) => `ai-act/${key}` as const),
  basis: 'statute',
  timeline: 'ai-high-risk',
  docs: {
    summary: 'A duty of the AI Act that the bridge does not carry is claimed as open or planned.',
    why: 'The bridge reaches cybersecurity alone. Risk management, data governance, logging, oversight, accuracy, robustness and the rest are owed in full beside it.',
    bad: 'ai-act:\n  accuracy: { status: open, owner: ml-platform }\n',
    good: 'ai-act:\n  accuracy: { status: met, evidence: docs/ai/accuracy.md }\n',
  },
  messages: { open: '{title} is {status}. The bridge does not carry it: it is owed in full.' },
  *check(profile) {
    if (!art15Binds(profile)) return;
    const claims = profile.facts.descriptor.value['ai-act']?.value;
    for (const key of aiActKeys) {
      const standing = standingOf(claims?.[key], { alwaysApplies: false });
      const status = claims?.[key]?.value.status;
      if (status === undefined || (standing !== 'open' && standing !== 'planned')) continue;
      yield {
        message: 'open',
        at: status.span,
        data: { title: dutyOf(`ai-act/${key}`).title, status: status.value },
        duties: [`ai-act/${key}`],
      };
    }
  },
});

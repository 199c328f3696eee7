import { lawRule } from '../contract.ts';
import { claimedUnder, openClaims } from '../open-claims.ts';

export const requirementOpen = lawRule({
  id: 'ai-act/requirement-open',
  duties: claimedUnder('ai-act'),
  basis: 'statute',
  timeline: 'ai-high-risk',
  docs: {
    summary: 'A duty of the AI Act is claimed as open or planned, or set aside without a reason.',
    why: 'The bridge reaches cybersecurity alone. Risk management, data governance, logging, oversight, accuracy, robustness and the rest are owed in full beside it.',
    bad: 'ai-act:\n  accuracy: { status: open, owner: ml-platform }\n',
    good: 'ai-act:\n  accuracy: { status: met, evidence: docs/ai/accuracy.md }\n',
  },
  messages: {
    open: '{title} is {status}. The bridge does not carry it: it is owed in full. Meet it and name the evidence.',
    unjustified: '{title} is said not to apply, without a reason. Add justification.',
  },
  check: (profile) => openClaims(profile, 'ai-act'),
});

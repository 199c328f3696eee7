import { lawRule } from '../contract.ts';
import { claimedUnder, openClaims } from '../open-claims.ts';

export const dutyOpen = lawRule({
  id: 'cra/duty-open',
  duties: claimedUnder('cra'),
  basis: 'statute',
  timeline: 'cra',
  docs: {
    summary:
      'A duty of the CRA beside its Annex I is claimed as open or planned, or set aside without a reason.',
    why: 'Documentation, user information, due diligence on components, marking and the rest bind every manufacturer in scope, whatever the bridge says.',
    bad: 'cra:\n  due-diligence: { status: open, owner: purchasing }\n',
    good: 'cra:\n  due-diligence: { status: met, evidence: docs/vulnerability-handling.md }\n',
  },
  messages: {
    open: '{title} is {status}. Meet it and name the evidence.',
    unjustified: '{title} is said not to apply, without a reason. Add justification.',
  },
  check: (profile) => openClaims(profile, 'cra'),
});

import { lawRule } from '../contract.ts';
import { fix, pathOf, toDo } from '../fixes.ts';
import { threatsOf } from './threats-of.ts';

export const threatWithoutOwner = lawRule({
  id: 'ai-act/threat-without-owner',
  duties: [],
  basis: 'practice',
  timeline: 'ai-high-risk',
  docs: {
    summary: 'Nobody is named who answers for a threat.',
    why: 'An open threat without an owner stays open. No law asks for the name; every plan does.',
    bad: 'threats:\n  - { id: T1, class: data-poisoning, owner: null }\n',
    good: 'threats:\n  - { id: T1, class: data-poisoning, owner: ml-platform }\n',
  },
  messages: { none: '{name} has no owner. Add owner: a team or a role.' },
  *check(profile) {
    for (const threat of threatsOf(profile)) {
      if (threat.status !== 'met' || threat.entry.value.owner !== undefined) continue;
      yield {
        message: 'none',
        at: threat.entry.keys.get('owner') ?? threat.at,
        data: { name: threat.name },
        fixes: [fix('Name an owner', toDo(profile.facts, ...pathOf(threat.entry), 'owner'))],
      };
    }
  },
});

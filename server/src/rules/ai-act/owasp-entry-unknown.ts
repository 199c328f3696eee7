import { owaspEntry } from '../../law/owasp.ts';
import { lawRule } from '../contract.ts';
import { threatsOf } from './threats-of.ts';

export const owaspEntryUnknown = lawRule({
  id: 'ai-act/owasp-entry-unknown',
  duties: [],
  basis: 'practice',
  docs: {
    summary: 'An OWASP entry has no year of its edition, or that edition has no such entry.',
    why: 'The edition of 2026 renumbered most entries of 2025: LLM05 alone can mean two things. With its year an entry means one.',
    bad: 'threats:\n  - { id: T1, class: data-poisoning, owasp: LLM05 }\n',
    good: 'threats:\n  - { id: T1, class: data-poisoning, owasp: "LLM05:2026" }\n',
  },
  messages: {
    unknown:
      '"{id}" is no entry of an edition. Write it with its year, as in LLM05:2026, LLM04:2025 or ML02:2023.',
  },
  *check(profile) {
    for (const threat of threatsOf(profile)) {
      for (const { value: id, span } of threat.entry.value.owasp?.value ?? []) {
        if (owaspEntry(id) === undefined) yield { message: 'unknown', at: span, data: { id } };
      }
    }
  },
});

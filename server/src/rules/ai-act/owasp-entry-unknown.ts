import type { Located } from '../../descriptor/schema.ts';
import { attackClasses } from '../../law/attack-classes.ts';
import { owaspEntry, owaspIds } from '../../law/owasp.ts';
import type { Facts } from '../../profile/facts.ts';
import { lawRule } from '../contract.ts';
import { choice, fix, mostFixes, pathOf, setting } from '../fixes.ts';
import { threatsOf, type Threat } from './threats-of.ts';

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
      const others = unnamed(threat);
      for (const written of threat.entry.value.owasp?.value ?? []) {
        const { value: id, span: at } = written;
        if (owaspEntry(id) !== undefined) continue;
        const fixes = corrections(written, threat, others, profile.facts);
        yield { message: 'unknown', at, data: { id }, fixes };
      }
    }
  },
});

/** Entries that the threat does not name yet, those of its class first. */
function unnamed({ id, entry }: Threat): readonly string[] {
  const named = new Set(entry.value.owasp?.value.map(({ value }) => value));
  return [...new Set([...attackClasses[id].owasp, ...owaspIds])].filter((each) => !named.has(each));
}

/** Entries of the same number in every edition, then others of the class. */
function corrections(written: Located<string>, threat: Threat, others: readonly string[], facts: Facts) {
  const number = /^(?:LLM|ML)\d{2}/i.exec(written.value)?.[0].toUpperCase() ?? '';
  const ofClass: readonly string[] = attackClasses[threat.id].owasp;
  const same = others.filter((each) => each.startsWith(`${number}:`));
  const more = others.filter((each) => ofClass.includes(each));
  return [...new Set([...same, ...more])].slice(0, mostFixes).map((each) => {
    const title = `Correct to ${each}, ${owaspEntry(each)?.title ?? ''}`;
    return choice(fix(title, setting(facts, pathOf(written), each)));
  });
}

import type { Located } from '../../descriptor/schema.ts';
import { attackClasses } from '../../law/attack-classes.ts';
import { owaspEntry, owaspIds } from '../../law/owasp.ts';
import type { Facts } from '../../profile/facts.ts';
import { lawRule, type Fix } from '../contract.ts';
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
      for (const written of threat.entry.value.owasp?.value ?? []) {
        const { value: id, span: at } = written;
        if (owaspEntry(id) !== undefined) continue;
        yield { message: 'unknown', at, data: { id }, fixes: corrections(written, threat, profile.facts) };
      }
    }
  },
});

/** Entries of that number in every edition, those of the class first, then the others of the class. */
function corrections(written: Located<string>, { id, entry }: Threat, facts: Facts): readonly Fix[] {
  const named = entry.value.owasp?.value.map(({ value }) => value) ?? [];
  const number = /^(?:LLM|ML)\d{2}/i.exec(written.value)?.[0].toUpperCase() ?? '';
  const ofClass: readonly string[] = attackClasses[id].owasp;
  const known = [...new Set([...ofClass, ...owaspIds])].filter((each) => !named.includes(each));
  const same = known.filter((each) => each.startsWith(`${number}:`));
  const others = ofClass.filter((each) => known.includes(each) && !same.includes(each));
  return [...same, ...others].slice(0, mostFixes).map((each) => {
    const title = owaspEntry(each)?.title ?? '';
    return choice(fix(`Correct to ${each}, ${title}`, setting(facts, pathOf(written), each)));
  });
}

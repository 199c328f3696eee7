import { nearestFew } from '../../descriptor/nearest.ts';
import type { Located } from '../../descriptor/schema.ts';
import { attackClasses } from '../../law/attack-classes.ts';
import { atlasData, atlasTechniques } from '../../law/atlas.ts';
import type { Facts } from '../../profile/facts.ts';
import { lawRule, type Fix } from '../contract.ts';
import { choice, fix, mostFixes, pathOf, setting } from '../fixes.ts';
import { threatsOf, type Threat } from './threats-of.ts';

export const techniqueUnknown = lawRule({
  id: 'ai-act/technique-unknown',
  duties: [],
  basis: 'practice',
  docs: {
    summary: 'The id of a MITRE ATLAS technique is not known here, or belongs to another attack class.',
    why: 'Ids help others to understand a threat, and a wrong one misleads them. This version knows the techniques that belong to its attack classes; an id outside that list may still exist.',
    bad: 'threats:\n  - { id: T1, class: data-poisoning, techniques: AML.T0024 }\n',
    good: 'threats:\n  - { id: T1, class: data-poisoning, techniques: AML.T0020 }\n',
  },
  messages: {
    unknown:
      '{id} is not among the techniques that this version knows ({data}). It may exist; check it. For {class}: {known}.',
    other: '{id} is "{name}", which this version does not count under {class}. Known for it: {known}.',
  },
  *check(profile) {
    for (const threat of threatsOf(profile)) {
      const { title, techniques } = attackClasses[threat.id];
      const others = unnamed(threat);
      for (const technique of threat.entry.value.techniques?.value ?? []) {
        const { value: id, span } = technique;
        if (techniques.some((known) => known === id)) continue;
        const name = atlasTechniques[id];
        const data = { id, name: name ?? '', class: title, known: techniques.join(', '), data: atlasData };
        const fixes = corrections(technique, others, profile.facts);
        yield { message: name === undefined ? 'unknown' : 'other', at: span, data, fixes };
      }
    }
  },
});

/** Techniques of the class that the entry does not name yet. */
function unnamed({ id, entry }: Threat): readonly string[] {
  const named = new Set<string>(entry.value.techniques?.value.map(({ value }) => value));
  return attackClasses[id].techniques.filter((known) => !named.has(known));
}

const corrections = (technique: Located<string>, others: readonly string[], facts: Facts): readonly Fix[] =>
  nearestFew(technique.value, others, mostFixes).map((known) => {
    const title = `Correct to ${known}, ${atlasTechniques[known] ?? ''}`;
    return choice(fix(title, setting(facts, pathOf(technique), known)));
  });

import { againstDuties } from '../../law/duties/ai-act-attacks.ts';
import { attackClasses } from '../../law/attack-classes.ts';
import type { Facts } from '../../profile/facts.ts';
import { lawRule, type Fix } from '../contract.ts';
import { fix, pathOf, toDo } from '../fixes.ts';
import { threatsOf, type Threat } from './threats-of.ts';

export const threatWithoutMeasure = lawRule({
  id: 'ai-act/threat-without-measure',
  duties: againstDuties,
  basis: 'statute',
  timeline: 'ai-high-risk',
  docs: {
    summary: 'A threat is said to be met, but no measure is named.',
    why: 'Article 15(5) asks for measures to prevent, detect, respond to, resolve and control attacks, where appropriate. At least one has to be named.',
    bad: 'threats:\n  - { id: T1, class: data-poisoning, status: met, measures: null }\n',
    good: 'threats:\n  - { id: T1, class: data-poisoning, status: met, measures: { prevent: Signed ingestion. } }\n',
  },
  messages: {
    none: '{name} is said to be met, but no measure is named. Add measures: prevent, detect, respond, resolve or control.',
  },
  *check(profile) {
    for (const threat of threatsOf(profile)) {
      const measures = Object.keys(threat.entry.value.measures?.value ?? {});
      if (threat.status !== 'met' || measures.length > 0) continue;
      const at = threat.entry.value.measures?.key ?? threat.at;
      yield {
        message: 'none',
        at,
        data: { name: threat.name },
        duties: threat.duties,
        basis: threat.basis,
        citations: attackClasses[threat.id].cites,
        fixes: measuresFor(threat, profile.facts),
      };
    }
  },
});

/** By the purposes of Article 15(5), in its order; one is enough. */
const measuresFor = ({ entry }: Threat, facts: Facts): readonly Fix[] =>
  ['prevent', 'detect', 'respond', 'resolve', 'control'].map((purpose) =>
    fix(`Add a measure: ${purpose}`, toDo(facts, ...pathOf(entry), 'measures', purpose)),
  );

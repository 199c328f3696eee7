import {
  attackClasses,
  statutoryClasses,
  type AttackClass,
  type AttackClassId,
} from '../../law/attack-classes.ts';
import { art15Binds, type Profile } from '../../profile/profile.ts';
import { section } from '../at.ts';
import { lawRule } from '../contract.ts';
import { fix } from '../fixes.ts';
import { adding, entriesFor } from './threat-entries.ts';

const fragment = (classes: readonly AttackClassId[]): string =>
  `threats:\n${classes.map((id) => `  - { class: ${id}, asset: [anomaly-net, grid-telemetry], status: not-applicable, justification: Nothing is trained. }\n`).join('')}`;

export const practiceClassesUnconsidered = lawRule({
  id: 'ai-act/practice-classes-unconsidered',
  duties: [],
  basis: 'practice',
  timeline: 'ai-high-risk',
  docs: {
    summary: 'Attack classes that good practice looks at have no entry in the threat list.',
    why: 'Model extraction, membership inference, model inversion, abnormal use of the interface, unlogged access to training data and tampering with the pipeline are not named in Article 15(5); recital 76 names membership inference. Prompt injection is looked at for generative systems. A recommendation, not a duty.',
    bad: fragment(statutoryClasses),
    good: fragment([
      ...statutoryClasses,
      'model-extraction',
      'membership-inference',
      'model-inversion',
      'abnormal-api-usage',
      'training-data-access-logging',
      'pipeline-integrity',
    ]),
  },
  messages: {
    missing: 'Good practice also looks at {titles}. Add entries with class: {classes}, or leave it.',
  },
  *check(profile) {
    const { facts } = profile;
    if (!art15Binds(profile) || facts.threats.length === 0) return;
    const listed = new Set<string>(facts.threats.flatMap(({ value }) => value.class?.value ?? []));
    const missing = recommended(profile).filter((id) => !listed.has(id));
    if (missing.length === 0) return;
    const titles = missing.map((id) => attackClasses[id].title).join(', ');
    const entries = entriesFor(missing, facts).map((entry) => adding(entry, facts));
    const citations = missing.flatMap((id) => attackClasses[id].cites);
    yield {
      message: 'missing',
      at: section(facts, 'threats'),
      data: { titles, classes: missing.join(', ') },
      citations,
      fixes: [fix('Add an entry for each of these classes', ...entries)],
    };
  },
});

/** Classes that the law does not name; those for generative systems only where the system is one. */
function recommended({ facts }: Profile): readonly AttackClassId[] {
  const generative = facts.aiSystem?.generative?.value === true;
  const all = Object.entries(attackClasses) as readonly (readonly [AttackClassId, AttackClass])[];
  return all
    .filter(
      ([id, known]) =>
        !statutoryClasses.some((statutory) => statutory === id) && (generative || known.generative !== true),
    )
    .map(([id]) => id);
}

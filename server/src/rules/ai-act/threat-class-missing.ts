import { againstDuties } from '../../law/duties/ai-act-attacks.ts';
import { attackClasses, statutoryClasses } from '../../law/attack-classes.ts';
import { art15Binds } from '../../profile/profile.ts';
import { section } from '../at.ts';
import { lawRule } from '../contract.ts';
import { scaffold } from '../fixes.ts';
import { adding, entriesFor } from './threat-entries.ts';
import { basisOfClasses } from './threats-of.ts';

export const threatClassMissing = lawRule({
  id: 'ai-act/threat-class-missing',
  duties: againstDuties,
  basis: 'statute',
  timeline: 'ai-high-risk',
  docs: {
    summary: 'The threat list has no entry for an attack class that Article 15(5) names.',
    why: 'The law asks for measures against each of the five classes where appropriate. Where a class does not matter for the product, an entry with a justification says so.',
    bad: 'threats:\n  - { class: data-poisoning, asset: [anomaly-net, grid-telemetry], status: not-applicable, justification: Nothing is trained. }\n',
    good: 'threats:\n  - { class: data-poisoning, asset: [anomaly-net, grid-telemetry], status: planned, owner: ml-platform }\n  - { class: model-poisoning, asset: [anomaly-net, grid-telemetry], status: planned, owner: ml-platform }\n  - { class: adversarial-inputs, asset: [anomaly-net, grid-telemetry], status: planned, owner: ml-platform }\n  - { class: confidentiality-attack, asset: [anomaly-net, grid-telemetry], status: planned, owner: ml-platform }\n  - { class: model-flaws, asset: [anomaly-net, grid-telemetry], status: planned, owner: ml-platform }\n',
  },
  messages: {
    missing:
      'The threat list has no entry for {title}. Add one with class: {class}, or justify there that it does not apply.',
  },
  *check(profile) {
    const { facts } = profile;
    if (!art15Binds(profile) || facts.threats.length === 0) return;
    const listed = facts.threats.map(({ value }) => value.class?.value);
    const missing = statutoryClasses.filter((id) => !listed.includes(id));
    for (const entry of entriesFor(missing, facts)) {
      const { class: id } = entry;
      const { title } = attackClasses[id];
      yield {
        silent: true,
        basis: basisOfClasses(profile),
        message: 'missing',
        at: section(facts, 'threats'),
        data: { title, class: id },
        duties: [`ai-act/against-${id}`],
        fixes: [scaffold(`Add the threat entry for ${title}`, adding(entry, facts))],
      };
    }
  },
});

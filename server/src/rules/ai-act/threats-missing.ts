import { againstDuties } from '../../law/duties/ai-act-attacks.ts';
import { statutoryClasses } from '../../law/attack-classes.ts';
import { art15Binds } from '../../profile/profile.ts';
import { section } from '../at.ts';
import { lawRule } from '../contract.ts';
import { scaffold } from '../fixes.ts';
import { adding, entriesFor } from './threat-entries.ts';
import { basisOfClasses } from './threats-of.ts';

export const threatsMissing = lawRule({
  id: 'ai-act/threats-missing',
  duties: againstDuties,
  basis: 'statute',
  timeline: 'ai-high-risk',
  docs: {
    summary: 'There is no list of AI-specific threats.',
    why: 'Article 15(5) names five classes of attack that high-risk systems have to withstand where appropriate. A list with one entry for each class shows what is done, or why nothing is needed.',
    bad: 'threats: []\n',
    good: 'threats:\n  - { class: data-poisoning, asset: grid-telemetry, status: open, owner: ml-platform }\n',
  },
  messages: {
    missing:
      'No AI-specific threat is listed. Add threats with an entry each for data-poisoning, model-poisoning, adversarial-inputs, confidentiality-attack and model-flaws.',
  },
  *check(profile) {
    const { facts } = profile;
    if (!art15Binds(profile) || facts.threats.length > 0) return;
    const entries = entriesFor(statutoryClasses, facts).map((entry) => adding(entry, facts));
    yield {
      silent: true,
      basis: basisOfClasses(profile),
      message: 'missing',
      at: section(facts, 'threats', 'ai-system'),
      fixes: [scaffold('Add an entry for each of the five classes', ...entries)],
    };
  },
});

import { attackClasses } from '../../law/attack-classes.ts';
import { uncoveredClasses } from '../../profile/bridge.ts';
import type { Facts } from '../../profile/facts.ts';
import { bridgeMatters } from '../../profile/profile.ts';
import { keyIn } from '../at.ts';
import { lawRule, type Fix } from '../contract.ts';
import { appending, fix, toDo } from '../fixes.ts';
import { carriedClasses, showingPath } from './showing-fixes.ts';

export const showingPartial = lawRule({
  id: 'bridge/showing-partial',
  duties: ['cra/bridge-showing'],
  basis: 'statute',
  isCondition: true,
  timeline: 'cra',
  docs: {
    summary: 'The declaration shows the cybersecurity level of Article 15 for some of its points only.',
    why: 'Deemed compliance reaches as far as the declaration shows it, and no further. What is left out is owed under Article 15 directly.',
    bad: 'declaration:\n  ai-cybersecurity:\n    covers: [data-poisoning, adversarial-inputs]\n',
    good: 'declaration:\n  ai-cybersecurity:\n    covers: [data-poisoning, model-poisoning, adversarial-inputs, confidentiality-attack, model-flaws]\n',
  },
  messages: {
    uncovered:
      'Condition (c) of the bridge is met in part: the declaration does not cover {classes}. Cover them, or justify in a threat entry that they do not apply.',
    statement:
      'Condition (c) of the bridge is met in part: the statement that the level of Article 15 is reached is missing.',
  },
  *check(profile) {
    const showing = profile.facts.declaration?.['ai-cybersecurity'];
    if (!bridgeMatters(profile) || showing === undefined) return;
    const classes = uncoveredClasses(profile.facts).map((id) => attackClasses[id].title);
    if (classes.length > 0)
      yield {
        message: 'uncovered',
        at: keyIn(showing, 'covers'),
        data: { classes: classes.join(', ') },
        fixes: covering(profile.facts),
      };
    const state = fix('Add the statement', toDo(profile.facts, ...showingPath, 'statement'));
    if (showing.value.statement === undefined)
      yield { message: 'statement', at: keyIn(showing, 'statement'), fixes: [state] };
  },
});

/** Only what the same file says is met, with evidence. */
function covering(facts: Facts): readonly Fix[] {
  const carried = carriedClasses(facts);
  if (carried.length === 0) return [];
  const title = `Cover ${carried.map((id) => attackClasses[id].title).join(', ')}, which this file says is met`;
  return [fix(title, ...carried.map((id) => appending(facts, [...showingPath, 'covers'], id)))];
}

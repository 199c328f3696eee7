import { annexIDuties } from '../../law/duties/cra-annex-i.ts';
import { bridgeMatters } from '../../profile/profile.ts';
import type { Facts } from '../../profile/facts.ts';
import type { Requirement } from '../../profile/requirements.ts';
import { section } from '../at.ts';
import { lawRule, type Fix } from '../contract.ts';
import { isWaiting, scaffold, setting } from '../fixes.ts';
import { dutyFor, partsOf, type Part } from './requirements-of.ts';

export const requirementUnstated = lawRule({
  id: 'cra/requirement-unstated',
  duties: annexIDuties,
  basis: 'statute',
  timeline: 'cra',
  docs: {
    summary: 'Nothing is said about some requirements of Annex I.',
    why: 'The risk assessment says for each requirement whether and how it applies. What is not said cannot be judged, and never counts as met.',
    bad: 'vulnerability-handling:\n  II-5: null\n',
    good: 'vulnerability-handling:\n  II-5: { status: met, evidence: SECURITY.md }\n',
  },
  messages: {
    all: '{part} is not addressed{condition}. Add {section} with a claim for each of its points, from {first} to {last}.',
    some: '{part} is addressed in part{condition}. Still to be stated: {keys}.',
  },
  *check(profile) {
    for (const each of partsOf(profile)) {
      const { section: name, name: part, condition, requirements } = each;
      const unstated = requirements.filter(
        ({ key, standing }) => standing === 'unstated' && !isWaiting(profile.facts, name, key, 'status'),
      );
      const [first, last] = [unstated[0], unstated.at(-1)];
      if (first === undefined || last === undefined) continue;
      const data = {
        part,
        section: name,
        keys: unstated.map(({ key }) => key).join(', '),
        first: first.key,
        last: last.key,
        condition: bridgeMatters(profile) ? `, so condition (${condition}) of the bridge is open` : '',
      };
      yield {
        silent: true,
        message: unstated.length === requirements.length ? 'all' : 'some',
        at: section(profile.facts, name, 'product'),
        data,
        duties: unstated.map(dutyFor),
        fixes: [asOpen(each, unstated, profile.facts)],
      };
    }
  },
});

function asOpen({ section, name, requirements }: Part, unstated: readonly Requirement[], facts: Facts): Fix {
  const all = unstated.length === requirements.length ? 'all' : String(unstated.length);
  const what = unstated.length === 1 ? unstated.map(({ key }) => key).join() : `${all} of ${name}`;
  const changes = unstated.map(({ key, claim }) => {
    const path = claim === undefined ? [section, key] : [section, key, 'status'];
    return setting(facts, path, 'open');
  });
  return scaffold(`State ${what} as open`, ...changes);
}

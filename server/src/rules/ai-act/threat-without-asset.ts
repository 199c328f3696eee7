import { aiaRecital } from '../../law/citation.ts';
import { hasItems } from '../../profile/claim.ts';
import type { Facts } from '../../profile/facts.ts';
import { lawRule, type Fix } from '../contract.ts';
import { choice, fix, mostFixes, pathOf, setting, toDo } from '../fixes.ts';
import { declaredAssets, fitting, type DeclaredAssets } from './threat-entries.ts';
import { threatsOf, type Threat } from './threats-of.ts';

export const threatWithoutAsset = lawRule({
  id: 'ai-act/threat-without-asset',
  duties: [],
  citations: [aiaRecital(76)],
  basis: 'practice',
  timeline: 'ai-high-risk',
  docs: {
    summary: 'A threat does not say which model or dataset it is about.',
    why: 'Training data and trained models are what is attacked. Naming the asset shows which of them has been looked at, and which has not.',
    bad: 'threats:\n  - { id: T1, class: data-poisoning, asset: null }\n',
    good: 'threats:\n  - { id: T1, class: data-poisoning, asset: grid-telemetry }\n',
  },
  messages: { none: '{name} names no asset. Add asset with the id of a model or dataset.' },
  *check(profile) {
    const declared = declaredAssets(profile.facts);
    for (const threat of threatsOf(profile)) {
      if (threat.status !== 'met' || hasItems(threat.entry.value.asset?.value)) continue;
      yield {
        message: 'none',
        at: threat.entry.keys.get('asset') ?? threat.at,
        data: { name: threat.name },
        fixes: waysOut(threat, declared, profile.facts),
      };
    }
  },
});

/** Each asset that is declared, those that fit the class first, and all of them. */
function waysOut({ entry, id }: Threat, declared: DeclaredAssets, facts: Facts): readonly Fix[] {
  const path = [...pathOf(entry), 'asset'];
  const ids = [...new Set([...fitting(id, declared), ...declared.models, ...declared.datasets])];
  const [only, ...more] = ids;
  if (only === undefined) return [fix('Add asset', toDo(facts, ...path))];
  if (more.length === 0) return [fix(`Name ${only}`, setting(facts, path, only))];
  const one = ids.slice(0, mostFixes - 1).map((each) => fix(`Name ${each}`, setting(facts, path, each)));
  return [...one, fix('Name all models and datasets', setting(facts, path, ids))].map(choice);
}

import { againstDuties } from '../../law/duties/ai-act-attacks.ts';
import { attackClasses } from '../../law/attack-classes.ts';
import { hasItems } from '../../profile/claim.ts';
import type { Facts } from '../../profile/facts.ts';
import { lawRule, type Fix } from '../contract.ts';
import { fix, pathOf, setting } from '../fixes.ts';
import { owned, planned, waysOn } from '../unfinished.ts';
import { declaredAssets, fitting, single, type DeclaredAssets } from './threat-entries.ts';
import { threatsOf, type Threat } from './threats-of.ts';

export const threatOpen = lawRule({
  id: 'ai-act/threat-open',
  duties: againstDuties,
  basis: 'statute',
  timeline: 'ai-high-risk',
  docs: {
    summary: 'A threat is listed as open or planned, or without a status.',
    why: 'Listing a threat is the beginning. Until measures are in place the class stays open, and the declaration cannot cover it.',
    bad: 'threats:\n  - { id: T6, class: training-data-access-logging, status: open }\n',
    good: 'threats:\n  - id: T6\n    class: training-data-access-logging\n    status: met\n    measures: { prevent: Named accounts only. }\n    evidence: docs/threats/pipeline.md\n',
  },
  messages: {
    open: '{name} is {status}{lacking}. Put measures in place, then say met with its evidence.',
    unstated:
      '{name} has no status{lacking}. Say met, open, planned, or not-applicable with a justification.',
  },
  *check(profile) {
    const declared = declaredAssets(profile.facts);
    for (const threat of threatsOf(profile)) {
      if (threat.status === 'met' || threat.status === 'not-applicable') continue;
      const at = threat.entry.value.status?.span ?? threat.at;
      const shared = {
        at,
        duties: threat.duties,
        basis: threat.basis,
        citations: attackClasses[threat.id].cites,
        fixes: waysOut(threat, declared, profile.facts),
      };
      yield {
        ...shared,
        message: threat.status === undefined ? 'unstated' : 'open',
        data: { name: threat.name, status: threat.status ?? '', lacking: lackingOf(threat) },
      };
    }
  },
});

/** Each of them also names the assets that fit, where the entry names none. */
function waysOut(threat: Threat, declared: DeclaredAssets, facts: Facts): readonly Fix[] {
  const { entry } = threat;
  const path = pathOf(entry);
  const ids = hasItems(entry.value.asset?.value) ? [] : fitting(threat.id, declared);
  const assets = ids.length === 0 ? [] : [setting(facts, [...path, 'asset'], single(ids))];
  if (threat.status !== undefined) return waysOn(entry, facts, assets);
  const open = setting(facts, [...path, 'status'], 'open');
  return [fix('State it as open', open, ...assets, ...owned(entry, facts)), ...planned(entry, facts, assets)];
}

/** What an unfinished entry does not name yet: part of the same cause, so part of the same finding. */
function lackingOf({ entry: { value } }: Threat): string {
  const names = [
    ...(hasItems(value.asset?.value) ? [] : ['asset']),
    ...(value.owner === undefined ? ['owner'] : []),
  ];
  return names.length === 0 ? '' : `, and names no ${names.join(' and no ')}`;
}

import { aiaRecital, craRecital } from '../../law/citation.ts';
import { attackClasses, type AttackClassId } from '../../law/attack-classes.ts';
import { art15Binds, type Profile } from '../../profile/profile.ts';
import { lawRule } from '../contract.ts';
import { appending, fix, isWaiting, mostFixes, pathOf } from '../fixes.ts';
import { entryFor } from './threat-entries.ts';
import { threatsOf, type Threat } from './threats-of.ts';

export const assetUnassessed = lawRule({
  id: 'ai-act/asset-unassessed',
  duties: [],
  citations: [aiaRecital(76), craRecital(51)],
  basis: 'recital',
  timeline: 'ai-high-risk',
  docs: {
    summary: 'A model or dataset is declared, and no threat names it.',
    why: 'Recital 76 of the AI Act names training data and trained models as targets, and recital 51 of the CRA puts such threats into the risk assessment. An asset that no threat names has not been looked at.',
    bad: 'ai-system:\n  datasets: [grid-telemetry, weather-history]\n',
    good: 'ai-system:\n  datasets: [grid-telemetry]\n',
  },
  messages: {
    unassessed: 'No threat names the {what} "{id}". Add it as asset of a threat, or a threat for it.',
  },
  *check(profile) {
    const { facts } = profile;
    if (!art15Binds(profile) || facts.threats.length === 0) return;
    const named = new Set(
      facts.threats.flatMap(({ value }) => value.asset?.value.map((asset) => asset.value) ?? []),
    );
    const models = (facts.aiSystem?.models?.value ?? []).map((asset) => ({ asset, what: 'model' }) as const);
    const datasets = (facts.aiSystem?.datasets?.value ?? []).map(
      (asset) => ({ asset, what: 'dataset' }) as const,
    );
    let index = 0;
    for (const { asset, what } of [...models, ...datasets]) {
      const id = asset.value.id;
      if (id === undefined || named.has(id.value)) continue;
      yield {
        message: 'unassessed',
        at: id.span,
        data: { what, id: id.value },
        fixes: waysOut(id.value, profile, attacksOn[what], index),
      };
      index += 1;
    }
  },
});

/** Classes that aim at it, the likeliest first. */
const attacksOn: Readonly<Record<'model' | 'dataset', readonly AttackClassId[]>> = {
  model: ['model-poisoning', 'adversarial-inputs', 'confidentiality-attack', 'model-flaws'],
  dataset: ['data-poisoning', 'confidentiality-attack'],
};

/** `index` keeps the ids of entries apart that are added for several assets. */
function waysOut(id: string, profile: Profile, classes: readonly AttackClassId[], index: number) {
  const { facts } = profile;
  const joined = unfinished(profile, classes).map(({ entry, name }) =>
    fix(`Name it in ${name}`, appending(facts, [...pathOf(entry), 'asset'], id)),
  );
  const added = classes.map((each) =>
    fix(`Add the threat entry for ${attackClasses[each].title}`, entryFor(each, facts, index, [id])),
  );
  return [...joined.slice(0, 2), ...added].slice(0, mostFixes);
}

/** Entries that are not done yet: naming one more asset in another would say that it is met for that asset, too. */
function unfinished(profile: Profile, classes: readonly AttackClassId[]): readonly Threat[] {
  return threatsOf(profile).filter(
    ({ id, status, entry }) =>
      classes.includes(id) &&
      status !== 'met' &&
      status !== 'not-applicable' &&
      !isWaiting(profile.facts, ...pathOf(entry), 'asset'),
  );
}

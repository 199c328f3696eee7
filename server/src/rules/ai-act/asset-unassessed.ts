import { aiaRecital, craRecital } from '../../law/citation.ts';
import { attackClasses, type AttackClassId } from '../../law/attack-classes.ts';
import type { Facts } from '../../profile/facts.ts';
import { art15Binds, type Profile } from '../../profile/profile.ts';
import { lawRule, type Fix } from '../contract.ts';
import { appending, fix, isWaiting, pathOf } from '../fixes.ts';
import { adding, freeNumber } from './threat-entries.ts';
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
    const unassessed = [
      ...(facts.aiSystem?.models?.value ?? []).map(({ value }) => ({ id: value.id, what: 'model' }) as const),
      ...(facts.aiSystem?.datasets?.value ?? []).map(
        ({ value }) => ({ id: value.id, what: 'dataset' }) as const,
      ),
    ].filter(({ id }) => id !== undefined && !named.has(id.value));
    const joinable = unfinishedOf(profile);
    const first = freeNumber(facts);
    for (const [index, { id, what }] of unassessed.entries()) {
      if (id === undefined) continue;
      const fixes = [
        ...joinable[what].map((threat) => joining(threat, id.value, facts)),
        ...attacksOn[what].map((each) =>
          fix(
            `Add the threat entry for ${attackClasses[each].title}`,
            adding({ class: each, assets: [id.value], number: first + index }, facts),
          ),
        ),
      ];
      yield { message: 'unassessed', at: id.span, data: { what, id: id.value }, fixes };
    }
  },
});

/** Classes that aim at it, the likeliest first. */
const attacksOn: Readonly<Record<'model' | 'dataset', readonly AttackClassId[]>> = {
  model: ['model-poisoning', 'adversarial-inputs', 'confidentiality-attack', 'model-flaws'],
  dataset: ['data-poisoning', 'confidentiality-attack'],
};

const joining = ({ entry, name }: Threat, id: string, facts: Facts): Fix =>
  fix(`Name it in ${name}`, appending(facts, [...pathOf(entry), 'asset'], id));

/** The first few entries that are not done yet: one that is met would be said to be met for this asset, too. */
function unfinishedOf(profile: Profile): Readonly<Record<'model' | 'dataset', readonly Threat[]>> {
  const unfinished = threatsOf(profile).filter(
    ({ status, entry }) =>
      status !== 'met' && status !== 'not-applicable' && !isWaiting(profile.facts, ...pathOf(entry), 'asset'),
  );
  const on = (what: 'model' | 'dataset'): readonly Threat[] =>
    unfinished.filter(({ id }) => attacksOn[what].includes(id)).slice(0, 2);
  return { model: on('model'), dataset: on('dataset') };
}

import { aiaRecital, craRecital } from '../../law/citation.ts';
import { art15Binds } from '../../profile/profile.ts';
import { lawRule } from '../contract.ts';

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
    const models = (facts.aiSystem?.models?.value ?? []).map((asset) => ({ asset, what: 'model' }));
    const datasets = (facts.aiSystem?.datasets?.value ?? []).map((asset) => ({ asset, what: 'dataset' }));
    for (const { asset, what } of [...models, ...datasets]) {
      const id = asset.value.id;
      if (id === undefined || named.has(id.value)) continue;
      yield {
        message: 'unassessed',
        at: id.span,
        data: { what, id: id.value },
      };
    }
  },
});

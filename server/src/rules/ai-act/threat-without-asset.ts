import { aiaRecital } from '../../law/citation.ts';
import { hasItems } from '../../profile/claim.ts';
import { lawRule } from '../contract.ts';
import { threatsOf } from './threats-of.ts';

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
    for (const threat of threatsOf(profile)) {
      if (threat.status !== 'met' || hasItems(threat.entry.value.asset?.value)) continue;
      yield {
        message: 'none',
        at: threat.entry.keys.get('asset') ?? threat.at,
        data: { name: threat.name },
      };
    }
  },
});

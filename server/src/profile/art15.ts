/** Gate: does AI Act Article 15 apply to the product at all? */

import { aiaAnnex, aiaArticle } from '../law/citation.ts';
import { answer, cannotTell, type Answer } from './answer.ts';
import type { Binding } from './binding.ts';
import { isMachinery, routeOf, type Facts } from './facts.ts';
import type { HighRisk } from './annex-entry.ts';

export type Art15 = Answer<'yes' | 'no' | 'cannot-tell'>;

export function art15Applies(facts: Facts, highRisk: HighRisk, binding: Binding): Art15 {
  if (highRisk.answer === 'no')
    return { ...highRisk, answer: 'no', reason: `Not a high-risk AI system. ${highRisk.reason}` };
  if (routeOf(facts) === 'annex-1-b') return sectionB(facts);
  if (highRisk.answer === 'cannot-tell') return { ...highRisk, answer: 'cannot-tell' };
  return byDate(facts, binding);
}

function sectionB(facts: Facts): Art15 {
  const machinery = isMachinery(facts);
  const moved = machinery
    ? ' Machinery stands in Section B since 27 July 2026, by Regulation (EU) 2026/1744.'
    : '';
  const reason = `For products under Annex I Section B, Article 15 does not apply directly, so the bridge has nothing to satisfy.${moved}`;
  const place = machinery ? aiaAnnex('I', { part: 'B', point: '21' }) : aiaAnnex('I', { part: 'B' });
  return answer('no', reason, [aiaArticle('2(2)'), place], facts.highRisk.route, facts.highRisk.entry);
}

function byDate(facts: Facts, binding: Binding): Art15 {
  const market = facts.product['placed-on-market'];
  if (binding.product === 'unknown') {
    const text =
      'When is, or will, the first unit be placed on the market? The date decides which duties bind this product.';
    return cannotTell(
      'product.placed-on-market',
      text,
      [aiaArticle('111(2)'), ...binding.citations],
      facts.descriptor.value.product,
    );
  }
  if (binding.product === 'never') return answer('no', binding.reason, binding.citations, market);
  const reason = `A high-risk AI system; Article 15 binds this product from ${binding.product}.`;
  return answer('yes', reason, [aiaArticle('15'), ...binding.citations], market ?? facts.highRisk.route);
}

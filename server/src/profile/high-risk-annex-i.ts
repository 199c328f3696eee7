/** High-risk under AI Act Article 6(1): both limbs, for a product under an act of Annex I. */

import { annexI } from '../law/annex-i.ts';
import { aiaAnnex, aiaArticle, type Citation } from '../law/citation.ts';
import { unknownEntry, type HighRisk } from './annex-entry.ts';
import { answer, cannotTell } from './answer.ts';
import { entryOf, isMachinery, routeOf, type Facts } from './facts.ts';

/** Both limbs of Article 6(1): a safety component or the product itself, and third-party assessment under that act. */
export function underAnnexI(facts: Facts): HighRisk {
  return unknownEntry(facts, annexI) ?? safetyLimb(facts) ?? assessmentLimb(facts) ?? bothLimbs(facts);
}

function safetyLimb({ highRisk, edition }: Facts): HighRisk | undefined {
  const component = highRisk['safety-component'];
  const itself = highRisk['is-the-product'];
  if (component?.value === true || itself?.value === true) return undefined;
  if (component?.value === false && itself?.value === false) {
    return answer(
      'no',
      'The AI system is neither a safety component of the product nor the product itself.',
      [aiaArticle('6(1)(a)'), ...(edition.amended ? [aiaArticle('6(1a)')] : [])],
      component,
      itself,
    );
  }
  const [key, text] =
    component === undefined
      ? ['ai-system.high-risk.safety-component', 'Is the AI system a safety component of the product?']
      : [
          'ai-system.high-risk.is-the-product',
          'It is no safety component; is the AI system itself the product that the act of Annex I covers?',
        ];
  return cannotTell(key, text, [aiaArticle('6(1)(a)'), aiaArticle('3(14)')], highRisk.route);
}

function assessmentLimb({ highRisk, edition }: Facts): HighRisk | undefined {
  const third = highRisk['third-party-assessment'];
  const about = highRisk['assessment-about'];
  // Article 6(1c) is there since the act was amended.
  if (edition.amended && about?.value === 'other-risks-only') {
    return answer(
      'no',
      'The third-party assessment is only about other risks than health and safety.',
      [aiaArticle('6(1c)')],
      about,
      third,
    );
  }
  if (third === undefined) {
    const text = 'Must the product undergo third-party conformity assessment under the act of Annex I?';
    return cannotTell(
      'ai-system.high-risk.third-party-assessment',
      text,
      [aiaArticle('6(1)(b)')],
      highRisk.route,
    );
  }
  if (!third.value)
    return answer(
      'no',
      'The act of Annex I asks for no third-party conformity assessment.',
      [aiaArticle('6(1)(b)')],
      third,
    );
  const avoidable = highRisk['avoidable-by-standards'];
  if (avoidable?.value !== true) return undefined;
  const reason =
    'The third-party assessment can be avoided by applying standards. Whether it is then still required is not settled.';
  return {
    ...answer('cannot-tell', reason, [aiaArticle('6(1)(b)'), aiaArticle('43(3)')], avoidable, third),
    unsettled: true,
  };
}

function bothLimbs(facts: Facts): HighRisk {
  const entry = entryOf(facts);
  const act = isMachinery(facts) ? annexI['21'] : annexI[entry?.point ?? ''];
  const part = routeOf(facts) === 'annex-1-a' ? 'A' : 'B';
  const reason = `Safety component of, or itself, a product under an act of Annex I Section ${part}${act === undefined ? '' : ` (${act.title})`} that must undergo third-party assessment.`;
  const place = placeInAnnexI(facts, part);
  return answer('yes', reason, [aiaArticle('6(1)'), place], facts.highRisk.route, facts.highRisk.entry);
}

/** Machinery is cited where it stands now; its old entry is deleted. */
function placeInAnnexI(facts: Facts, part: 'A' | 'B'): Citation {
  const point = entryOf(facts)?.point;
  if (isMachinery(facts))
    return facts.edition.amended ? aiaAnnex('I', { part: 'B', point: '21' }) : aiaAnnex('I', { part });
  return point === undefined || annexI[point] === undefined
    ? aiaAnnex('I', { part })
    : aiaAnnex('I', { part, point });
}

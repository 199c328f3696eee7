/** Conditions of duties, answered from the descriptor; see ConditionId in law/duty.ts. */

import { aiaAnnex, aiaArticle, craArticle, craAnnex } from '../law/citation.ts';
import type { ConditionId } from '../law/duty.ts';
import { answer, cannotTell, type Answer } from './answer.ts';
import { entryOf, reliesOnException, routeOf, type Facts } from './facts.ts';

export type ConditionAnswer = Answer<'yes' | 'no' | 'cannot-tell'>;

type Conditions = Readonly<Record<Exclude<ConditionId, 'bridge'>, (facts: Facts) => ConditionAnswer>>;

export const conditions: Conditions = {
  'annex-3': (facts) => yesOrNo(routeOf(facts) === 'annex-3', 'a use of Annex III', facts),
  'annex-1-a': (facts) => yesOrNo(routeOf(facts) === 'annex-1-a', 'a product under Annex I Section A', facts),
  'annex-3-1a': remoteIdentification,
  'exception-6-3': exception,
  'provider-outside-union': outsideUnion,
  'manufacturer-outside-union': outsideUnion,
  'cra-module-h': moduleH,
  'interacts-with-persons': interacts,
  'generates-content': generates,
};

function yesOrNo(holds: boolean, what: string, { highRisk }: Facts): ConditionAnswer {
  return answer(
    holds ? 'yes' : 'no',
    `It is ${holds ? '' : 'not '}${what}.`,
    [aiaArticle('6')],
    highRisk.route,
  );
}

function remoteIdentification(facts: Facts): ConditionAnswer {
  const entry = entryOf(facts);
  const { entry: written, route } = facts.highRisk;
  const cites = [aiaAnnex('III', { point: '1', subpoint: 'a' })];
  if (routeOf(facts) !== 'annex-3') return answer('no', 'It is not a use of Annex III.', cites, route);
  if (entry === undefined || (entry.point === '1' && entry.letter === undefined)) {
    return cannotTell(
      'ai-system.high-risk.entry',
      'Is it remote biometric identification, point 1(a)?',
      cites,
      written ?? route,
    );
  }
  const holds = entry.point === '1' && entry.letter === 'a';
  return answer(
    holds ? 'yes' : 'no',
    `It is ${holds ? '' : 'not '}remote biometric identification.`,
    cites,
    written,
  );
}

function exception(facts: Facts): ConditionAnswer {
  const relied = reliesOnException(facts);
  const reason = `The exception of Article 6(3) is ${relied ? '' : 'not '}relied on.`;
  return answer(relied ? 'yes' : 'no', reason, [aiaArticle('6(3)')], facts.highRisk.exception);
}

/** A main establishment is stated as a Member State, so whoever has one is in the Union. */
function outsideUnion({ manufacturer, descriptor }: Facts): ConditionAnswer {
  const establishment = manufacturer['main-establishment'];
  const cites = [craArticle('14(7)'), aiaArticle('22(1)')];
  if (establishment !== undefined)
    return answer('no', 'The main establishment is in the Union.', cites, establishment);
  const representative = manufacturer['authorised-representative'];
  if (representative !== undefined)
    return answer('yes', 'An authorised representative acts in the Union.', cites, representative);
  return cannotTell(
    'product.manufacturer.main-establishment',
    'Is the main establishment in the Union, and in which Member State?',
    cites,
    descriptor.value.product,
  );
}

function moduleH({ descriptor }: Facts): ConditionAnswer {
  const chosen = descriptor.value['conformity-assessment']?.value['cra-module'];
  const cites = [craArticle('30(4)'), craAnnex('VIII')];
  if (chosen === undefined)
    return cannotTell(
      'conformity-assessment.cra-module',
      'Is module H the procedure under the CRA?',
      cites,
      descriptor.value['conformity-assessment'],
    );
  const holds = chosen.value === 'module-h';
  return answer(
    holds ? 'yes' : 'no',
    `Module H is ${holds ? '' : 'not '}the procedure under the CRA.`,
    cites,
    chosen,
  );
}

function interacts({ use, descriptor }: Facts): ConditionAnswer {
  const stated = use['interacts-with-persons'];
  const cites = [aiaArticle('50(1)')];
  if (stated === undefined)
    return cannotTell(
      'ai-system.use.interacts-with-persons',
      'Do people interact with the AI system directly?',
      cites,
      descriptor.value['ai-system'],
    );
  return answer(
    stated.value ? 'yes' : 'no',
    `People ${stated.value ? '' : 'do not '}interact with the system directly.`,
    cites,
    stated,
  );
}

function generates({ aiSystem, descriptor }: Facts): ConditionAnswer {
  const stated = aiSystem?.generative;
  const cites = [aiaArticle('50(2)')];
  if (stated === undefined)
    return cannotTell(
      'ai-system.generative',
      'Does the system generate text, images, audio, video or code?',
      cites,
      descriptor.value['ai-system'],
    );
  return answer(
    stated.value ? 'yes' : 'no',
    `The system ${stated.value ? 'generates' : 'does not generate'} content.`,
    cites,
    stated,
  );
}

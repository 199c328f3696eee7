/** Gate: is the AI system high-risk under AI Act Article 6? */

import { aiaArticle, type Citation } from '../law/citation.ts';
import type { HighRisk } from './annex-entry.ts';
import { answer, cannotTell } from './answer.ts';
import { routeOf, type Facts } from './facts.ts';
import { underAnnexI } from './high-risk-annex-i.ts';
import { underAnnexIII } from './high-risk-annex-iii.ts';

export function highRisk(facts: Facts): HighRisk {
  return noSystem(facts) ?? outsideTheAct(facts) ?? byRoute(facts);
}

function noSystem({ aiSystem, scope, descriptor }: Facts): HighRisk | undefined {
  if (aiSystem !== undefined) return undefined;
  const contains = scope['contains-ai'];
  if (contains?.value === false)
    return answer('no', 'The product contains no AI system.', [aiaArticle('3(1)')], contains);
  const text =
    'Does the product contain an AI system? Describe it under ai-system, or say scope.contains-ai: false.';
  return cannotTell(
    'ai-system',
    text,
    [aiaArticle('3(1)'), aiaArticle('6')],
    contains ?? descriptor.value.product,
  );
}

function outsideTheAct({ aiSystem }: Facts): HighRisk | undefined {
  const purpose = aiSystem?.['outside-ai-act'];
  if (purpose !== undefined && purpose.value !== 'none')
    return answer(
      'no',
      'The purpose of the system takes it out of the AI Act.',
      purposes[purpose.value],
      purpose,
    );
  const general = aiSystem?.['general-purpose-model'];
  if (general?.value !== 'is-model' && general?.value !== 'is-systemic-risk-model') return undefined;
  const reason =
    'A general-purpose model alone is not an AI system and is not classified as high-risk; its own duties are not reached by the bridge.';
  return answer(
    'no',
    reason,
    [
      aiaArticle('3(63)'),
      aiaArticle('3(66)'),
      ...(general.value === 'is-model' ? [] : [aiaArticle('55(1)(d)')]),
    ],
    general,
  );
}

const purposes: Readonly<
  Record<
    'military-defence-or-national-security' | 'scientific-research' | 'before-market',
    readonly Citation[]
  >
> = {
  'military-defence-or-national-security': [aiaArticle('2(3)')],
  'scientific-research': [aiaArticle('2(6)')],
  'before-market': [aiaArticle('2(8)')],
};

function byRoute(facts: Facts): HighRisk {
  switch (routeOf(facts)) {
    case 'annex-1-a':
    case 'annex-1-b':
      return underAnnexI(facts);
    case 'annex-3':
      return underAnnexIII(facts);
    case 'none':
      return answer(
        'no',
        'The file says that no route to high-risk applies.',
        [aiaArticle('6(1)'), aiaArticle('6(2)')],
        facts.highRisk.route,
      );
    case undefined:
      return cannotTell(
        'ai-system.high-risk.route',
        'Is the AI system high-risk: under an act of Annex I, by a use that Annex III lists, or not at all?',
        [aiaArticle('6(1)'), aiaArticle('6(2)')],
        facts.descriptor.value['ai-system']?.value['high-risk'] ?? facts.descriptor.value['ai-system'],
      );
  }
}

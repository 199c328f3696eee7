/** By which procedure conformity is assessed, under each act: AI Act Article 43, CRA Articles 12(2), 12(3) and 32. */

import { aiaAnnex, aiaArticle, aiaRecital, craArticle, craRecital } from '../law/citation.ts';
import { answer, cannotTell, type Answer } from './answer.ts';
import type { Binding } from './binding.ts';
import type { Gates } from './bridge.ts';
import { entryOf, routeOf, type Facts } from './facts.ts';

export type AiActRoute = 'annex-vi' | 'annex-vii' | 'annex-vi-or-vii' | 'sector' | 'none' | 'cannot-tell';
export type CraRoute =
  | 'via-ai-act-12-2'
  | 'class-ii-procedures'
  | 'module-a-allowed'
  | 'module-bc-or-h'
  | 'ehds-procedure'
  | 'none'
  | 'cannot-tell';
export type Derogation = 'yes' | 'no' | 'unsettled' | 'not-relevant' | 'cannot-tell';

export interface Routes {
  readonly aiAct: Answer<AiActRoute>;
  readonly cra: Answer<CraRoute>;
  /** Whether the derogation of CRA Art. 12(3) takes the CRA's part back to the CRA's own procedures. */
  readonly derogation123: Answer<Derogation>;
}

export function routesOf(facts: Facts, gates: Gates, cra: Binding): Routes {
  const aiAct = aiActRoute(facts, gates);
  return { aiAct, ...craRoutes(facts, gates, cra, aiAct) };
}

function aiActRoute(facts: Facts, gates: Gates): Answer<AiActRoute> {
  const { highRisk, art15Applies } = gates;
  if (highRisk.answer === 'no') return { ...highRisk, answer: 'none' };
  if (art15Applies.answer === 'no') return { ...art15Applies, answer: 'none' };
  if (highRisk.answer === 'cannot-tell') return { ...highRisk, answer: 'cannot-tell' };
  if (routeOf(facts) === 'annex-1-a') {
    const reason =
      'The procedure of the act of Annex I applies, and the requirements for high-risk systems are part of it.';
    return answer('sector', reason, [aiaArticle('43(3)')], facts.highRisk.route);
  }
  return byUse(facts);
}

function byUse(facts: Facts): Answer<AiActRoute> {
  const entry = entryOf(facts);
  const { route, entry: written } = facts.highRisk;
  if (entry === undefined) {
    return cannotTell(
      'ai-system.high-risk.entry',
      'Which point of Annex III is it? Point 1 has a procedure of its own.',
      [aiaArticle('43(1)')],
      route,
    );
  }
  if (entry.point !== '1') {
    return answer(
      'annex-vi',
      'Points 2 to 8 of Annex III: internal control, without a notified body.',
      [aiaArticle('43(2)'), aiaAnnex('VI')],
      written,
    );
  }
  return biometrics(facts);
}

/** Point 1: the choice between two procedures exists only where standards or specifications are applied in full. */
function biometrics({ descriptor, highRisk }: Facts): Answer<AiActRoute> {
  const assessment = descriptor.value['conformity-assessment']?.value;
  const standards = assessment?.['standards-of-the-ai-act'];
  const cites = [aiaArticle('43(1)'), aiaAnnex('VII')];
  if (standards?.value !== 'full') {
    const reason =
      'Biometrics without harmonised standards or common specifications applied in full: a notified body is needed. No such standard is cited in the Official Journal yet.';
    return answer('annex-vii', reason, cites, highRisk.entry, standards);
  }
  const chosen = assessment?.['ai-act-route'];
  const reason =
    'Biometrics with harmonised standards or common specifications applied in full: the provider may choose.';
  if (chosen?.value === 'internal-control')
    return answer('annex-vi', reason, [aiaArticle('43(1)'), aiaAnnex('VI')], chosen, standards);
  return answer(
    chosen?.value === 'notified-body' ? 'annex-vii' : 'annex-vi-or-vii',
    reason,
    cites,
    chosen,
    standards,
  );
}

type CraPart = Pick<Routes, 'cra' | 'derogation123'>;

function craRoutes(facts: Facts, gates: Gates, binding: Binding, aiAct: Answer<AiActRoute>): CraPart {
  const { craScope } = gates;
  const notRelevant = (reason: string): Answer<Derogation> =>
    answer('not-relevant', reason, [craArticle('12(3)')]);
  if (craScope.answer === 'out')
    return {
      cra: { ...craScope, answer: 'none' },
      derogation123: notRelevant('The product is outside the CRA.'),
    };
  if (craScope.answer === 'cannot-tell')
    return {
      cra: { ...craScope, answer: 'cannot-tell' },
      derogation123: { ...craScope, answer: 'cannot-tell' },
    };
  if (binding.product === 'never') {
    const none = answer('none', binding.reason, binding.citations, facts.product['placed-on-market']);
    return { cra: none, derogation123: notRelevant('The CRA does not bind the product by its date.') };
  }
  if (aiAct.answer === 'none')
    return {
      cra: ownProcedure(facts),
      derogation123: notRelevant('Article 12 is about high-risk AI systems only.'),
    };
  if (aiAct.answer === 'cannot-tell')
    return { cra: { ...aiAct, answer: 'cannot-tell' }, derogation123: { ...aiAct, answer: 'cannot-tell' } };
  return withHighRisk(facts, aiAct);
}

/** The CRA's own procedures (Art. 32), for a product that is not a high-risk AI system. */
function ownProcedure(facts: Facts): Answer<CraRoute> {
  const { scope, sector } = facts;
  if (sector['ehr-system']?.value === true) {
    const reason =
      'Electronic health record system: from 26 March 2027 conformity is shown through the procedure of Regulation (EU) 2025/327, which may not be in use yet at that time.';
    return { ...answer('ehds-procedure', reason, [craArticle('32')], sector['ehr-system']), unsettled: true };
  }
  const level = classOf(facts);
  if (level === undefined) return askForClass(facts);
  if (level === 'default')
    return answer(
      'module-a-allowed',
      'Neither important nor critical: any procedure, internal control included.',
      [craArticle('32(1)')],
      scope['cra-class'],
    );
  if (isPublicOpenSource(facts))
    return answer(
      'module-a-allowed',
      'Open-source software with public technical documentation: any procedure, internal control included.',
      [craArticle('32(5)')],
      scope['open-source'],
    );
  return byClass(level, facts);
}

type Level = 'default' | 'important-1' | 'important-2' | 'critical';

const classOf = ({ scope }: Facts): Level | undefined => scope['cra-class']?.value;

function askForClass({ descriptor }: Facts): Answer<'cannot-tell'> {
  const text = 'Is the product important (class I or II) or critical by its core functionality, or neither?';
  return cannotTell('scope.cra-class', text, [craArticle('7(1)'), craArticle('32')], descriptor.value.scope);
}

function byClass(level: Exclude<Level, 'default'>, { scope }: Facts): Answer<CraRoute> {
  const decisive = scope['cra-class'];
  if (level === 'important-2') {
    return answer(
      'class-ii-procedures',
      'Important product of class II: modules B and C, module H, or a European certificate of level substantial or higher.',
      [craArticle('32(3)')],
      decisive,
    );
  }
  if (level === 'critical') {
    const reason =
      'Critical product: no act asks for a certificate yet, so the procedures of class II apply.';
    return answer('class-ii-procedures', reason, [craArticle('32(4)'), craArticle('8(1)')], decisive);
  }
  if (scope.standards?.value === 'full') {
    return answer(
      'module-a-allowed',
      'Important product of class I with standards, specifications or a certificate applied in full: any procedure.',
      [craArticle('32(2)')],
      scope.standards,
      decisive,
    );
  }
  const reason =
    'Important product of class I without standards applied in full: modules B and C, or module H. No harmonised standard is cited in the Official Journal yet.';
  return answer('module-bc-or-h', reason, [craArticle('32(2)')], decisive, scope.standards);
}

function isPublicOpenSource({ scope }: Facts): boolean {
  const level = scope['cra-class']?.value;
  return (
    scope['open-source']?.value === 'commercial' &&
    scope['technical-documentation-public']?.value === true &&
    (level === 'important-1' || level === 'important-2')
  );
}

/** CRA Art. 12(2): the AI Act's procedure covers Annex I. Art. 12(3) takes that back for important and critical products under internal control. */
function withHighRisk(facts: Facts, aiAct: Answer<AiActRoute>): CraPart {
  const through = answer(
    'via-ai-act-12-2',
    'The procedure of the AI Act covers the requirements of CRA Annex I, too.',
    [craArticle('12(2)')],
    ...aiActDeciders(facts),
  );
  if (aiAct.answer === 'annex-vii' || aiAct.answer === 'sector') {
    return {
      cra: through,
      derogation123: answer(
        'no',
        'The AI Act route is not internal control alone.',
        [craArticle('12(3)')],
        ...aiActDeciders(facts),
      ),
    };
  }
  const level = classOf(facts);
  if (level === undefined)
    return { cra: askForClass(facts), derogation123: { ...askForClass(facts), answer: 'cannot-tell' } };
  if (level === 'default')
    return {
      cra: through,
      derogation123: answer(
        'no',
        'The product is neither important nor critical.',
        [craArticle('12(3)')],
        facts.scope['cra-class'],
      ),
    };
  return importantOrCritical(level, facts, through);
}

const aiActDeciders = ({ highRisk }: Facts) => [highRisk.route, highRisk.entry] as const;

function importantOrCritical(
  level: Exclude<Level, 'default'>,
  facts: Facts,
  through: Answer<CraRoute>,
): CraPart {
  const decisive = facts.scope['cra-class'];
  if (isPublicOpenSource(facts)) {
    const reason =
      'Open-source software with public technical documentation may use any procedure of the CRA. Whether the derogation still bites is not settled.';
    const cites = [craArticle('32(5)'), craArticle('12(3)')];
    return {
      cra: { ...answer('module-a-allowed', reason, cites, facts.scope['open-source']), unsettled: true },
      derogation123: { ...answer('unsettled', reason, cites, decisive), unsettled: true },
    };
  }
  const own = byClass(level, facts);
  if (own.answer === 'module-a-allowed') {
    const reason =
      'Class I with standards, specifications or a certificate applied in full: the derogation is not triggered, as we read it.';
    return {
      cra: through,
      derogation123: answer('no', reason, [craArticle('12(3)'), craArticle('32(2)')], facts.scope.standards),
    };
  }
  const reason =
    'Important or critical, and internal control under the AI Act: the CRA requirements keep the procedures of the CRA, everything else stays in internal control.';
  return {
    cra: own,
    derogation123: answer('yes', reason, [craArticle('12(3)'), craRecital(51), aiaRecital(78)], decisive),
  };
}

/** Gate: is the AI system high-risk under AI Act Article 6? */

import { annexI } from '../law/annex-i.ts';
import { annexIII } from '../law/annex-iii.ts';
import { aiaAnnex, aiaArticle, aiaRecital, type Citation } from '../law/citation.ts';
import { answer, cannotTell, type Answer } from './answer.ts';
import { entryOf, isMachinery, reliesOnException, routeOf, type Facts } from './facts.ts';

export type HighRisk = Answer<'yes' | 'no' | 'cannot-tell'>;

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

/** Both limbs of Article 6(1): a safety component or the product itself, and third-party assessment under that act. */
function underAnnexI(facts: Facts): HighRisk {
  return unknownEntry(facts, annexI) ?? safetyLimb(facts) ?? assessmentLimb(facts) ?? bothLimbs(facts);
}

/** An entry that the annex does not have decides nothing. */
function unknownEntry(facts: Facts, annex: typeof annexI | typeof annexIII): HighRisk | undefined {
  const entry = entryOf(facts);
  if (entry === undefined || (annex === annexI && isMachinery(facts))) return undefined;
  const known = annex[entry.point];
  const letters = known !== undefined && 'letters' in known ? Object.keys(known.letters) : [];
  if (known !== undefined && (entry.letter === undefined || letters.includes(entry.letter))) return undefined;
  const name = annex === annexI ? 'Annex I' : 'Annex III';
  const place = annex === annexI ? [aiaArticle('6(1)')] : [aiaArticle('6(2)')];
  return cannotTell(
    'ai-system.high-risk.entry',
    `${name} has no such entry. ${annex === annexI ? 'Its acts are numbered 2 to 21' : 'Its points are 1 to 8, most with letters, as in 5(b)'}.`,
    place,
    facts.highRisk.entry,
    facts.highRisk.route,
  );
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

function underAnnexIII(facts: Facts): HighRisk {
  return (
    entryMissing(facts) ??
    unknownEntry(facts, annexIII) ??
    notListed(facts) ??
    underException(facts) ??
    listed(facts)
  );
}

function entryMissing({ highRisk }: Facts): HighRisk | undefined {
  if (highRisk.entry !== undefined) return undefined;
  return cannotTell(
    'ai-system.high-risk.entry',
    'Which point of Annex III is it, as in 2 or 5(b)?',
    [aiaArticle('6(2)'), aiaAnnex('III')],
    highRisk.route,
  );
}

/** What Annex III itself, or the recitals that explain it, leave out. */
function notListed(facts: Facts): HighRisk | undefined {
  const { use } = facts;
  const entry = entryOf(facts);
  if (entry?.point === '2') return infrastructure(facts);
  if (entry?.point === '1') return notBiometrics(facts);
  const persons = use['scores-natural-persons'];
  if (entry?.point !== '5' || entry.letter !== 'b' || persons?.value !== false) return undefined;
  return answer(
    'no',
    'Only the creditworthiness of natural persons is a listed use.',
    [aiaAnnex('III', { point: '5', subpoint: 'b' })],
    persons,
  );
}

/** Point 1: verifying one person is left out of (a) only; a recital leaves out what serves cybersecurity alone. */
function notBiometrics(facts: Facts): HighRisk | undefined {
  const { highRisk } = facts;
  const letter = entryOf(facts)?.letter;
  const oneToOne = highRisk['one-to-one-verification'];
  const place = aiaAnnex('III', { point: '1', subpoint: 'a' });
  if (oneToOne?.value === true && letter === 'a') {
    return answer(
      'no',
      'Verifying that a person is who they claim to be is not a listed use.',
      [place],
      oneToOne,
    );
  }
  if (oneToOne?.value === true && letter === undefined) {
    return cannotTell(
      'ai-system.high-risk.entry',
      'Verification is left out of point 1(a) only. Which letter of point 1 is it?',
      [place],
      highRisk.entry,
    );
  }
  const cyber = highRisk['solely-cybersecurity'];
  if (cyber?.value !== true) return undefined;
  const reason =
    'By recital 54, which explains and does not bind, biometric systems that serve cybersecurity or data protection alone are not meant.';
  return answer('no', reason, [aiaRecital(54)], cyber);
}

/** Point 2 is about safety components only. */
function infrastructure({ highRisk, edition }: Facts): HighRisk | undefined {
  const point = aiaAnnex('III', { point: '2' });
  const cyber = highRisk['solely-cybersecurity'];
  if (cyber?.value === true)
    return answer(
      'no',
      'A component that is meant solely for cybersecurity is not a safety component.',
      [aiaRecital(55), point],
      cyber,
    );
  const component = highRisk['safety-component'];
  if (component === undefined) {
    return cannotTell(
      'ai-system.high-risk.safety-component',
      'Is the AI system a safety component of critical infrastructure?',
      [point, aiaArticle('3(14)')],
      highRisk.entry,
    );
  }
  if (component.value) return undefined;
  return answer(
    'no',
    'The AI system is no safety component of critical infrastructure.',
    [point, aiaArticle('3(14)'), ...(edition.amended ? [aiaArticle('6(1a)')] : [])],
    component,
  );
}

/** Article 6(3): a listed use without significant risk. Closed to systems that profile natural persons. */
function underException(facts: Facts): HighRisk | undefined {
  const { exception, profiling, route } = facts.highRisk;
  if (exception === undefined || exception.value === 'none') return undefined;
  if (profiling === undefined) {
    const text = 'Does the system profile natural persons? If it does, the exception is closed.';
    return cannotTell('ai-system.high-risk.profiling', text, [aiaArticle('6(3)')], exception);
  }
  if (!reliesOnException(facts)) return undefined;
  const reason =
    'The exception for uses without significant risk is relied on; it needs a documented assessment and registration.';
  return answer('no', reason, [aiaArticle(`6(3)(${exception.value})`), aiaArticle('6(4)')], exception, route);
}

function listed(facts: Facts): HighRisk {
  const { highRisk } = facts;
  const entry = entryOf(facts);
  const point = entry === undefined ? undefined : annexIII[entry.point];
  const use = point?.letters[entry?.letter ?? ''];
  const closed =
    highRisk.exception !== undefined && highRisk.exception.value !== 'none'
      ? ' The exception of Article 6(3) is closed because natural persons are profiled.'
      : '';
  const reason = `A use that Annex III lists${point === undefined ? '' : `: ${point.title}${use === undefined ? '' : `, ${use}`}`}.${closed}`;
  const place =
    entry === undefined || point === undefined
      ? {}
      : {
          point: entry.point,
          ...(use === undefined || entry.letter === undefined ? {} : { subpoint: entry.letter }),
        };
  const cites = [aiaArticle('6(2)'), aiaAnnex('III', place), ...(closed === '' ? [] : [aiaArticle('6(3)')])];
  return answer('yes', reason, cites, highRisk.route, highRisk.entry, highRisk.profiling);
}

/** High-risk under AI Act Article 6(2) and (3): a use that Annex III lists, what it leaves out, and the exception. */

import { annexIII } from '../law/annex-iii.ts';
import { aiaAnnex, aiaArticle, aiaRecital } from '../law/citation.ts';
import { unknownEntry, type HighRisk } from './annex-entry.ts';
import { answer, cannotTell } from './answer.ts';
import { entryOf, reliesOnException, type Facts } from './facts.ts';

export function underAnnexIII(facts: Facts): HighRisk {
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

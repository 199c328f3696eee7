/** Before any gate: is the use of the AI system prohibited by AI Act Article 5? */

import { aiaArticle } from '../law/citation.ts';
import { answer, cannotTell, type Answer } from './answer.ts';
import { entryOf, routeOf, type Facts } from './facts.ts';

/** `cannot-tell` where emotions are inferred and the file does not say where, or why. */
export interface Prohibited extends Answer<'yes' | 'cannot-tell'> {
  readonly timeline: 'ai-prohibitions' | 'ai-prohibitions-2026';
}

export function prohibited(facts: Facts): Prohibited | undefined {
  const outside = facts.aiSystem?.['outside-ai-act'];
  // What is outside the AI Act is outside its Article 5, too.
  if (outside !== undefined && outside.value !== 'none') return undefined;
  return emotionsAtWork(facts) ?? stated(facts);
}

/** Article 5(1)(f): inferring emotions at work or in education, except for medical or safety reasons. */
function emotionsAtWork(facts: Facts): Prohibited | undefined {
  const { use, descriptor } = facts;
  const cites = [aiaArticle('5(1)(f)')];
  const near = use['infers-emotions'] ?? facts.highRisk.entry ?? descriptor.value['ai-system'];
  const ask = (key: string, text: string): Prohibited => ({
    ...cannotTell(`ai-system.use.${key}`, text, cites, near),
    timeline: 'ai-prohibitions',
  });
  if (!infersEmotions(facts)) return undefined;
  if (use.context === undefined)
    return ask(
      'context',
      'Inferring emotions is prohibited at work and in education. Where is the system used on people?',
    );
  const setting = use.context.value.find(({ value }) => value === 'workplace' || value === 'education');
  const excused = use['medical-or-safety-reasons'];
  if (setting === undefined || excused?.value === true) return undefined;
  if (excused === undefined)
    return ask(
      'medical-or-safety-reasons',
      'Inferring emotions at work or in education is prohibited, except for medical or safety reasons. Are there such reasons?',
    );
  const where = setting.value === 'workplace' ? 'at work' : 'in education';
  const reason = `Inferring emotions of natural persons ${where} is prohibited, except for medical or safety reasons.`;
  return { ...answer('yes', reason, cites, near, use.context), timeline: 'ai-prohibitions' };
}

/** Stated, or by the listed use that consists in it. */
function infersEmotions(facts: Facts): boolean {
  const entry = entryOf(facts);
  const listed = routeOf(facts) === 'annex-3' && entry?.point === '1' && entry.letter === 'c';
  return facts.use['infers-emotions']?.value ?? listed;
}

function stated({ use, edition }: Facts): Prohibited | undefined {
  const practice = use['prohibited-practice'];
  if (practice === undefined || practice.value === 'none') return undefined;
  const isNew = practice.value === 'ba' || practice.value === 'bb';
  if (isNew && !edition.amended) return undefined;
  const timeline = isNew ? 'ai-prohibitions-2026' : 'ai-prohibitions';
  const reason = 'The file says that the system is or contains a prohibited practice.';
  return { ...answer('yes', reason, [aiaArticle(`5(1)(${practice.value})`)], practice), timeline };
}

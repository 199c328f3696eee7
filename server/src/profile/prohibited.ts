/** Before any gate: is the use of the AI system prohibited by AI Act Article 5? */

import { aiaArticle } from '../law/citation.ts';
import { answer, type Answer } from './answer.ts';
import { entryOf, routeOf, type Facts } from './facts.ts';

export interface Prohibited extends Answer<'yes'> {
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
  const { use } = facts;
  const entry = entryOf(facts);
  const listed = routeOf(facts) === 'annex-3' && entry?.point === '1' && entry.letter === 'c';
  const infers = use['infers-emotions']?.value === true || (use['infers-emotions'] === undefined && listed);
  const setting = use.context?.value.find(({ value }) => value === 'workplace' || value === 'education');
  if (!infers || setting === undefined || use['medical-or-safety-reasons']?.value === true) return undefined;
  const where = setting.value === 'workplace' ? 'at work' : 'in education';
  const reason = `Inferring emotions of natural persons ${where} is prohibited, except for medical or safety reasons.`;
  const decisive = use['infers-emotions'] ?? facts.highRisk.entry;
  return {
    ...answer('yes', reason, [aiaArticle('5(1)(f)')], decisive, use.context),
    timeline: 'ai-prohibitions',
  };
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

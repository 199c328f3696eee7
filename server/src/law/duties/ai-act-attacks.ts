/** Measures against the five attack classes of AI Act Article 15(5), third subparagraph. */

import { attackClasses, statutoryClasses } from '../attack-classes.ts';
import { sources, type Duty } from '../duty.ts';

type StatutoryClass = (typeof statutoryClasses)[number];
type AgainstId = `ai-act/against-${StatutoryClass}`;

/** Ids of the duties against the five attack classes, in the order of the article. */
export const againstDuties = statutoryClasses.map((id): AgainstId => `ai-act/against-${id}`);

function against(id: StatutoryClass): Duty {
  const { title, cites } = attackClasses[id];
  return {
    title: `Measures against ${title}`,
    summary: `Where appropriate, technical solutions prevent, detect, respond to, resolve and control ${title}.`,
    cites,
    owedBy: 'provider',
    timeline: 'ai-high-risk',
    basis: 'statute',
    confidence: 'text',
    answeredBy: `threats.${id}`,
    checkability: 'partial',
    verified: sources.aiAct,
  };
}

export const aiActAttacks = Object.fromEntries(
  statutoryClasses.map((id) => [`ai-act/against-${id}`, against(id)]),
) as Readonly<Record<AgainstId, Duty>>;

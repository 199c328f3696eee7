/** The answer to the question of high-risk, and what an entry that its annex does not have makes of it. */

import { annexI } from '../law/annex-i.ts';
import type { annexIII } from '../law/annex-iii.ts';
import { aiaArticle } from '../law/citation.ts';
import { cannotTell, type Answer } from './answer.ts';
import { entryOf, isMachinery, type Facts } from './facts.ts';

export type HighRisk = Answer<'yes' | 'no' | 'cannot-tell'>;

/** An entry that the annex does not have decides nothing. */
export function unknownEntry(facts: Facts, annex: typeof annexI | typeof annexIII): HighRisk | undefined {
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

/** The known word that somebody most likely meant. */

import { distance } from 'fastest-levenshtein';

/** The nearest of `known`, or undefined where none is near: at most a third of the letters differ. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = normal(word);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const apart = distance(wanted, normal(candidate));
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
}

/** For a message: the word that was meant, or what to say where none is near. */
export function hintFor(
  word: string,
  known: readonly string[],
  otherwise: string,
): { hint: string; meant?: string } {
  const meant = nearest(word, known);
  return meant === undefined ? { hint: otherwise } : { hint: `Did you mean "${meant}"?`, meant };
}

const normal = (word: string): string => word.toLowerCase().replace(/[_\s]+/g, '-');

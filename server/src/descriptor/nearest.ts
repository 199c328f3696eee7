/** The known word that somebody most likely meant. */

import { distance } from 'fastest-levenshtein';

/** The nearest of `known`, or undefined where none is near: at most a third of the letters differ. */
export const nearest = (word: string, known: readonly string[]): string | undefined =>
  allNearest(word, known)[0];

/** Every one of `known` that is as near as the nearest. With more than one nobody knows which was meant. */
export function allNearest(word: string, known: readonly string[]): readonly string[] {
  const wanted = normal(word);
  let best: string[] = [];
  let least = Math.max(1, Math.floor(wanted.length / 3));
  for (const candidate of known) {
    const apart = distance(wanted, normal(candidate));
    if (apart < least) best = [];
    if (apart <= least) best.push(candidate);
    least = Math.min(least, apart);
  }
  return best;
}

/** The nearest few of `known`, the nearest first, however far they are. */
export function nearestFew(word: string, known: readonly string[], most: number): readonly string[] {
  const wanted = normal(word);
  const apart = new Map(known.map((each) => [each, distance(wanted, normal(each))]));
  return [...apart]
    .sort(([, a], [, b]) => a - b)
    .slice(0, most)
    .map(([each]) => each);
}

export interface Hint {
  readonly hint: string;
  readonly meant?: string;
}

/** For a message: the word that was meant, or what to say where none is near. */
export const hintFor = (word: string, known: readonly string[], otherwise: string): Hint =>
  hintFrom(allNearest(word, known), otherwise);

/** The same for whoever has looked for the nearest already. */
export function hintFrom([meant]: readonly string[], otherwise: string): Hint {
  return meant === undefined ? { hint: otherwise } : { hint: `Did you mean "${meant}"?`, meant };
}

const normal = (word: string): string => word.toLowerCase().replace(/[_\s]+/g, '-');

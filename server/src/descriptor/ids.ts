/** Ids that a file declares and refers to. References are checked at the end: the order of sections does not matter. */

import type { Path } from '../syntax/locate.ts';
import type { Span } from '../text/span.ts';
import { allNearest, hintFrom, nearestFew } from './nearest.ts';
import type { Problem } from './problem.ts';
import { sample } from './sample.ts';
import type { IdSpace } from './schema.ts';

interface Reference {
  readonly text: string;
  readonly span: Span;
  readonly path: Path;
  readonly spaces: readonly IdSpace[];
}

export class Ids {
  readonly #declared = new Map<IdSpace, Map<string, Span>>();
  readonly #references: Reference[] = [];

  /** Remembers an id; a problem where it is taken. */
  declare(space: IdSpace, id: string, span: Span): Problem | undefined {
    const first = sharing(space)
      .map((each) => this.#declared.get(each)?.get(id))
      .find((taken) => taken !== undefined);
    if (first !== undefined) return { code: 'duplicate-id', span, data: { id }, related: first };
    this.#declared.set(space, (this.#declared.get(space) ?? new Map<string, Span>()).set(id, span));
    return undefined;
  }

  refer(reference: Reference): void {
    this.#references.push(reference);
  }

  /** References to ids that nobody declares. */
  unknownReferences(): readonly Problem[] {
    return this.#references.flatMap(({ text, span, path, spaces }) => {
      const known = spaces.flatMap((space) => [...(this.#declared.get(space)?.keys() ?? [])]);
      if (known.includes(text)) return [];
      const near = allNearest(text, known);
      const data = { id: text, what: spaces.join(' or '), ...hintFrom(near, declared(known)) };
      return [{ code: 'unknown-reference' as const, span, data, path, ...waysOut(text, near, known) }];
    });
  }
}

/** With more than one that is near nobody knows which was meant, and nobody chooses from very many. */
function waysOut(
  text: string,
  near: readonly string[],
  known: readonly string[],
): Pick<Problem, 'meant' | 'choices'> {
  const few = known.length > mostKnown ? near : nearestFew(text, known, mostChoices);
  const [meant, ...more] = near;
  if (meant === undefined || more.length > 0) return { choices: few.slice(0, mostChoices) };
  return { meant, choices: few.filter((each) => each !== meant) };
}

const mostKnown = 100;
const mostChoices = 5;

const declared = (known: readonly string[]): string =>
  known.length === 0 ? 'None is declared yet.' : `Declared: ${sample(known)}.`;

/** Threats name models and datasets alike, so those two may not share an id. */
function sharing(space: IdSpace): readonly IdSpace[] {
  return space === 'model' || space === 'dataset' ? ['model', 'dataset'] : [space];
}

/** The descriptor's sections at hand, so that questions of law can be asked without walking optional values. */

import { byPath, fileReferences } from '../descriptor/file-references.ts';
import type { Descriptor } from '../descriptor/read.ts';
import { annexI } from '../law/annex-i.ts';
import type { LawEdition } from '../law/edition.ts';
import type { Sightings } from '../evidence/sight.ts';

export type Facts = ReturnType<typeof factsOf>;

/** What is known beside the descriptor: days, the user's choices, and what its files look like. */
export interface Circumstances {
  /** The ISO day for which the law is applied. */
  readonly asOf: string;
  /** The day it is, as an ISO day. */
  readonly today: string;
  /** Days after which a review of evidence is old; 0 where reviews do not grow old. */
  readonly reviewDays: number;
  readonly sightings: Sightings;
  /** Paths at which a placeholder stands, as in `threats.0.owner`. */
  readonly placeholders: ReadonlySet<string>;
}

export function factsOf(descriptor: Descriptor, edition: LawEdition, circumstances: Circumstances) {
  const { product, scope, declaration } = descriptor.value;
  const files = fileReferences(descriptor);
  const aiSystem = descriptor.value['ai-system'];
  return {
    descriptor,
    /** The wording of the acts that is applied. */
    edition,
    ...circumstances,
    /** Every place at which the descriptor names a file. */
    files,
    /** The same by path: a file that is named in several places is one. */
    filesByPath: byPath(files),
    product: product?.value ?? {},
    manufacturer: product?.value.manufacturer?.value ?? {},
    scope: scope?.value ?? {},
    sector: scope?.value.sector?.value ?? {},
    aiSystem: aiSystem?.value,
    highRisk: aiSystem?.value['high-risk']?.value ?? {},
    use: aiSystem?.value.use?.value ?? {},
    threats: descriptor.value.threats?.value ?? [],
    declaration: declaration?.value,
  } as const;
}

/** An entry of Annex III or Annex I in its parts: `5(b)` and `5b` are point 5, letter b; `A.6` is 6. */
export interface Entry {
  readonly point: string;
  readonly letter: string | undefined;
}

export function entryOf(facts: Facts): Entry | undefined {
  const written = facts.highRisk.entry?.value;
  const [, point, letter] = /^(?:[AB]\.?)?(\d{1,2})(?:\(?([a-z])\)?)?$/i.exec(written ?? '') ?? [];
  return point === undefined ? undefined : { point: String(Number(point)), letter: letter?.toLowerCase() };
}

/** The route, corrected by the entry: an act stands in the section where the law has it, whatever the file says. */
export type Route = 'annex-1-a' | 'annex-1-b' | 'annex-3' | 'none';

export function routeOf(facts: Facts): Route | undefined {
  const stated = facts.highRisk.route?.value;
  if (stated !== 'annex-1-a' && stated !== 'annex-1-b') return stated;
  // Machinery moved from Section A to Section B.
  if (isMachinery(facts)) return facts.edition.amended ? 'annex-1-b' : 'annex-1-a';
  const section = annexI[entryOf(facts)?.point ?? '']?.section;
  if (section === undefined) return stated;
  return section === 'A' ? 'annex-1-a' : 'annex-1-b';
}

/** By its entry, before or after the move; without an entry by the fact itself. */
export function isMachinery(facts: Facts): boolean {
  const point = entryOf(facts)?.point;
  return point === undefined ? facts.sector.machinery?.value === true : point === '1' || point === '21';
}

/** Whether the exception of AI Act Article 6(3) is relied on and open: a use of Annex III, without profiling. */
export function reliesOnException(facts: Facts): boolean {
  const { exception, profiling } = facts.highRisk;
  return (
    routeOf(facts) === 'annex-3' &&
    exception !== undefined &&
    exception.value !== 'none' &&
    profiling?.value === false
  );
}

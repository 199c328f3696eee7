/** The evidence of a descriptor: each file once, what was seen of it, and every duty that it answers. */

import type { FileReference } from '../descriptor/file-references.ts';
import type { Sight } from '../evidence/sight.ts';
import { overlapRowOf, type OverlapRowId } from '../law/overlap.ts';
import { faultOf, type Fault } from '../profile/evidence.ts';
import { dutiesOf, type AnsweredDuty } from '../profile/evidence-duties.ts';
import type { Profile } from '../profile/profile.ts';

export interface Evidence {
  readonly path: string;
  /** Every place that names it, in the order of the format; never empty. */
  readonly references: readonly [FileReference, ...FileReference[]];
  /** Undefined where nobody has looked. */
  readonly sight: Sight | undefined;
  /** What speaks against it at one of its places. */
  readonly fault: Fault | undefined;
  /** Each duty once; one for which the file is named comes before one that it reaches. */
  readonly duties: readonly AnsweredDuty[];
  readonly rows: readonly OverlapRowId[];
}

export function evidenceOf(profile: Profile): readonly Evidence[] {
  return [...profile.facts.filesByPath].map(([path, references]) => evidence(path, references, profile));
}

function evidence(path: string, references: Evidence['references'], profile: Profile): Evidence {
  const faults = references.flatMap((reference) => faultOf(reference, profile.facts) ?? []);
  return {
    path,
    references,
    sight: profile.facts.sightings.get(path),
    fault: faults[0],
    duties: once(references.flatMap((reference) => dutiesOf(reference, profile))),
    rows: [...new Set(references.flatMap(({ holder }) => overlapRowOf(holder) ?? []))],
  };
}

function once(duties: readonly AnsweredDuty[]): readonly AnsweredDuty[] {
  const direct = duties.filter(({ through }) => through === undefined);
  const found = new Map<string, AnsweredDuty>();
  for (const each of [...direct, ...duties]) if (!found.has(each.duty)) found.set(each.duty, each);
  return [...found.values()].sort((a, b) => actRank(a) - actRank(b));
}

/** The CRA comes first, as everywhere. */
const actRank = ({ duty }: AnsweredDuty): number => (duty.startsWith('cra/') ? 0 : 1);

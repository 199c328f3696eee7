/** Whether evidence holds: what speaks against a file that is named, from what was seen of it and what is said of it. */

import { withoutDetours, type EvidenceFile, type FileReference } from '../descriptor/file-references.ts';
import type { Located } from '../descriptor/schema.ts';
import type { Sight } from '../evidence/sight.ts';
import type { Facts } from './facts.ts';

/**
 * `missing`, `folder`, `outside`, `unreadable`, `empty`, `stub`: there is nothing to read. `changed`: another hash than the
 * one that was noted. `expired`: no longer counts. `no-bill`: named as a bill of materials, and none that can be read.
 */
export type Fault =
  'missing' | 'folder' | 'outside' | 'unreadable' | 'empty' | 'stub' | 'changed' | 'expired' | 'no-bill';

/** The first thing that speaks against a file; one that nobody has looked at is taken to be as the text says. */
export function faultOf({ path, evidence }: FileReference, facts: Facts): Fault | undefined {
  return fault(path, evidence, facts);
}

function fault(path: string, evidence: EvidenceFile | undefined, facts: Facts): Fault | undefined {
  const sight = facts.sightings.get(path);
  const seen = sight === undefined ? undefined : faultOfSight(sight, evidence?.value.sha256?.value);
  return seen ?? (isExpired(evidence, facts) ? 'expired' : undefined);
}

function faultOfSight(sight: Sight, sha256: string | undefined): Fault | undefined {
  if (sight.state !== 'file') return sight.state;
  if (sight.size === 0) return 'empty';
  if (sight.stub === true) return 'stub';
  if (isOtherHash(sight.sha256, sha256)) return 'changed';
  return sight.bill !== undefined && sight.bill.state !== 'read' ? 'no-bill' : undefined;
}

/** Whether two SHA-256 are known and differ. Upper and lower case are the same. */
export function isOtherHash(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase();
}

/** Whether the evidence stopped counting before the as-of day. */
export function isExpired(evidence: EvidenceFile | undefined, { asOf }: Facts): boolean {
  const until = evidence?.value['valid-until']?.value;
  return until !== undefined && until < asOf;
}

/** `none`: no file is named. `broken`: something speaks against one of them. `held`: nothing does. */
export type EvidenceState = 'none' | 'broken' | 'held';

/** Of several files each has to hold: what one of them was to show would be missing. */
export function evidenceState(
  evidence: Located<readonly EvidenceFile[]> | undefined,
  facts: Facts,
): EvidenceState {
  const files = evidence?.value ?? [];
  if (files.length === 0) return 'none';
  const broken = files.some(
    (file) =>
      file.value.file !== undefined &&
      fault(withoutDetours(file.value.file.value), file, facts) !== undefined,
  );
  return broken ? 'broken' : 'held';
}

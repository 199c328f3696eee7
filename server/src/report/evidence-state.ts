/** The state of a file that stands behind claims, in a word and in a sentence. */

import type { Evidence } from '../analysis/evidence.ts';
import type { Fault } from '../profile/evidence.ts';

export interface EvidenceState {
  readonly state: 'held' | 'broken' | 'unseen';
  readonly reason: string;
}

const faults: Readonly<Record<Fault, string>> = {
  missing: 'There is no such file.',
  folder: 'It is a folder, not a file.',
  outside: 'It lies outside the workspace and was not opened.',
  unreadable: 'It cannot be read.',
  empty: 'It is empty.',
  stub: 'It is a stub that nobody has written yet.',
  changed: 'It has changed since its hash was noted.',
  expired: 'It no longer counts: its last day has passed.',
  'no-bill': 'It cannot be read as a bill of materials.',
};

export function evidenceStateOf({ fault, sight }: Evidence): EvidenceState {
  if (fault !== undefined) return { state: 'broken', reason: faults[fault] };
  if (sight === undefined) return { state: 'unseen', reason: 'Nobody has looked at it.' };
  return { state: 'held', reason: 'It is there, and nothing that was looked at speaks against it.' };
}

/** The showing of the bridge, as far as the same file carries it: classes that are met there, with evidence. */

import { statutoryClasses, type AttackClassId } from '../../law/attack-classes.ts';
import type { Change } from '../../edit/change.ts';
import { uncoveredClasses } from '../../profile/bridge.ts';
import { evidenceState } from '../../profile/evidence.ts';
import type { Facts } from '../../profile/facts.ts';
import { setting, toDo } from '../fixes.ts';

export const showingPath = ['declaration', 'ai-cybersecurity'] as const;

/** A whole showing: its statement is for people to write. */
export function showingChanges(facts: Facts): readonly Change[] {
  const carried = carriedClasses(facts);
  const statement = toDo(facts, ...showingPath, 'statement');
  return carried.length === 0
    ? [statement]
    : [statement, setting(facts, [...showingPath, 'covers'], carried)];
}

/** Classes of Article 15(5) that the declaration could cover and does not: whatever the file says of them is met. */
export const carriedClasses = (facts: Facts): readonly AttackClassId[] => {
  const open = uncoveredClasses(facts);
  return statutoryClasses.filter((id) => open.includes(id) && isMet(id, facts));
};

/** Each entry of the class is met with a measure and evidence that holds, or gives a reason why it does not apply. */
function isMet(id: AttackClassId, facts: Facts): boolean {
  const entries = facts.threats.filter(({ value }) => value.class?.value === id);
  const met = entries.filter(({ value }) => value.status?.value === 'met' && isShown(value, facts));
  const reasoned = entries.filter(
    ({ value }) => value.status?.value === 'not-applicable' && value.justification !== undefined,
  );
  return met.length > 0 && met.length + reasoned.length === entries.length;
}

const isShown = ({ measures, evidence }: Facts['threats'][number]['value'], facts: Facts): boolean =>
  Object.keys(measures?.value ?? {}).length > 0 && evidenceState(evidence, facts) === 'held';

/** What can be picked: the format's values with their meaning, entries of the annexes, Member States. */

import { valueAt } from '../../descriptor/schema-at.ts';
import type { Schema } from '../../descriptor/schema.ts';
import { memberStates } from '../../descriptor/text-formats.ts';
import { annexI } from '../../law/annex-i.ts';
import { annexIII } from '../../law/annex-iii.ts';
import type { Facts } from '../../profile/facts.ts';
import type { InterviewOption } from '../../protocol/interview.ts';
import type { Path } from '../../syntax/locate.ts';

/** Empty where the answer is a text, a number or a day. */
export function optionsAt(path: Path, facts: Facts): readonly InterviewOption[] {
  const schema = valueAt(path);
  return schema === undefined ? [] : optionsOf(schema, facts);
}

function optionsOf(schema: Schema, facts: Facts): readonly InterviewOption[] {
  if (schema.type === 'flag') return yesNo;
  if (schema.type === 'choice')
    return Object.entries(schema.values).map(([value, detail]) => ({ value, label: value, detail }));
  if (schema.type !== 'text') return [];
  if (schema.format === 'country') return countries();
  return schema.format === 'annex-entry' ? entriesFor(facts) : [];
}

const yesNo: readonly InterviewOption[] = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
];

function countries(): readonly InterviewOption[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  return memberStates
    .map((value) => ({ value, label: names.of(value) ?? value, description: value }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

/** Entries of the annex that the route leads to. */
function entriesFor({ highRisk: { route } }: Facts): readonly InterviewOption[] {
  if (route?.value === 'annex-1-a') return actsOfAnnexI('A');
  if (route?.value === 'annex-1-b') return actsOfAnnexI('B');
  return Object.entries(annexIII).flatMap(([point, { title, letters }]) => {
    const own = Object.entries(letters).map(([letter, use]) =>
      option(`${point}(${letter})`, `${title}: ${use}`),
    );
    return own.length === 0 ? [option(point, title)] : own;
  });
}

const actsOfAnnexI = (section: 'A' | 'B'): readonly InterviewOption[] =>
  Object.entries(annexI)
    .filter(([, act]) => act.section === section)
    .map(([number, { title }]) => option(number, title));

const option = (value: string, detail: string): InterviewOption => ({ value, label: value, detail });

/** Groups of duties by something that each of them has: its regulation, deadline, status or owner. */

import type { ObligationItem } from '../../../server/src/protocol/product.ts';
import type { DutyGroup, Grouping } from './grouping.ts';
import { capital, rankOf, statusWords } from './words.ts';

interface Key {
  /** The group of a duty, as shown. */
  readonly name: (duty: ObligationItem, asOf: string) => string;
  /** What groups are ordered by. */
  readonly order: (duty: ObligationItem, asOf: string) => string;
  readonly staysEmpty?: boolean;
}

const isDay = (text: string): boolean => /^\d/.test(text);
const nobody = 'Nobody named';

export const regulation = byKey('regulation', 'Regulation', {
  name: (duty) => duty.regulation,
  // As the catalogue has them: the CRA before the AI Act.
  order: (duty) => (duty.regulation === 'CRA' ? '0' : '1'),
  staysEmpty: true,
});

export const deadline = byKey('deadline', 'Deadline', {
  name: ({ bindsFrom }, asOf) => {
    if (!isDay(bindsFrom)) return 'Market date unknown';
    return bindsFrom <= asOf ? 'Binding now' : `From ${bindsFrom}`;
  },
  order: ({ bindsFrom }, asOf) => {
    if (!isDay(bindsFrom)) return '9';
    return bindsFrom <= asOf ? '0' : `1${bindsFrom}`;
  },
});

export const status = byKey('status', 'Status', {
  name: (duty) => capital(statusWords[duty.status]),
  order: (duty) => String(rankOf(duty)),
});

export const owner = byKey('owner', 'Owner', {
  name: (duty) => duty.owner ?? nobody,
  order: (duty) => (duty.owner === undefined ? '1' : `0${duty.owner.toLowerCase()}`),
});

function byKey(id: string, label: string, key: Key): Grouping {
  return { id, label, groups: ({ obligations, asOf }) => groupsBy(key, obligations, asOf) };
}

function groupsBy(
  { name, order, staysEmpty = false }: Key,
  obligations: readonly ObligationItem[],
  asOf: string,
): readonly DutyGroup[] {
  const sorted = [...obligations].sort((a, b) => order(a, asOf).localeCompare(order(b, asOf)));
  const byName = new Map<string, ObligationItem[]>();
  for (const duty of sorted) {
    const known = byName.get(name(duty, asOf));
    if (known === undefined) byName.set(name(duty, asOf), [duty]);
    else known.push(duty);
  }
  return [...byName].map(([group, duties]) => ({ kind: 'duties', name: group, duties, staysEmpty }));
}

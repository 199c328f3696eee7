/** Ways to group the duties of a product, each with its groups in a sensible order. */

import type { ObligationItem } from '../../../server/src/protocol/product.ts';
import { rankOf, statusWords } from './words.ts';

export interface Grouping {
  readonly id: 'regulation' | 'deadline' | 'status' | 'owner';
  readonly label: string;
  /** The group of a duty, as shown. */
  readonly name: (duty: ObligationItem, asOf: string) => string;
  /** What groups are ordered by. */
  readonly order: (duty: ObligationItem, asOf: string) => string;
}

const isDay = (text: string): boolean => /^\d/.test(text);
const nobody = 'Nobody named';

const regulation: Grouping = {
  id: 'regulation',
  label: 'Regulation',
  name: (duty) => duty.regulation,
  // As the catalogue has them: the CRA before the AI Act.
  order: (duty) => (duty.regulation === 'CRA' ? '0' : '1'),
};

const deadline: Grouping = {
  id: 'deadline',
  label: 'Deadline',
  name: ({ bindsFrom }, asOf) => {
    if (!isDay(bindsFrom)) return 'Market date unknown';
    return bindsFrom <= asOf ? 'Binding now' : `From ${bindsFrom}`;
  },
  order: ({ bindsFrom }, asOf) => {
    if (!isDay(bindsFrom)) return '9';
    return bindsFrom <= asOf ? '0' : `1${bindsFrom}`;
  },
};

const status: Grouping = {
  id: 'status',
  label: 'Status',
  name: (duty) => `${statusWords[duty.status].charAt(0).toUpperCase()}${statusWords[duty.status].slice(1)}`,
  order: (duty) => String(rankOf(duty)),
};

const owner: Grouping = {
  id: 'owner',
  label: 'Owner',
  name: (duty) => duty.owner ?? nobody,
  order: (duty) => (duty.owner === undefined ? '1' : `0${duty.owner.toLowerCase()}`),
};

export const groupings: readonly Grouping[] = [regulation, deadline, status, owner];

/** The grouping of an id that was kept; the first where there is none. */
export const groupingOf = (id: string | undefined): Grouping =>
  groupings.find((each) => each.id === id) ?? regulation;

/** How obligations are put into words and pictures: one place for tree, tooltips and clipboard. No rule, no colour. */

import type { ObligationItem, ProductSummary } from '../../../server/src/protocol/product.ts';

export type Status = ObligationItem['status'];

export const statusWords: Readonly<Record<Status, string>> = {
  open: 'open',
  planned: 'planned',
  'cannot-tell': 'cannot tell',
  met: 'met',
  'not-applicable': 'not applicable',
};

/** Icons of VS Code that differ in shape, so that none depends on its colour. */
export const statusIcons: Readonly<Record<Status, string>> = {
  open: 'circle-large-outline',
  planned: 'calendar',
  'cannot-tell': 'question',
  met: 'pass',
  'not-applicable': 'circle-slash',
};

const ranks: readonly Status[] = ['open', 'planned', 'cannot-tell', 'met', 'not-applicable'];

/** Where a duty stands among others: the known gaps first. */
export const rankOf = ({ status }: ObligationItem): number => ranks.indexOf(status);

/** Open duties are those that somebody still has to do something about. */
export const isOpen = ({ status }: ObligationItem): boolean =>
  status !== 'met' && status !== 'not-applicable';

/** From when a duty binds, as seen from the day for which the law is applied. */
export function bindingWords({ bindsFrom }: ObligationItem, asOf: string): string {
  if (!/^\d/.test(bindsFrom)) return 'binding date unknown';
  return bindsFrom <= asOf ? `binds since ${bindsFrom}` : `binds from ${bindsFrom}`;
}

/** Known to be open, while it binds already. What cannot be told is not called overdue. */
export function isOverdue({ status, bindsFrom }: ObligationItem, asOf: string): boolean {
  return (status === 'open' || status === 'planned') && /^\d/.test(bindsFrom) && bindsFrom <= asOf;
}

/** What stands behind a duty in the tree: its place in the law, where it stands, and from when it binds. */
export function dutyWords(duty: ObligationItem, asOf: string): string {
  const overdue = isOverdue(duty, asOf) ? ' · overdue' : '';
  return `${duty.citation} · ${statusWords[duty.status]}${overdue} · ${bindingWords(duty, asOf)}`;
}

/** What stands behind a product: the state of the bridge, and whether it is still the one of the text. */
export function productWords({ state, product }: ProductSummary): string {
  if (product === undefined) return 'Cannot be read as a whole';
  return state === 'unreadable'
    ? `Stale, the file cannot be read: ${product.bridge.title}`
    : product.bridge.title;
}

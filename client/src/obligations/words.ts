/** How obligations and evidence are put into words and pictures: one place for tree, tooltips and clipboard. */

import type { EvidenceItem, ObligationItem, ProductSummary } from '../../../server/src/protocol/product.ts';
import type { GroupNode } from './nodes.ts';

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

/**
 * What stands behind a duty in the tree: its place in the law, where it stands, and from when it binds. Below a file
 * that is not named for it also by what the file reaches it.
 */
export function dutyWords(duty: ObligationItem, asOf: string, through?: string): string {
  const overdue = isOverdue(duty, asOf) ? ' · overdue' : '';
  const way = through === undefined ? '' : `through ${through} · `;
  return `${way}${duty.citation} · ${statusWords[duty.status]}${overdue} · ${bindingWords(duty, asOf)}`;
}

export const evidenceStateWords: Readonly<Record<EvidenceItem['state'], string>> = {
  held: 'holds',
  broken: 'does not hold',
  unseen: 'not looked at',
};

/** What stands behind a file: whether it holds, and how much rests on it. */
export function evidenceWords({ state, duties }: EvidenceItem): string {
  return `${evidenceStateWords[state]} · ${answersWords(duties.length)}`;
}

function answersWords(duties: number): string {
  if (duties === 0) return 'answers no duty';
  return `answers ${counted(duties, 'duty', 'duties')}`;
}

/** What stands behind a group. */
export function groupWords({ holds, open, children }: GroupNode): string {
  if (holds !== 'files') return open === 0 ? 'none open' : `${String(open)} open`;
  const files = counted(children.length, 'file', 'files');
  return open === 0 ? files : `${files}, ${counted(open, 'does', 'do')} not hold`;
}

const counted = (count: number, one: string, more: string): string =>
  `${String(count)} ${count === 1 ? one : more}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What stands behind a product: the state of the bridge, and whether it is still the one of the text. */
export function productWords({ state, product }: ProductSummary): string {
  if (product === undefined) return 'Cannot be read as a whole';
  return state === 'unreadable'
    ? `Stale, the file cannot be read: ${product.bridge.title}`
    : product.bridge.title;
}

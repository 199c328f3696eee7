/** What the rules about bills of materials share. */

import type { BillComponent } from '../../bom/bill.ts';
import { isPlaceholder } from '../../descriptor/placeholder.ts';
import { assetsOf, billsOf, matchOf, type Asset, type Match } from '../../profile/bills.ts';
import type { Facts } from '../../profile/facts.ts';
import type { RelatedInFile } from '../contract.ts';

/** Declared models and datasets that a bill lists, each with its component. */
export function* matchedAssets(facts: Facts): Iterable<{ readonly asset: Asset; readonly match: Match }> {
  const bills = billsOf(facts);
  for (const asset of assetsOf(facts)) {
    const match = matchOf(asset, bills);
    if (match !== undefined) yield { asset, match };
  }
}

/** A component and the place that names its bill. */
export type Listed = Pick<Match, 'reference' | 'component'>;

export const inBill = (listed: Listed): RelatedInFile => place(listed, 'The bill lists it here.');

/** Where the first few components stand in their bills. */
export const placesOf = (all: readonly Listed[]): readonly RelatedInFile[] =>
  all.slice(0, mostNames).map((listed) => place(listed, `"${listed.component.name}"`));

const place = ({ reference: { path }, component: { range } }: Listed, message: string): RelatedInFile => ({
  path,
  range,
  message,
});

/** Whether a text of a bill can stand in a descriptor. */
export const isText = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== '' && text.length <= 200 && !isPlaceholder(text);

/** Names for a sentence: the first few, and how many more there are. */
export function namesOf(components: readonly BillComponent[]): string {
  const names = [...new Set(components.map(({ name }) => `"${name}"`))];
  const more = names.length - mostNames;
  return more > 0 ? `${names.slice(0, mostNames).join(', ')} and ${String(more)} more` : names.join(', ');
}

const mostNames = 5;

/** Models of a bill of materials as entries of the descriptor: what the bill says of them, and nothing else. */

import type { BillComponent } from '../../bom/bill.ts';
import { textFormats } from '../../descriptor/text-formats.ts';
import type { Plain } from '../../edit/change.ts';
import { assetsOf } from '../../profile/bills.ts';
import type { Facts } from '../../profile/facts.ts';
import type { Fix } from '../contract.ts';
import { appending, fix } from '../fixes.ts';
import { isText } from './bills.ts';

/** A model without a name has nothing by which it could be declared; of several with one name the first stands for all. */
export function declaring(components: readonly BillComponent[], facts: Facts): readonly Fix[] {
  const taken = new Set(assetsOf(facts).map(({ id }) => id.value));
  const names = new Set<string>();
  const named = components.filter(({ name }) => isText(name) && names.size < names.add(name).size);
  // Nobody wants to read very many at once.
  if (named.length === 0 || named.length > 20) return [];
  const entries = named.map((each) => entryFor(each, taken));
  const what = entries.length === 1 ? 'the model' : `the ${String(entries.length)} models`;
  const title = `Declare ${what} of the bill`;
  return [fix(title, ...entries.map((entry) => appending(facts, ['ai-system', 'models'], entry)))];
}

function entryFor({ name, version, purl }: BillComponent, taken: Set<string>): Plain {
  const source = isText(purl) && textFormats['package-url'](purl) === undefined ? purl : undefined;
  return {
    id: idFor(name, taken),
    name,
    ...(isText(version) ? { version } : {}),
    ...(source === undefined ? {} : { source }),
  };
}

/** The name in the letters of an id, with a number where another has it already. */
function idFor(name: string, taken: Set<string>): string {
  const plain = (name.split('/').at(-1) ?? '').toLowerCase().replace(/[^\w.-]+/g, '-');
  const base = plain.replace(/^[-.]+|[-.]+$/g, '') || 'model';
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${String(number)}`;
  taken.add(id);
  return id;
}

/** The reader of bills of materials: a script of its own, loaded with the first bill. */

import type * as bills from '../bom/read-bill.ts';
import type { Host } from '../lsp/host.ts';

/** What `bills.js` defines. */
declare const conformityLensBills: typeof bills;

/** A failed loading is tried again with the next bill. */
export function billReaderFrom(scripts: string): Host['loadBillReader'] {
  let loaded = false;
  const load = (): typeof bills.readBill => {
    if (!loaded) importScripts(`${scripts}/bills.js`);
    loaded = true;
    return conformityLensBills.readBill;
  };
  return () => Promise.resolve().then(load);
}

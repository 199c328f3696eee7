/** How the tests of this folder write bills and read them. */

import assert from 'node:assert/strict';
import type { Bill, BillComponent, BillRange, BillReading } from '../../../server/src/bom/bill.ts';
import { readBill } from '../../../server/src/bom/read-bill.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** The bill of a text that has to be one. */
export function read(text: string): Bill {
  const reading = readBill(text);
  if (reading.state === 'read') return reading.bill;
  assert.fail(`The text has to be read as a bill; it was found ${reading.state}: ${reading.reason}`);
}

/** What is found of a text that is no bill. */
export function refused(text: string): Exclude<BillReading, { readonly state: 'read' }> {
  const reading = readBill(text);
  if (reading.state !== 'read') return reading;
  assert.fail('The text has to be refused; it was read as a bill.');
}

export const cycloneDx = (fields: Fields, version = '1.6'): string =>
  JSON.stringify({ bomFormat: 'CycloneDX', specVersion: version, ...fields }, null, 2);

export const cycloneDxXml = (inside: string, version = '1.6'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/${version}" version="1">\n${inside}\n</bom>\n`;

export const spdx2 = (fields: Fields, version = '2.3'): string =>
  JSON.stringify(
    { spdxVersion: `SPDX-${version}`, SPDXID: 'SPDXRef-DOCUMENT', name: 'test', ...fields },
    null,
    2,
  );

export const spdx3 = (graph: readonly Fields[], version = '3.0.1'): string =>
  JSON.stringify(
    { '@context': `https://spdx.org/rdf/${version}/spdx-context.jsonld`, '@graph': graph },
    null,
    2,
  );

/** The only one of a list. */
export function only<T>(all: readonly T[]): T {
  const [first, ...others] = all;
  assert.ok(
    first !== undefined && others.length === 0,
    `There has to be one, and there are ${String(all.length)}.`,
  );
  return first;
}

export const namesOf = (components: readonly BillComponent[]): readonly string[] =>
  components.map(({ name }) => name);

/** What a component says, wherever it stands. */
export function withoutPlace(component: BillComponent): Omit<BillComponent, 'range'> {
  const { name, version, supplier, licences, hashes, purl, sources } = component;
  return { name, version, supplier, licences, hashes, purl, sources };
}

/** All components that a bill has places of. */
export const listed = ({ subject, models, datasets, frameworks }: Bill): readonly BillComponent[] => [
  ...(subject === undefined ? [] : [subject]),
  ...models,
  ...datasets,
  ...frameworks,
];

/** The text at a range, which has to be on one line of it. */
export function textAt(text: string, { start, end }: BillRange): string {
  const line = text.split(/\r\n|\r|\n/)[start.line];
  assert.ok(line !== undefined, `Line ${String(start.line)} of a range has to be in the text.`);
  assert.equal(end.line, start.line, 'A range has to be on one line.');
  assert.ok(
    start.character <= end.character && end.character <= line.length,
    'A range has to be in its line.',
  );
  return line.slice(start.character, end.character);
}

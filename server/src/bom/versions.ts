/** Which versions are read, and what is said of others. */

import type { BillReading } from './bill.ts';
import { unsupported } from './readings.ts';

interface Versions {
  readonly name: string;
  readonly read: readonly string[];
  /** As the end of a sentence. */
  readonly those: string;
}

export const cycloneDxVersions: Versions = {
  name: 'CycloneDX',
  // What is read of a bill is written in 1.2 and 1.3 as in 1.4, and many such bills are about.
  read: ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'],
  those: '1.2 to 1.7 are',
};

export const spdx2Versions: Versions = {
  name: 'SPDX',
  read: ['2.2', '2.3'],
  those: '2.2, 2.3 and 3.0 are',
};

/** Also with a third number, as in 3.0.1. */
export const spdx3Versions: Versions = { ...spdx2Versions, read: ['3.0'] };

/** Undefined for a version that is read. */
export function refusal(version: string, { name, read, those }: Versions): BillReading | undefined {
  const [, main] = /^(\d{1,4}\.\d{1,4})(?:\.\d{1,4})?$/.exec(version) ?? [];
  if (main === undefined)
    return unsupported(`${name} of an unknown version is not read; ${those}. ${advice}`);
  if (read.includes(main)) return undefined;
  const yet = isNewer(main, read) ? ' yet' : '';
  return unsupported(`${name} ${version} is not read${yet}; ${those}. ${advice}`);
}

const advice = 'Let the tool that makes it write one of these.';

function isNewer(version: string, read: readonly string[]): boolean {
  return read.every((each) => version.localeCompare(each, 'en', { numeric: true }) > 0);
}

/** Package URLs in parts. The only user of the library, which throws at what it cannot read. */

import { PackageURL } from 'packageurl-js';
import { limits } from './limits.ts';

/** With the rules of its type applied: names of `pypi` are in lower case, with "-" for "_". */
export interface PackageUrl {
  readonly type: string;
  readonly namespace: string | undefined;
  readonly name: string;
  readonly version: string | undefined;
  readonly qualifiers: Readonly<Record<string, string>>;
}

/** The parts of a package URL; undefined for a text that is none. */
export function packageUrlOf(text: string): PackageUrl | undefined {
  if (text.length > limits.packageUrl) return undefined;
  try {
    const { type, namespace, name, version, qualifiers } = PackageURL.fromString(text);
    return { type, namespace, name, version, qualifiers: { ...qualifiers } };
  } catch {
    return undefined;
  }
}

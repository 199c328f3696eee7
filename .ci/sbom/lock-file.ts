/** What the lock file says of the packages of one folder each. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface LockedPackage {
  readonly version?: string;
  /** Hash of the package's archive: `sha512-` and Base64. */
  readonly integrity?: string;
  readonly license?: string;
  /** For development only. */
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  /** A workspace of the project itself. */
  readonly link?: boolean;
}

/** By folder, as `node_modules/yaml`. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

export function lockedPackages(root: string): LockedPackages {
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
  return (JSON.parse(text) as { readonly packages: LockedPackages }).packages;
}

/** SHA-512 of the archive in hexadecimal digits, as bills of materials write it. */
export function sha512Of({ integrity = '' }: LockedPackage): string {
  const hash = /(?:^| )sha512-([A-Za-z0-9+/=]+)/.exec(integrity)?.[1];
  if (hash === undefined)
    throw new Error('The lock file has a package without a SHA-512. Run "npm install".');
  return Buffer.from(hash, 'base64').toString('hex');
}

/** What a bill in SPDX is about, of the elements that it describes. */

import type { FoundComponent } from './assemble.ts';

/**
 * The only one; of several the only one that depends on something. Otherwise the bill does not say, as where it
 * describes a flat list. Packages go before the files that are described with them.
 */
export function subjectOf(
  packages: readonly FoundComponent[],
  files: readonly FoundComponent[],
  hasDependencies: (component: FoundComponent) => boolean,
): FoundComponent | undefined {
  const described = packages.length > 0 ? packages : files;
  return only(described) ?? only(described.filter(hasDependencies));
}

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);

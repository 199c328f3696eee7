/** Where each requirement of CRA Annex I stands in this file. */

import { partOneKeys, partTwoKeys, type PartOneKey, type PartTwoKey } from '../law/duties/cra-annex-i.ts';
import type { Facts } from './facts.ts';
import { hasItems, standingOf, type Claim, type Standing } from './claim.ts';

export interface Requirement<K extends string = PartOneKey | PartTwoKey> {
  readonly key: K;
  readonly standing: Standing;
  readonly claim: Claim | undefined;
}

export function partOne({ descriptor }: Facts): readonly Requirement<PartOneKey>[] {
  const claims = descriptor.value.cybersecurity?.value;
  return partOneKeys.map((key) => ({
    key,
    claim: claims?.[key],
    standing: standingOf(claims?.[key], { alwaysApplies: key === 'I-1' }),
  }));
}

export function partTwo({ descriptor }: Facts): readonly Requirement<PartTwoKey>[] {
  const claims = descriptor.value['vulnerability-handling']?.value;
  return partTwoKeys.map((key) => {
    const claim = claims?.[key];
    const standing = standingOf(claim, { alwaysApplies: true });
    return {
      key,
      claim,
      standing: key === 'II-1' ? withSbom(standing, hasItems(claims?.sbom?.value)) : standing,
    };
  });
}

/** The first requirement asks for a bill of materials: one that is named stands as its evidence, one that is missing leaves it unproven. */
function withSbom(standing: Standing, named: boolean): Standing {
  if (standing === 'unstated' || standing === 'unproven') return named ? 'met' : standing;
  return standing === 'met' && !named ? 'unproven' : standing;
}

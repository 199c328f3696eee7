/** Where each requirement of CRA Annex I stands in this file. */

import { partOneKeys, partTwoKeys, type PartOneKey, type PartTwoKey } from '../law/duties/cra-annex-i.ts';
import type { Facts } from './facts.ts';
import { standingOf, standingWith, type Claim, type Standing } from './claim.ts';
import { minimumOf } from './bills.ts';
import { evidenceState, type EvidenceState } from './evidence.ts';

export interface Requirement<K extends string = PartOneKey | PartTwoKey> {
  readonly key: K;
  readonly standing: Standing;
  readonly claim: Claim | undefined;
}

export function partOne(facts: Facts): readonly Requirement<PartOneKey>[] {
  const claims = facts.descriptor.value.cybersecurity?.value;
  return partOneKeys.map((key) => ({
    key,
    claim: claims?.[key],
    standing: standingOf(claims?.[key], facts, { alwaysApplies: key === 'I-1' }),
  }));
}

export function partTwo(facts: Facts): readonly Requirement<PartTwoKey>[] {
  const claims = facts.descriptor.value['vulnerability-handling']?.value;
  const sbom = sbomState(facts);
  return partTwoKeys.map((key) => {
    const claim = claims?.[key];
    const standing = standingOf(claim, facts, { alwaysApplies: true });
    return {
      key,
      claim,
      standing: key === 'II-1' ? withSbom(standing, sbom) : standing,
    };
  });
}

/** A bill that lacks what the law asks of it at the least shows nothing. */
function sbomState(facts: Facts): EvidenceState {
  const state = evidenceState(facts.descriptor.value['vulnerability-handling']?.value.sbom, facts);
  const { state: minimum } = minimumOf(facts);
  return state === 'held' && (minimum === 'empty' || minimum === 'dangling') ? 'broken' : state;
}

/** The first requirement asks for a bill of materials: one that is named stands as its evidence, one that is missing leaves it unproven. */
function withSbom(standing: Standing, sbom: EvidenceState): Standing {
  const silent = standing === 'unstated' || standing === 'unproven';
  if (silent) return sbom === 'none' ? standing : standingWith[sbom];
  return standing === 'met' ? standingWith[sbom] : standing;
}

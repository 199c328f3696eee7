/** The requirements of Annex I that bind this product, for the rules about them. */

import { dutyOf, type DutyId } from '../../law/duties/index.ts';
import { bridgeMatters, craBinds, type Profile } from '../../profile/profile.ts';
import { partOne, partTwo, type Requirement } from '../../profile/requirements.ts';
import type { Standing } from '../../profile/claim.ts';

export interface Part {
  readonly section: 'cybersecurity' | 'vulnerability-handling';
  /** As the law calls it. */
  readonly name: string;
  readonly condition: 'a' | 'b';
  readonly requirements: readonly Requirement[];
}

/** Both parts, or none where the CRA does not bind the product. */
export function partsOf(profile: Profile): readonly Part[] {
  if (!craBinds(profile)) return [];
  return [
    {
      section: 'cybersecurity',
      name: 'Annex I Part I',
      condition: 'a',
      requirements: partOne(profile.facts),
    },
    {
      section: 'vulnerability-handling',
      name: 'Annex I Part II',
      condition: 'b',
      requirements: partTwo(profile.facts),
    },
  ];
}

export function withStanding(profile: Profile, ...standings: readonly Standing[]): readonly Requirement[] {
  return partsOf(profile)
    .flatMap(({ requirements }) => requirements)
    .filter(({ standing }) => standings.includes(standing));
}

export const dutyFor = (requirement: Requirement): DutyId => `cra/${requirement.key}`;

/** `I-2b Secure default configuration` */
export const nameOf = (requirement: Requirement): string =>
  `${requirement.key} ${dutyOf(dutyFor(requirement)).title}`;

/** What an unsettled requirement does to the bridge, as the end of a sentence; nothing where there is no bridge. */
export function conditionClause(profile: Profile, { key }: Requirement): string {
  return bridgeMatters(profile)
    ? `, which leaves condition (${key.startsWith('I-') ? 'a' : 'b'}) of the bridge open`
    : '';
}

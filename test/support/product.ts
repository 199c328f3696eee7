/** A small product whose gates are all open, and changes of it, for questions of law. */

import assert from 'node:assert/strict';
import { parse, stringify } from 'yaml';
import { analyse, type Analysis } from '../../server/src/analysis/analyse.ts';
import type { Settings } from '../../server/src/analysis/settings.ts';
import type { Profile } from '../../server/src/profile/profile.ts';
import { settings as fixed } from './clock.ts';
import { composeExample } from './example.ts';
import { merged, type Plain } from './merge.ts';

const small = `
conformity: 1
product: { name: Small product, placed-on-market: 2028-09-01 }
scope: { data-connection: direct, supplied-as: device, excluded-by: none }
ai-system: { high-risk: { route: annex-3, entry: "2", safety-component: true } }
`;

/** The small product with changes, written as YAML; null removes a key. */
export const smallProduct = (changes: string): string =>
  stringify(merged(parse(small) as Plain, (parse(changes) ?? {}) as Plain));

export const profileOfSmall = (changes: string): Profile => profileIn(analyse(smallProduct(changes), fixed));

/** The complete example, for which the bridge holds, with changes. */
export const analyseComplete = (changes: string, settings: Settings = fixed): Analysis =>
  analyse(composeExample(changes), settings);

export const profileOfComplete = (changes: string): Profile => profileIn(analyseComplete(changes));

function profileIn({ judgement, findings }: Analysis): Profile {
  const malformed = findings.filter(({ basis }) => basis === 'form').map(({ message }) => message);
  assert.deepEqual(malformed, [], 'The test describes a product with a malformed file. Mend the case.');
  assert.ok(judgement, 'There is no judgement. Mend the case.');
  return judgement.profile;
}

/** When a question matters. What the law makes of an answer is asked of the profile and stands nowhere here. */

import type { Schema } from '../../descriptor/schema.ts';
import { schemaAt } from '../../descriptor/schema-at.ts';
import type { Facts } from '../../profile/facts.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Path } from '../../syntax/locate.ts';
import { nodeOf } from './given.ts';
import type { Matters } from './key-question.ts';
import { optionsAt } from './options.ts';
import { outcomeOf } from './outcome.ts';
import { supposing, type Situation } from './situation.ts';

export const always: Matters = () => true;

/** Whether two answers lead to different outcomes. */
export const decides: Matters = (situation, path) => {
  const schema = schemaAt(path);
  if (schema === undefined) return false;
  const [first, ...others] = outcomesOf(situation, path, schema);
  for (const other of others) if (other !== first) return true;
  return false;
};

/** One after the other, so that nothing is tried once two differ. */
function* outcomesOf(situation: Situation, path: Path, schema: Schema): Generator<string> {
  // A text changes something by being there.
  if (schema.type === 'text') yield outcomeOf(situation.profile);
  for (const sample of samplesOf(path, schema, situation.profile.facts))
    yield outcomeOf(supposing(situation, path, nodeOf(schema, sample)).profile);
}

/** Answers to try: all that there are, or the ends of what may be said. */
function samplesOf(path: Path, schema: Schema, facts: Facts): readonly string[] {
  if (schema.type === 'date') return ['1990-01-01', '2100-12-31'];
  if (schema.type === 'number') return [String(schema.min), String(schema.max)];
  if (schema.type === 'text' && schema.format !== 'annex-entry') return [schema.example];
  return optionsAt(path, facts).map(({ value }) => value);
}

/** The CRA's requirements may bind this manufacturer's product. */
export const craMayBind: Matters = ({ profile: { role, gates, bindings } }) =>
  role.answer === 'manufacturer' && gates.craScope.answer !== 'out' && bindings.cra.product !== 'never';

/** The product is within the CRA, as far as the file tells. */
export const inCra: Matters = ({ profile: { gates } }) => gates.craScope.answer !== 'out';

/** There is an AI system to which the AI Act applies. */
export const inAiAct: Matters = ({ profile: { facts } }) => {
  const model = facts.aiSystem?.['general-purpose-model']?.value;
  const outside = facts.aiSystem?.['outside-ai-act']?.value ?? 'none';
  return hasAi(facts) && outside === 'none' && model !== 'is-model' && model !== 'is-systemic-risk-model';
};

export const either =
  (...all: readonly Matters[]): Matters =>
  (situation, path) =>
    all.some((matters) => matters(situation, path));

export const hasAi = ({ scope, aiSystem }: Facts): boolean =>
  aiSystem !== undefined || scope['contains-ai']?.value === true;

/** What ends every question: the use is prohibited. */
export const isProhibited = ({ gates }: Profile): boolean => gates.prohibited?.answer === 'yes';

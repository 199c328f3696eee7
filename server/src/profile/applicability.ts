/** Whether a duty arises for this product: its act binds it, and its conditions hold. */

import type { Duty } from '../law/duty.ts';
import { answer, type Answer } from './answer.ts';
import { conditions } from './conditions.ts';
import { reliesOnException } from './facts.ts';
import { art15Binds, bridgeMatters, craBinds, type Profile } from './profile.ts';

/** `out`: the act does not bind the product, so the duty is not listed. `no`: it does, but a condition does not hold. */
export type Applicability = Answer<'yes' | 'no' | 'cannot-tell'> | 'out';

export function applicabilityOf(duty: Duty, profile: Profile): Applicability {
  if (!actBinds(duty, profile)) return 'out';
  const answers = (duty.when ?? []).map((id) =>
    id === 'bridge' ? bridge(profile) : conditions[id](profile.facts),
  );
  return (
    answers.find((each) => each.answer === 'no') ??
    answers.find((each) => each.answer === 'cannot-tell') ??
    answer('yes', '', [])
  );
}

function bridge(profile: Profile): Answer<'yes' | 'no'> {
  return answer(bridgeMatters(profile) ? 'yes' : 'no', profile.bridge.reason, profile.bridge.citations);
}

function actBinds(duty: Duty, profile: Profile): boolean {
  const { gates, bindings, facts } = profile;
  if (bindings[duty.timeline].product === 'never') return false;
  switch (duty.timeline) {
    case 'cra':
      return craBinds(profile);
    case 'cra-reporting':
      return profile.role.answer === 'manufacturer' && gates.craScope.answer === 'in';
    case 'ai-high-risk':
      // Who relies on the exception of Article 6(3) is not high-risk, and owes what that exception asks.
      return duty.when?.includes('exception-6-3') === true ? reliesOnException(facts) : art15Binds(profile);
    default:
      return isAiSystem(profile);
  }
}

/** Duties towards every AI system: there is one, and nothing takes it out of the AI Act. */
function isAiSystem({ facts: { aiSystem }, gates }: Profile): boolean {
  const outside = aiSystem?.['outside-ai-act']?.value ?? 'none';
  const model = aiSystem?.['general-purpose-model']?.value;
  return (
    aiSystem !== undefined &&
    gates.prohibited?.answer !== 'yes' &&
    outside === 'none' &&
    model !== 'is-model' &&
    model !== 'is-systemic-risk-model'
  );
}

/** What the acts make of a product, as one text to compare: a question matters while its answers lead to different ones. */

import { dutyIds, dutyOf } from '../../law/duties/index.ts';
import type { Answer } from '../../profile/answer.ts';
import { applicabilityOf } from '../../profile/applicability.ts';
import { craBinds, type Profile } from '../../profile/profile.ts';

export function outcomeOf(profile: Profile): string {
  const { gates, bridge, routes, periods } = profile;
  const { prohibited, craScope, highRisk, art15Applies } = gates;
  const answers = [
    prohibited,
    craScope,
    highRisk,
    art15Applies,
    routes.aiAct,
    routes.cra,
    routes.derogation123,
  ];
  const support = craBinds(profile) ? periods.earliestEndOfSupport.answer : '';
  return JSON.stringify([bridge.state, answers.map(said), dutiesOf(profile), support]);
}

/** Another question that is open is another outcome: an answer leads on. */
const said = (given: Answer<string> | undefined): readonly unknown[] =>
  given === undefined ? [] : [given.answer, given.unsettled, given.question?.key];

/** Which duties arise, and from when they bind. */
function dutiesOf(profile: Profile): readonly unknown[] {
  return dutyIds.map((id) => {
    const duty = dutyOf(id);
    const arises = applicabilityOf(duty, profile);
    return arises === 'out' ? '' : [arises.answer, profile.bindings[duty.timeline].product];
  });
}

/** What the regulations make of this product: the gates, the bridge, and from when duties bind it. */

import type { Descriptor } from '../descriptor/read.ts';
import type { DutyTimeline } from '../law/duty.ts';
import { editionOn } from '../law/edition.ts';
import { art15Applies } from './art15.ts';
import { bindingOf, type Binding } from './binding.ts';
import { bridge, type Bridge, type Gates } from './bridge.ts';
import { craScope } from './cra-scope.ts';
import { factsOf, type Circumstances, type Facts } from './facts.ts';
import { highRisk } from './high-risk.ts';
import { periodsOf, type Periods } from './periods.ts';
import { prohibited } from './prohibited.ts';
import { roleOf, type Role } from './role.ts';
import { routesOf, type Routes } from './routes.ts';

export interface Profile {
  readonly facts: Facts;
  readonly role: Role;
  readonly gates: Gates;
  readonly bridge: Bridge;
  readonly routes: Routes;
  readonly periods: Periods;
  /** From when duties of a timeline bind this product. */
  readonly bindings: Readonly<Record<DutyTimeline | 'ai-prohibitions-2026', Binding>>;
}

const bound = [
  'cra',
  'cra-reporting',
  'ai-high-risk',
  'ai-general',
  'ai-literacy',
  'ai-marking',
  'ai-prohibitions',
  'ai-prohibitions-2026',
] as const;

export function profileOf(descriptor: Descriptor, circumstances: Circumstances): Profile {
  const facts = factsOf(descriptor, editionOn(circumstances.asOf), circumstances);
  const bindings = Object.fromEntries(
    bound.map((timeline) => [timeline, bindingOf(timeline, facts)]),
  ) as unknown as Profile['bindings'];
  const risk = highRisk(facts);
  const gates: Gates = {
    prohibited: prohibited(facts),
    craScope: craScope(facts),
    highRisk: risk,
    art15Applies: art15Applies(facts, risk, bindings['ai-high-risk']),
  };
  return {
    facts,
    role: roleOf(facts),
    gates,
    bindings,
    bridge: bridge(facts, gates, bindings.cra),
    routes: routesOf(facts, gates, bindings.cra),
    periods: periodsOf(facts),
  };
}

/** Whether the CRA's requirements bind this manufacturer's product, now or later: in scope and not kept out by its date. */
export function craBinds({ role, gates, bindings }: Profile): boolean {
  return role.answer === 'manufacturer' && gates.craScope.answer === 'in' && bindings.cra.product !== 'never';
}

/** Whether AI Act Article 15 binds the product, now or later, as far as the file tells; an unknown date does not hide it. */
export function art15Binds({ gates }: Profile): boolean {
  return (
    gates.prohibited?.answer !== 'yes' &&
    gates.highRisk.answer === 'yes' &&
    gates.art15Applies.answer !== 'no'
  );
}

/** Whether the bridge can be walked: no gate is closed, and only the market date may be unknown. */
export function bridgeMatters(profile: Profile): boolean {
  return craBinds(profile) && art15Binds(profile);
}

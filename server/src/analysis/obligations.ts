/** Where each duty of the catalogue stands for this product: met, open, planned, not applicable, or cannot tell. */

import { formatCitations, type Citation } from '../law/citation.ts';
import { statutoryClasses } from '../law/attack-classes.ts';
import { dutyIds, dutyOf, type DutyId } from '../law/duties/index.ts';
import { aiActKeys } from '../law/duties/ai-act.ts';
import type { Binding } from '../profile/binding.ts';
import { hasItems, standingOf, type Standing } from '../profile/claim.ts';
import { art15Binds, craBinds, bridgeMatters, type Profile } from '../profile/profile.ts';
import { partOne, partTwo, type Requirement } from '../profile/requirements.ts';
import type { Span } from '../text/span.ts';

export type ObligationStatus = 'met' | 'open' | 'planned' | 'not-applicable' | 'cannot-tell';

export interface Obligation {
  readonly duty: DutyId;
  readonly status: ObligationStatus;
  readonly reason: string;
  readonly citations: readonly Citation[];
  /** ISO day, `unknown` without a market date. */
  readonly bindsFrom: string;
  /** Where the file answers the duty, or where the answer belongs. */
  readonly span: Span;
  readonly owner?: string;
}

interface State {
  readonly status: ObligationStatus;
  readonly reason: string;
  readonly span?: Span | undefined;
  readonly owner?: string | undefined;
}

/** Duties that bind this product, now or later, in the order of the catalogue. */
export function obligationsOf(profile: Profile): readonly Obligation[] {
  const states = statesOf(profile);
  return dutyIds.flatMap((duty) => obligation(duty, states, profile));
}

function obligation(
  duty: DutyId,
  states: ReadonlyMap<DutyId, State>,
  profile: Profile,
): readonly Obligation[] {
  const binding = profile.bindings[dutyOf(duty).timeline];
  const state = states.get(duty);
  if (state === undefined || !binds(duty, binding, profile)) return [];
  const { descriptor } = profile.facts;
  const { cites, answeredBy } = dutyOf(duty);
  const section = answeredBy.split('.')[0] ?? '';
  const span =
    state.span ?? descriptor.keys.get(section) ?? descriptor.keys.get('product') ?? descriptor.span;
  const owner = state.owner === undefined ? {} : { owner: state.owner };
  return [
    {
      duty,
      status: state.status,
      reason: state.reason,
      citations: cites,
      bindsFrom: binding.product,
      span,
      ...owner,
    },
  ];
}

function binds(duty: DutyId, binding: Binding, profile: Profile): boolean {
  if (binding.product === 'never') return false;
  if (duty === 'cra/bridge-showing') return bridgeMatters(profile);
  if (duty === 'cra/reporting') return profile.gates.craScope.answer === 'in';
  if (duty.startsWith('cra/')) return craBinds(profile);
  if (duty === 'ai-act/registration' && profile.facts.highRisk.route?.value !== 'annex-3') return false;
  return art15Binds(profile);
}

function statesOf(profile: Profile): ReadonlyMap<DutyId, State> {
  const { facts } = profile;
  const requirements = [...partOne(facts), ...partTwo(facts)];
  return new Map<DutyId, State>([
    ['cra/risk-assessment', riskAssessment(profile)],
    ['cra/declaration', declaration(profile)],
    ['cra/bridge-showing', showing(profile)],
    ['cra/reporting', channel(profile, 'cra')],
    ...requirements.map((requirement) => [`cra/${requirement.key}`, fromRequirement(requirement)] as const),
    ...statutoryClasses.map((id) => [`ai-act/against-${id}`, fromThreats(profile, id)] as const),
    ...aiActKeys.map((key) => [`ai-act/${key}`, fromClaim(profile, key)] as const),
    ['ai-act/reporting', channel(profile, 'ai-act')],
  ]);
}

const byStanding: Readonly<Record<Standing, readonly [ObligationStatus, string]>> = {
  met: ['met', 'Claimed as met, with evidence.'],
  unproven: ['cannot-tell', 'Claimed as met, without evidence.'],
  open: ['open', 'Claimed as open.'],
  planned: ['planned', 'Planned.'],
  'not-applicable': ['not-applicable', 'Does not apply, with a justification.'],
  unjustified: ['open', 'Said not to apply, without a justification.'],
  'always-applies': ['open', 'Said not to apply, although it always does.'],
  unstated: ['cannot-tell', 'Nothing is said about it.'],
};

function fromRequirement({ claim, standing }: Requirement): State {
  const [status, reason] = byStanding[standing];
  return { status, reason, span: claim?.key, owner: claim?.value.owner?.value };
}

function fromClaim({ facts }: Profile, key: (typeof aiActKeys)[number]): State {
  const claim = facts.descriptor.value['ai-act']?.value[key];
  const [status, reason] = byStanding[standingOf(claim, { alwaysApplies: false })];
  return { status, reason, span: claim?.key, owner: claim?.value.owner?.value };
}

function riskAssessment({ facts }: Profile): State {
  const assessment = facts.descriptor.value['risk-assessment'];
  const span = assessment?.key;
  const owner = assessment?.value.owner?.value;
  if (assessment === undefined) return { status: 'cannot-tell', reason: 'Nothing is said about it.' };
  if (!hasItems(assessment.value.evidence?.value))
    return { status: 'cannot-tell', reason: 'No file is named.', span, owner };
  return { status: 'met', reason: 'A file is named.', span, owner };
}

function declaration({ facts }: Profile): State {
  const section = facts.descriptor.value.declaration;
  if (section === undefined) return { status: 'cannot-tell', reason: 'Nothing is said about it.' };
  const named = hasItems(section.value.evidence?.value);
  return {
    status: named ? 'met' : 'open',
    reason: named ? 'A file is named.' : 'No file is named.',
    span: section.key,
  };
}

function showing({ bridge, facts }: Profile): State {
  const { state, reason } = bridge.conditions.c;
  const span = facts.declaration?.['ai-cybersecurity']?.key;
  if (state === 'met') return { status: 'met', reason, span };
  return { status: state === 'cannot-tell' ? 'cannot-tell' : 'open', reason, span };
}

/** Reporting is manual: an owner shows who would do it, not that it is done. */
function channel({ facts }: Profile, act: 'cra' | 'ai-act'): State {
  const named = facts.descriptor.value.reporting?.value[act];
  const owner = named?.value.owner?.value;
  const reason =
    owner === undefined
      ? 'Nobody is named who reports.'
      : 'Somebody is named who reports; whether each incident is reported, people have to tell.';
  return { status: 'cannot-tell', reason, span: named?.key, owner };
}

const weights: readonly ObligationStatus[] = ['open', 'planned', 'cannot-tell', 'met', 'not-applicable'];

/** Several entries of one class: the weakest of them decides. */
function fromThreats({ facts }: Profile, id: (typeof statutoryClasses)[number]): State {
  const states = facts.threats.filter(({ value }) => value.class?.value === id).map(threatState);
  const [weakest] = states.sort((a, b) => weights.indexOf(a.status) - weights.indexOf(b.status));
  return weakest ?? { status: 'cannot-tell', reason: 'No threat entry names this class.' };
}

function threatState({ value, span }: Profile['facts']['threats'][number]): State {
  const at = value.class?.span ?? span;
  const owner = value.owner?.value;
  const status = value.status?.value;
  if (status === 'met') {
    const shown = hasItems(value.evidence?.value) && Object.keys(value.measures?.value ?? {}).length > 0;
    return {
      status: shown ? 'met' : 'cannot-tell',
      reason: shown
        ? 'Claimed as met, with measures and evidence.'
        : 'Claimed as met, without measures or evidence.',
      span: at,
      owner,
    };
  }
  if (status === 'not-applicable' && value.justification === undefined)
    return { status: 'open', reason: 'Said not to apply, without a justification.', span: at, owner };
  const reason = {
    open: 'Listed as open.',
    planned: 'Planned.',
    'not-applicable': 'Does not apply, with a justification.',
  };
  return status === undefined
    ? { status: 'cannot-tell', reason: 'The entry has no status.', span: at, owner }
    : { status, reason: reason[status], span: at, owner };
}

/** Open duties are those that somebody still has to do something about. */
export const isOpen = ({ status }: Obligation): boolean =>
  status === 'open' || status === 'planned' || status === 'cannot-tell';

/** A duty in one line: `CRA Annex I Part I (2)(b)`. */
export const placeOf = ({ citations }: Obligation): string => formatCitations(citations.slice(0, 1));

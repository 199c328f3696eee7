/** Where the file says that a duty stands, by the key that answers it. Silence is "cannot tell". */

import { schemaAt } from '../descriptor/schema-at.ts';
import type { Located } from '../descriptor/schema.ts';
import { valueAtPath } from '../descriptor/value-at.ts';
import { statutoryClasses } from '../law/attack-classes.ts';
import { dutyOf, type DutyId } from '../law/duties/index.ts';
import { standingOf, type Claim, type Standing } from '../profile/claim.ts';
import { evidenceState, type EvidenceState } from '../profile/evidence.ts';
import { addYears, endOf } from '../profile/periods.ts';
import type { Profile } from '../profile/profile.ts';
import { partOne, partTwo } from '../profile/requirements.ts';
import { inTime, isStep, reportable, steps } from '../profile/incident-steps.ts';
import { declaredModuleFits, declaredRouteFits } from '../profile/declared-procedures.ts';
import type { Span } from '../text/span.ts';

export type ObligationStatus = 'met' | 'open' | 'planned' | 'not-applicable' | 'cannot-tell';

export interface DutyState {
  readonly status: ObligationStatus;
  readonly reason: string;
  readonly span?: Span | undefined;
  readonly owner?: string | undefined;
}

type StateOf = (profile: Profile) => DutyState;

/** Duties of which more than one key decides. */
const special: Readonly<Partial<Record<DutyId, StateOf>>> = {
  'cra/risk-assessment': riskAssessment,
  'cra/declaration': declaration,
  'cra/bridge-showing': showing,
  'cra/reporting': (profile) => channel(profile, 'cra'),
  'ai-act/reporting': (profile) => channel(profile, 'ai-act'),
  'ai-act/cybersecurity': cybersecurity,
  'cra/support-period': supportPeriod,
  'ai-act/conformity-assessment': aiActProcedure,
  'cra/conformity-assessment': craProcedure,
};

export function stateOf(id: DutyId, profile: Profile): DutyState {
  const own = special[id];
  if (own !== undefined) return own(profile);
  const { answeredBy } = dutyOf(id);
  const [section = '', name = ''] = answeredBy.split('.');
  if (section === 'cybersecurity' || section === 'vulnerability-handling') return requirement(profile, name);
  if (section === 'threats') return threats(profile, name);
  if (section === 'incidents') return incidents(profile, name);
  return byKey(answeredBy, profile);
}

const byStanding: Readonly<Record<Standing, readonly [ObligationStatus, string]>> = {
  met: ['met', 'Claimed as met, with evidence.'],
  unproven: ['cannot-tell', 'Claimed as met, without evidence.'],
  'not-held': ['cannot-tell', 'Claimed as met, but the evidence that is named does not hold.'],
  open: ['open', 'Claimed as open.'],
  planned: ['planned', 'Claimed as planned.'],
  'not-applicable': ['not-applicable', 'Does not apply, with a justification.'],
  unjustified: ['open', 'Said not to apply, without a justification.'],
  'always-applies': ['open', 'Said not to apply; as we read the text, it always does.'],
  unstated: ['cannot-tell', 'Nothing is said about it.'],
};

function fromClaim(claim: Claim | undefined, standing: Standing): DutyState {
  const [status, reason] = byStanding[standing];
  return { status, reason, span: claim?.key, owner: claim?.value.owner?.value };
}

function requirement({ facts }: Profile, key: string): DutyState {
  const found = [...partOne(facts), ...partTwo(facts)].find((each) => each.key === key);
  return fromClaim(found?.claim, found?.standing ?? 'unstated');
}

/** A claim stands as it is claimed; any other value says what it says. */
function byKey(path: string, { facts }: Profile): DutyState {
  const { value, near } = valueAtPath(facts.descriptor, path);
  const schema = schemaAt(path.split('.'));
  if (schema?.type === 'map' && schema.shorthand === 'status') {
    const claim = value as Claim | undefined;
    return {
      ...fromClaim(claim, standingOf(claim, facts, { alwaysApplies: false })),
      span: claim?.key ?? near,
    };
  }
  if (value === undefined) return { status: 'cannot-tell', reason: 'Nothing is said about it.', span: near };
  const reason = 'Stated in the file; whether the product does it, people have to tell.';
  return { status: 'cannot-tell', reason, span: value.key ?? near };
}

function riskAssessment({ facts }: Profile): DutyState {
  const assessment = facts.descriptor.value['risk-assessment'];
  const span = assessment?.key;
  const owner = assessment?.value.owner?.value;
  if (assessment === undefined) return { status: 'cannot-tell', reason: 'Nothing is said about it.' };
  const [status, reason] = byFile[evidenceState(assessment.value.evidence, facts)];
  return { status, reason, span, owner };
}

/** Duties that are answered by a document. */
const byFile: Readonly<Record<EvidenceState, readonly [ObligationStatus, string]>> = {
  none: ['cannot-tell', 'No file is named.'],
  broken: ['cannot-tell', 'The file that is named does not hold.'],
  held: ['met', 'A file is named.'],
};

function declaration({ facts }: Profile): DutyState {
  const section = facts.descriptor.value.declaration;
  if (section === undefined) return { status: 'cannot-tell', reason: 'Nothing is said about it.' };
  const evidence = evidenceState(section.value.evidence, facts);
  const [status, reason] = byFile[evidence];
  return { status: evidence === 'none' ? 'open' : status, reason, span: section.key };
}

function showing({ bridge, facts }: Profile): DutyState {
  const { state, reason } = bridge.conditions.c;
  const span = facts.declaration?.['ai-cybersecurity']?.key;
  if (state === 'met') return { status: 'met', reason, span };
  return { status: state === 'cannot-tell' ? 'cannot-tell' : 'open', reason, span };
}

/** Article 15 as far as cybersecurity goes: carried by the bridge where that holds, else as claimed. */
function cybersecurity(profile: Profile): DutyState {
  return carriedByBridge(profile) ?? byKey(dutyOf('ai-act/cybersecurity').answeredBy, profile);
}

/** Where the bridge holds, Article 15(5) is deemed to be met; not yet in the days before Article 12 applies. */
function carriedByBridge({ bridge, bindings, facts }: Profile): DutyState | undefined {
  if (bridge.state !== 'deemed') return undefined;
  const { product: from } = bindings.cra;
  const inTheGap = bindings['ai-high-risk'].product <= facts.asOf && facts.asOf < from;
  if (inTheGap)
    return {
      status: 'cannot-tell',
      reason: `The bridge carries it from ${from} only; until then it is owed directly.`,
    };
  return { status: 'met', reason: 'Deemed to be met through the bridge, as the file states it.' };
}

function supportPeriod({ facts, periods }: Profile): DutyState {
  const {
    'support-until': support,
    'expected-use-years': use,
    'placed-on-market': market,
    'support-reasons': reasons,
  } = facts.product;
  const earliest = periods.earliestEndOfSupport.answer;
  if (support === undefined) return { status: 'cannot-tell', reason: 'The end of support is not stated.' };
  const span = support.key;
  if (market === undefined)
    return { status: 'cannot-tell', reason: periods.earliestEndOfSupport.reason, span };
  if (use === undefined)
    return {
      status: 'cannot-tell',
      reason: 'How long the product is expected to be used is not stated.',
      span,
    };
  const end = endOf(support.value);
  if (end < earliest) return { status: 'open', reason: `It may not end before ${earliest}.`, span };
  const covered = end >= addYears(market.value, use.value) || reasons !== undefined;
  if (covered)
    return {
      status: 'met',
      reason: `Not before ${earliest}, and as long as expected use or with reasons.`,
      span,
    };
  return { status: 'cannot-tell', reason: 'Shorter than expected use, and no reasons are named.', span };
}

/** A declared procedure against the one that the acts ask for. */
function procedure(declared: Located<string> | undefined, wrong: boolean): DutyState {
  if (declared === undefined) return { status: 'cannot-tell', reason: 'No procedure is declared.' };
  const span = declared.key;
  if (wrong)
    return {
      status: 'open',
      reason: 'The declared procedure is not one that the acts provide for this product.',
      span,
    };
  return {
    status: 'cannot-tell',
    reason: 'The declared procedure fits; whether it is carried out, people have to tell.',
    span,
  };
}

function aiActProcedure(profile: Profile): DutyState {
  const declared = profile.facts.descriptor.value['conformity-assessment']?.value['ai-act-route'];
  return procedure(declared, !declaredRouteFits(profile));
}

function craProcedure(profile: Profile): DutyState {
  const declared = profile.facts.descriptor.value['conformity-assessment']?.value['cra-module'];
  return procedure(declared, !declaredModuleFits(profile));
}

/** Reporting is manual: an owner shows who would do it, not that it is done. */
function channel({ facts }: Profile, act: 'cra' | 'ai-act'): DutyState {
  const named = facts.descriptor.value.reporting?.value[act];
  const owner = named?.value.owner?.value;
  const reason =
    owner === undefined
      ? 'Nobody is named who reports.'
      : 'Somebody is named who reports; whether each incident is reported, people have to tell.';
  return { status: 'cannot-tell', reason, span: named?.key, owner };
}

/** Steps of reporting arise with an incident; without one nothing can be told. */
function incidents({ facts }: Profile, step: string): DutyState {
  const none: DutyState = {
    status: 'cannot-tell',
    reason: 'It arises with an incident, and none is listed.',
  };
  return weakestOf(reportable(facts).map((incident) => stepOf(incident, step))) ?? none;
}

function stepOf(incident: ReturnType<typeof reportable>[number], step: string): DutyState {
  const { value, span } = incident;
  const name = value.id?.value ?? 'an incident';
  const shared = { span: value.id?.span ?? span, owner: value.owner?.value };
  const timely = isStep(step) ? inTime(incident, step) : undefined;
  if (timely === undefined || !isStep(step)) {
    const stated = Object.hasOwn(value, step);
    const reason = stated
      ? `Stated for ${name}; whether it was in time, the file does not tell.`
      : `Not stated for ${name}.`;
    return { ...shared, status: 'cannot-tell', reason };
  }
  const { hours } = steps[step];
  const reason = timely
    ? `Within ${hours} hours for ${name}.`
    : `Later than ${hours} hours after becoming aware of ${name}.`;
  return { ...shared, status: timely ? 'met' : 'open', reason };
}

const weights: readonly ObligationStatus[] = ['open', 'planned', 'cannot-tell', 'met', 'not-applicable'];

const weakestOf = (states: readonly DutyState[]): DutyState | undefined =>
  [...states].sort((a, b) => weights.indexOf(a.status) - weights.indexOf(b.status))[0];

/** Several entries of one class: the weakest of them decides, unless the bridge carries the class. */
function threats(profile: Profile, id: string): DutyState {
  const statutory = statutoryClasses.find((known) => known === id);
  const entries = profile.facts.threats.filter(({ value }) => value.class?.value === statutory);
  const none: DutyState = { status: 'cannot-tell', reason: 'No threat entry names this class.' };
  const own = weakestOf(entries.map((entry) => threatState(entry, profile))) ?? none;
  const carried = carriedByBridge(profile);
  return carried === undefined ? own : { ...own, ...carried };
}

function threatState({ value, span }: Profile['facts']['threats'][number], { facts }: Profile): DutyState {
  const shared = { span: value.class?.span ?? span, owner: value.owner?.value };
  const status = value.status?.value;
  if (status === undefined) return { ...shared, status: 'cannot-tell', reason: 'The entry has no status.' };
  if (status === 'not-applicable' && value.justification === undefined)
    return { ...shared, status: 'open', reason: 'Said not to apply, without a justification.' };
  if (status !== 'met')
    return {
      ...shared,
      status,
      reason: {
        open: 'Listed as open.',
        planned: 'Planned.',
        'not-applicable': 'Does not apply, with a justification.',
      }[status],
    };
  const evidence = evidenceState(value.evidence, facts);
  if (evidence === 'broken') {
    const [status, reason] = byStanding['not-held'];
    return { ...shared, status, reason };
  }
  const shown = evidence === 'held' && Object.keys(value.measures?.value ?? {}).length > 0;
  const reason = shown
    ? 'Claimed as met, with measures and evidence.'
    : 'Claimed as met, without measures or evidence.';
  return { ...shared, status: shown ? 'met' : 'cannot-tell', reason };
}

/**
 * The bridge of CRA Article 12(1) and AI Act Article 42(3): its three conditions and its state.
 * It reaches the cybersecurity requirements of AI Act Article 15 and nothing else.
 */

import { attackClasses, statutoryClasses, type AttackClassId } from '../law/attack-classes.ts';
import { aiaArticle, craArticle, type Citation } from '../law/citation.ts';
import type { Answer } from './answer.ts';
import type { Span } from '../text/span.ts';
import type { Art15 } from './art15.ts';
import type { Binding } from './binding.ts';
import type { CraScope } from './cra-scope.ts';
import type { Facts } from './facts.ts';
import type { HighRisk } from './annex-entry.ts';
import { routeOf } from './facts.ts';
import type { Prohibited } from './prohibited.ts';
import { hasItems, isSettled, type Standing } from './claim.ts';
import { evidenceState } from './evidence.ts';
import { partOne, partTwo, type Requirement } from './requirements.ts';

export type ConditionState = 'met' | 'missing' | 'partial' | 'cannot-tell' | 'not-relevant';

export interface Condition {
  readonly state: ConditionState;
  readonly reason: string;
  readonly citations: readonly Citation[];
}

export type BridgeState =
  | 'prohibited-practice'
  | 'out-of-cra-scope'
  | 'not-high-risk'
  | 'art15-not-applicable'
  | 'not-caught-by-date'
  | 'cannot-tell'
  | 'unsettled'
  | 'conditions-missing'
  | 'declared-partial'
  | 'deemed';

export interface Bridge {
  readonly state: BridgeState;
  readonly reason: string;
  readonly citations: readonly Citation[];
  /** Values in the file that decide the state; none where the conditions do. */
  readonly decidedBy: readonly Span[];
  readonly conditions: Readonly<Record<'a' | 'b' | 'c', Condition>>;
}

export interface Gates {
  readonly prohibited: Prohibited | undefined;
  readonly craScope: CraScope;
  readonly highRisk: HighRisk;
  readonly art15Applies: Art15;
}

export function bridge(facts: Facts, gates: Gates, cra: Binding): Bridge {
  const stop = stoppedBy(facts, gates, cra);
  const conditions =
    stop === undefined || isOpenQuestion(stop.state) ? conditionsOf(facts) : notRelevant(facts);
  return { ...(stop ?? across(facts, conditions)), conditions };
}

const isOpenQuestion = (state: BridgeState): boolean => state === 'cannot-tell' || state === 'unsettled';

type Verdict = Omit<Bridge, 'conditions'>;

/** The bridge stands in the CRA; the AI Act mirrors it since it was amended. */
function carries({ edition }: Facts): readonly Citation[] {
  return edition.amended ? [craArticle('12(1)'), aiaArticle('42(3)')] : [craArticle('12(1)')];
}

/** The first gate that is closed, else the first that cannot be answered. */
function stoppedBy(facts: Facts, gates: Gates, cra: Binding): Verdict | undefined {
  return closed(facts, gates, cra) ?? unanswered(gates);
}

function closed(
  facts: Facts,
  { prohibited, craScope, highRisk, art15Applies }: Gates,
  cra: Binding,
): Verdict | undefined {
  if (prohibited?.answer === 'yes') return { ...prohibited, state: 'prohibited-practice' };
  if (craScope.answer === 'out') return { ...craScope, state: 'out-of-cra-scope' };
  if (highRisk.answer === 'no') return { ...highRisk, state: 'not-high-risk' };
  if (art15Applies.answer === 'no')
    return {
      ...art15Applies,
      state: routeOf(facts) === 'annex-1-b' ? 'art15-not-applicable' : 'not-caught-by-date',
    };
  if (cra.product === 'never') return outOfReach(facts, cra);
  return undefined;
}

/** The CRA leaves the product alone by its date, while Article 15 may bind it: then there is no bridge to it. */
function outOfReach({ product }: Facts, { reason, citations }: Binding): Verdict {
  const owed = 'Where Article 15 binds the product all the same, it is owed directly.';
  const market = product['placed-on-market']?.key;
  return {
    state: 'not-caught-by-date',
    reason: `${reason} ${owed}`,
    citations,
    decidedBy: market === undefined ? [] : [market],
  };
}

/** Gates that cannot be answered, the question of a prohibited practice before all others. */
export function unansweredGates({
  prohibited,
  craScope,
  highRisk,
  art15Applies,
}: Gates): readonly Answer<string>[] {
  const gates: readonly (Answer<string> | undefined)[] = [prohibited, craScope, highRisk, art15Applies];
  return gates.flatMap((gate) => (gate?.answer === 'cannot-tell' ? [gate] : []));
}

function unanswered(gates: Gates): Verdict | undefined {
  const unknown = unansweredGates(gates)[0];
  if (unknown === undefined) return undefined;
  return {
    state: unknown.unsettled === true ? 'unsettled' : 'cannot-tell',
    reason: unknown.reason,
    citations: unknown.citations,
    decidedBy: unknown.decidedBy,
  };
}

function across(facts: Facts, { a, b, c }: Bridge['conditions']): Verdict {
  const unmet = Object.entries({ a, b, c }).filter(([, condition]) => condition.state !== 'met');
  if (unmet.length === 0) {
    const reason =
      'All three conditions are met as the file states them. Deemed, once CRA Article 12 applies: the cybersecurity requirements of AI Act Article 15. Accuracy and robustness remain.';
    return { state: 'deemed', reason, citations: carries(facts), decidedBy: [] };
  }
  if (a.state === 'met' && b.state === 'met' && c.state === 'partial')
    return {
      state: 'declared-partial',
      reason: c.reason,
      citations: [...carries(facts), ...c.citations],
      decidedBy: [],
    };
  const names = unmet.map(([name]) => `(${name})`).join(', ');
  const silent = unmet.every(([, { state }]) => state === 'cannot-tell');
  return {
    state: 'conditions-missing',
    reason: `${silent ? 'Not stated yet' : 'Not shown'}: condition ${names}. The conditions are cumulative.`,
    citations: carries(facts),
    decidedBy: [],
  };
}

function notRelevant(facts: Facts): Bridge['conditions'] {
  const none: Condition = {
    state: 'not-relevant',
    reason: 'A gate before the bridge is closed.',
    citations: carries(facts),
  };
  return { a: none, b: none, c: none };
}

function conditionsOf(facts: Facts): Bridge['conditions'] {
  return {
    a: requirements('Annex I Part I', partOne(facts), craArticle('12(1)(a)')),
    b: requirements('Annex I Part II', partTwo(facts), craArticle('12(1)(b)')),
    c: showing(facts),
  };
}

/** Standings of which nobody can tell whether the requirement is met. */
const unknown: readonly Standing[] = ['unstated', 'unproven', 'not-held'];

function requirements(part: string, all: readonly Requirement[], cite: Citation): Condition {
  const unsettled = all.filter(({ standing }) => !isSettled(standing));
  const citations = [cite];
  if (unsettled.length === 0)
    return { state: 'met', reason: `All of ${part} is met or justified.`, citations };
  const reason = `Not shown of ${part}: ${unsettled.map(({ key }) => key).join(', ')}.`;
  if (all.every(({ standing }) => standing === 'unstated'))
    return { state: 'cannot-tell', reason: `Nothing is said about ${part}.`, citations };
  if (all.some(({ standing }) => standing === 'met')) return { state: 'partial', reason, citations };
  return {
    state: unsettled.every(({ standing }) => unknown.includes(standing)) ? 'cannot-tell' : 'missing',
    reason,
    citations,
  };
}

/** Condition (c): the declaration shows the level that Article 15 asks for, attack class by attack class. */
function showing(facts: Facts): Condition {
  const citations = [craArticle('12(1)(c)')];
  const { declaration } = facts;
  if (declaration === undefined)
    return { state: 'cannot-tell', reason: 'Nothing is said about the declaration.', citations };
  const shown = declaration['ai-cybersecurity']?.value;
  if (shown === undefined)
    return {
      state: 'missing',
      reason: 'The declaration does not show the cybersecurity level of Article 15.',
      citations,
    };
  if (!declaresUnderCra(facts)) {
    return {
      state: 'missing',
      reason:
        'The declaration does not name the CRA, and the showing counts in a declaration under the CRA only.',
      citations,
    };
  }
  const gaps = gapsOfShowing(facts);
  if (gaps.length === 0)
    return {
      state: 'met',
      reason: 'The declaration shows the level for every attack class that Article 15(5) names.',
      citations,
    };
  const nothing = !hasItems(shown.covers?.value);
  return {
    state: nothing ? 'missing' : 'partial',
    reason: `The declaration does not show: ${gaps.join(', ')}.`,
    citations,
  };
}

/** What the showing lacks, in words. */
function gapsOfShowing(facts: Facts): readonly string[] {
  const { declaration } = facts;
  const shown = declaration?.['ai-cybersecurity']?.value;
  const gaps: string[] = uncoveredClasses(facts).map((id) => attackClasses[id].title);
  for (const { id } of contradictedClasses(facts))
    gaps.push(`${attackClasses[id].title} (its threat entry is not met)`);
  if (shown?.statement === undefined) gaps.push('the statement that the level is reached');
  const evidence = evidenceState(declaration?.evidence, facts);
  if (evidence === 'none') gaps.push('the declaration itself, as evidence');
  if (evidence === 'broken') gaps.push('the declaration itself: the file that is named does not hold');
  return gaps;
}

/** Attack classes of Article 15(5) that the declaration does not list and that are not justified as not applicable. */
export function uncoveredClasses({ declaration, threats }: Facts): readonly AttackClassId[] {
  const covered = declaration?.['ai-cybersecurity']?.value.covers?.value.map(({ value }) => value) ?? [];
  return statutoryClasses.filter((id) => !covered.includes(id) && !isJustified(id, threats));
}

/** A class is set aside only where every entry of it gives a reason; one that is open keeps it in. */
function isJustified(id: AttackClassId, threats: Facts['threats']): boolean {
  const entries = threats.filter(({ value }) => value.class?.value === id);
  const reasoned = entries.filter(
    ({ value }) => value.status?.value === 'not-applicable' && value.justification !== undefined,
  );
  return entries.length > 0 && reasoned.length === entries.length;
}

/** Classes that the declaration covers although a threat entry says that they are open or planned. */
export function contradictedClasses({ declaration, threats }: Facts) {
  const covers = declaration?.['ai-cybersecurity']?.value.covers?.value ?? [];
  return covers.flatMap((covered) => {
    const threat = threats.find(
      ({ value }) =>
        value.class?.value === covered.value && ['open', 'planned'].includes(value.status?.value ?? ''),
    );
    return threat === undefined ? [] : [{ id: covered.value, covered, threat }];
  });
}

/** The declaration has to be the one issued under the CRA. Where no act is listed, nothing speaks against it. */
export function declaresUnderCra({ declaration }: Facts): boolean {
  const acts = declaration?.acts?.value.map(({ value }) => value) ?? [];
  return acts.length === 0 || acts.some((act) => /(?<!\d)2024\/2847(?!\d)/.test(act));
}

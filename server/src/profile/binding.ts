/** From when a group of duties binds this product: the day of the law, the day of the market, and the transitional rules. */

import { aiaArticle, craArticle, type Citation } from '../law/citation.ts';
import type { DutyTimeline } from '../law/duty.ts';
import type { Timeline, TimelineId } from '../law/timelines.ts';
import { routeOf, type Facts } from './facts.ts';

export interface Binding {
  /** Day from which the law applies in general. */
  readonly law: string;
  /** ISO day from which it binds this product; `unknown` without a market date, `never` where that date keeps it out. */
  readonly product: string;
  readonly reason: string;
  readonly citations: readonly Citation[];
}

export function bindingOf(timeline: DutyTimeline | 'ai-prohibitions-2026', facts: Facts): Binding {
  switch (timeline) {
    case 'cra':
      return cra(facts);
    case 'ai-high-risk':
      return highRisk(facts);
    case 'ai-marking':
      return marking(facts);
    default:
      return simple(facts.edition.timeline(timeline), facts);
  }
}

const later = (a: string, b: string): string => (a > b ? a : b);

function unknown({ from, setBy }: Timeline): Binding {
  return {
    law: from,
    product: 'unknown',
    reason: 'The file does not say when the product is placed on the market.',
    citations: setBy,
  };
}

function simple(timeline: Timeline, { product }: Facts): Binding {
  const market = product['placed-on-market']?.value;
  if (market === undefined) return unknown(timeline);
  return {
    law: timeline.from,
    product: later(timeline.from, market),
    reason: 'The later of the two days.',
    citations: timeline.setBy,
  };
}

/** What catches a product that was on the market before, from some day on. */
interface Caught {
  readonly day: string | undefined;
  readonly reason: string;
}

/** The earliest of the days on which a product that was on the market before is caught after all. */
function caughtLater(from: string, ways: readonly Caught[]): { day: string; reason: string } | undefined {
  const days = ways.flatMap(({ day, reason }) => (day !== undefined && day >= from ? [{ day, reason }] : []));
  return days.sort((a, b) => a.day.localeCompare(b.day))[0];
}

/** CRA Art. 69(2): what was placed on the market before is bound once it is substantially modified, unit by unit. */
function cra(facts: Facts): Binding {
  const { product } = facts;
  const timeline = facts.edition.timeline('cra');
  const { from } = timeline;
  const market = product['placed-on-market']?.value;
  if (market === undefined || market >= from) return simple(timeline, facts);
  const citations = [...timeline.setBy, craArticle('69(2)')];
  const last = product['last-unit-placed']?.value;
  const caught = caughtLater(from, [
    {
      day: product['substantially-modified']?.value,
      reason: 'Placed on the market before, and substantially modified since.',
    },
    {
      day: last !== undefined && last >= from ? from : undefined,
      reason: 'Units that are placed on the market from that day on are bound.',
    },
  ]);
  if (caught !== undefined) return { law: from, product: caught.day, reason: caught.reason, citations };
  const reason = `Placed on the market before ${from}, and no substantial modification since is stated. Each unit counts by its own date.`;
  return { law: from, product: 'never', reason, citations };
}

/** The date of the route: Annex III and Annex I have different ones. */
export function highRiskTimeline(facts: Facts): TimelineId {
  const route = routeOf(facts);
  return route === 'annex-1-a' || route === 'annex-1-b' ? 'ai-high-risk-annex-1' : 'ai-high-risk-annex-3';
}

/** AI Act Art. 111(2): what was on the market before is bound by a significant change of its design, or in 2030. */
function highRisk(facts: Facts): Binding {
  const { product, use } = facts;
  const timeline = facts.edition.timeline(highRiskTimeline(facts));
  const { from } = timeline;
  const market = product['placed-on-market']?.value;
  if (market === undefined || market >= from) return simple(timeline, facts);
  const citations = [...timeline.setBy, aiaArticle('111(2)')];
  const { from: publicFrom } = facts.edition.timeline('ai-high-risk-public');
  const caught = caughtLater(from, [
    {
      day: product['significant-design-change']?.value,
      reason: 'Placed on the market before, and its design changed significantly since.',
    },
    {
      day: use['public-authorities']?.value === true ? publicFrom : undefined,
      reason: 'On the market before, and meant for public authorities.',
    },
  ]);
  if (caught !== undefined) return { law: from, product: caught.day, reason: caught.reason, citations };
  const reason = `Placed on the market before ${from}, and no significant change of its design since is stated. Systems meant for public authorities would be bound from ${publicFrom}.`;
  return { law: from, product: 'never', reason, citations };
}

/** AI Act Art. 111(4): systems that were on the market before had until December 2026. */
function marking(facts: Facts): Binding {
  const market = facts.product['placed-on-market']?.value;
  const { from } = facts.edition.timeline('ai-marking');
  const existing = market !== undefined && market < from;
  return simple(facts.edition.timeline(existing ? 'ai-marking-existing' : 'ai-marking'), facts);
}

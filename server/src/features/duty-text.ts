/** A duty as Markdown: what it asks, where it stands, from when, how sure we are, and what in the file triggers it. */

import type { Judgement } from '../analysis/analyse.ts';
import type { Obligation } from '../analysis/obligations.ts';
import type { Basis, Confidence } from '../law/basis.ts';
import { dutyOf, type DutyId } from '../law/duties/index.ts';
import type { DutyTimeline } from '../law/duty.ts';
import { timelines, type Timeline, type TimelineId } from '../law/timelines.ts';
import { highRiskTimeline } from '../profile/binding.ts';
import { citationLinks, code, lineAt } from './markdown.ts';

export function dutyText(id: DutyId, judgement: Judgement | undefined, text: string): string {
  const duty = dutyOf(id);
  const lines = [
    `**${duty.title}** · ${citationLinks(duty.cites)}`,
    duty.summary,
    `*${legalStatus(duty.basis, duty.confidence)}* ${dates(duty.timeline, judgement)}`,
  ];
  if (duty.parts !== undefined)
    lines.push(duty.parts.map(({ title, cites }) => `- ${title} (${citationLinks(cites)})`).join('\n'));
  if (duty.relief !== undefined) lines.push(`Relief: ${duty.relief}`);
  const obligation = judgement?.obligations.find((each) => each.duty === id);
  if (obligation !== undefined) lines.push(standing(obligation));
  const trigger = triggeredBy(duty.timeline, judgement, text);
  if (trigger !== undefined) lines.push(trigger);
  return lines.join('\n\n');
}

const statuses: Readonly<Record<ObligationStatusText, string>> = {
  met: 'met, as the file states it',
  open: 'open',
  planned: 'planned',
  'not-applicable': 'not applicable',
  'cannot-tell': 'cannot tell',
};
type ObligationStatusText = Obligation['status'];

const standing = ({ status, reason }: Obligation): string => `Here: **${statuses[status]}**. ${reason}`;

const confidences: Readonly<Record<Confidence, string>> = {
  text: "checked against the act's own text.",
  document: 'checked against an official legislative document.',
  secondary: 'at least two independent sources agree.',
  reading: 'our reading; no authority says it.',
};

/** What kind of statement it is, and how it was checked. */
export function legalStatus(basis: Basis, confidence: Confidence): string {
  const kinds = {
    statute: 'Statutory text',
    recital: 'Recital: explains, does not bind',
    practice: 'Practice: nobody owes it',
  };
  return `${kinds[basis]}; ${confidences[confidence]}`;
}

/** The line of this file that brings the product under the act. */
function triggeredBy(
  timeline: DutyTimeline,
  judgement: Judgement | undefined,
  text: string,
): string | undefined {
  const gates = judgement?.profile.gates;
  const gate = timeline === 'cra' || timeline === 'cra-reporting' ? gates?.craScope : gates?.highRisk;
  const [span] = gate?.decidedBy ?? [];
  return span === undefined ? undefined : `In this file: ${code(lineAt(text, span.start))}`;
}

function dates(timeline: DutyTimeline, judgement: Judgement | undefined): string {
  const { from, setBy, movedBy } = timelineFor(timeline, judgement);
  const moved = movedBy === undefined ? '' : `, set by ${movedBy}`;
  return `Applies from ${from} (${citationLinks(setBy)}${moved}).${bindsProduct(timeline, judgement)}`;
}

/** The days in the wording that is applied; without a judgement those of the present one. */
function timelineFor(timeline: DutyTimeline, judgement: Judgement | undefined): Timeline {
  const facts = judgement?.profile.facts;
  if (facts === undefined) return timelines[timeline === 'ai-high-risk' ? 'ai-high-risk-annex-3' : timeline];
  const id: TimelineId = timeline === 'ai-high-risk' ? highRiskTimeline(facts) : timeline;
  return facts.edition.timeline(id);
}

function bindsProduct(timeline: DutyTimeline, judgement: Judgement | undefined): string {
  if (judgement === undefined) return '';
  const { product } = judgement.profile.bindings[timeline];
  if (product === 'unknown')
    return ' From when it binds this product depends on its market date, which is not stated.';
  if (product === 'never') return ' It does not bind this product: it was placed on the market before.';
  return product <= judgement.asOf
    ? ` Binds this product since ${product}.`
    : ` Binds this product from ${product}.`;
}

/**
 * Waivers: a finding that one accepts stays visible as a hint. They stand in the section `waivers`, or as a comment
 * `# conformity-lens: waive RULE [until DAY] -- reason` on the line of the finding or alone on the line above it.
 * A waiver that has ended, is not needed, or names no rule is itself a problem. Malformed files cannot be waived.
 */

import { hintFor } from '../descriptor/nearest.ts';
import { isPlaceholder } from '../descriptor/placeholder.ts';
import type { Problem } from '../descriptor/problem.ts';
import type { Descriptor } from '../descriptor/read.ts';
import { dutyOf } from '../law/duties/index.ts';
import { ruleById, ruleIds } from '../rules/index.ts';
import type { Comment } from '../syntax/tree.ts';
import type { LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import { commentPlace, corrected, reasoned, removed, type WaiverPlace } from './waiver-place.ts';

interface Waiver {
  readonly rule: string;
  readonly reason: string | undefined;
  /** ISO day after which it accepts nothing. */
  readonly until: string | undefined;
  /** Where a problem with the waiver stands. */
  readonly span: Span;
  readonly place: WaiverPlace;
  accepts(finding: Finding): boolean;
}

export interface Waived {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** What waivers are found in. */
export interface WaiverSource {
  readonly text: string;
  readonly lines: LineIndex;
  readonly descriptor: Descriptor;
  readonly comments: readonly Comment[];
}

export function applyWaivers(findings: readonly Finding[], source: WaiverSource, today: string): Waived {
  const waivers = [...sectionWaivers(source.descriptor), ...commentWaivers(source)];
  if (waivers.length === 0) return { findings, problems: [] };
  const used = new Set<Waiver>();
  const waived = findings.map((finding) => waive(finding, waivers, today, used));
  return { findings: waived, problems: waivers.flatMap((waiver) => problemOf(waiver, today, used)) };
}

function waive(finding: Finding, waivers: readonly Waiver[], today: string, used: Set<Waiver>): Finding {
  // Neither a malformed file nor a prohibited practice can be accepted.
  if (finding.basis === 'form' || finding.rule === 'ai-act/prohibited-practice') return finding;
  const accepting = waivers.filter((waiver) => waiver.rule === finding.rule && waiver.accepts(finding));
  for (const waiver of accepting) used.add(waiver);
  const valid = accepting.find((waiver) => waiver.reason !== undefined && !hasEnded(waiver, today));
  return valid === undefined ? finding : { ...finding, severity: 'hint', waivedBy: valid.span };
}

const hasEnded = ({ until }: Waiver, today: string): boolean => until !== undefined && until < today;

function problemOf(waiver: Waiver, today: string, used: ReadonlySet<Waiver>): readonly Problem[] {
  const { rule, reason, until, span, place } = waiver;
  if (!ruleById.has(rule)) {
    const { hint } = hintFor(rule, ruleIds, noSuchRule);
    return [
      { code: 'waiver-of-unknown-rule', span, data: { rule, hint }, ...corrected(place, rule, ruleIds) },
    ];
  }
  if (reason === undefined)
    return [{ code: 'waiver-without-reason', span, data: { rule }, ...reasoned(place) }];
  if (hasEnded(waiver, today))
    return [{ code: 'waiver-expired', span, data: { rule, until: until ?? '' }, ...removed(place) }];
  if (!used.has(waiver)) return [{ code: 'waiver-unused', span, data: { rule }, ...removed(place) }];
  return isPlaceholder(reason) ? [{ code: 'placeholder', span, data: { text: reason } }] : [];
}

const noSuchRule = 'The rule of a finding stands behind its message.';

/** Those without rule or reason are malformed already, by the format's own table. */
function sectionWaivers(descriptor: Descriptor): readonly Waiver[] {
  return (descriptor.value.waivers?.value ?? []).flatMap(({ path, value: { rule, reason, at, until } }) => {
    if (rule === undefined || reason === undefined) return [];
    const accepts = (finding: Finding): boolean =>
      at === undefined || finding.duties.some((duty) => dutyOf(duty).answeredBy === at.value);
    const place = { entry: ['waivers', Number(path.split('.').at(-1))] };
    return [{ rule: rule.value, reason: reason.value, until: until?.value, span: rule.span, place, accepts }];
  });
}

const comment =
  /^(#\s*conformity-lens:\s*waive\s+([\w/-]+)(?:\s+until\s+(\d{4}-\d{2}-\d{2}))?)(?:\s+--\s*(\S.*?)?)?\s*$/;

function commentWaivers({ text, lines, comments }: WaiverSource): readonly Waiver[] {
  return comments.flatMap((each) => {
    const { text: written, span } = each;
    const match = comment.exec(written);
    if (match === null) return [];
    const [, head = '', rule = '', until, reason] = match;
    const { line } = lines.positionAt(span.start);
    const alone = text.slice(lines.lineSpan(line).start, span.start).trim() === '';
    const wanted = alone ? line + 1 : line;
    const accepts = (finding: Finding): boolean => lines.positionAt(finding.span.start).line === wanted;
    return [
      {
        rule,
        reason,
        until,
        span: { start: span.start, end: span.start + written.trimEnd().length },
        place: commentPlace(each, { head, rule, alone }, text, lines),
        accepts,
      },
    ];
  });
}

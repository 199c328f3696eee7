/** Waivers of the file: a finding that one accepts stays visible as a hint. Form and an ended waiver change nothing. */

import type { Descriptor } from '../descriptor/read.ts';
import { dutyOf } from '../law/duties/index.ts';
import type { Finding } from './finding.ts';

type Waiver = NonNullable<Descriptor['value']['waivers']>['value'][number];

export function applyWaivers(
  findings: readonly Finding[],
  descriptor: Descriptor,
  today: string,
): readonly Finding[] {
  const waivers = (descriptor.value.waivers?.value ?? []).filter((waiver) => counts(waiver, today));
  if (waivers.length === 0) return findings;
  return findings.map((finding) => {
    const waiver = finding.basis === 'form' ? undefined : waivers.find((each) => accepts(each, finding));
    return waiver === undefined ? finding : { ...finding, severity: 'hint', waivedBy: waiver.span };
  });
}

/** A waiver without a reason is malformed, and one that has ended accepts nothing any more. */
function counts({ value: { rule, reason, until } }: Waiver, today: string): boolean {
  return rule !== undefined && reason !== undefined && (until === undefined || until.value >= today);
}

function accepts({ value: { rule, at } }: Waiver, finding: Finding): boolean {
  if (rule?.value !== finding.rule) return false;
  return at === undefined || finding.duties.some((duty) => dutyOf(duty).answeredBy === at.value);
}

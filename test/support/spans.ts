/** Every span of an analysis lies inside its text. */

import assert from 'node:assert/strict';
import type { Analysis } from '../../server/src/analysis/analyse.ts';
import type { Span } from '../../server/src/text/span.ts';

export function assertSpans(analysis: Analysis): void {
  for (const { rule, span, related } of analysis.findings) {
    for (const each of [span, ...related.flatMap((one) => ('span' in one ? one.span : []))])
      assertInside(each, analysis.text, rule);
  }
  for (const { duty, span } of analysis.judgement?.obligations ?? []) assertInside(span, analysis.text, duty);
}

function assertInside({ start, end }: Span, { length }: string, owner: string): void {
  assert.ok(
    0 <= start && start <= end && end <= length,
    `${owner} has the span ${String(start)}-${String(end)}, the text ${String(length)} characters.`,
  );
}

/**
 * Inlay hints: from when duties bind that do not bind yet. One hint at a section whose duties share their day; where
 * they differ, one at each key. What binds already, or may never, has none.
 */

import type { InlayHint } from 'vscode-languageserver-types';
import type { Analysis, Judgement } from '../analysis/analyse.ts';
import type { Obligation } from '../analysis/obligations.ts';
import { valueAtPath } from '../descriptor/value-at.ts';
import { dutyOf } from '../law/duties/index.ts';
import type { Span } from '../text/span.ts';

export function inlayHints({ judgement, lines }: Analysis, visible: Span): readonly InlayHint[] {
  if (judgement === undefined) return [];
  return [...bySection(judgement)]
    .flatMap(([section, obligations]) => hintsOf(section, obligations, judgement))
    .flatMap(({ at, day }) => {
      if (at.end < visible.start || at.start > visible.end) return [];
      return [{ position: lines.positionAt(at.end + 1), label: `binds from ${day}`, paddingLeft: true }];
    });
}

interface Hint {
  /** The key that the hint stands behind. */
  readonly at: Span;
  readonly day: string;
}

function bySection({ obligations }: Judgement): ReadonlyMap<string, readonly Obligation[]> {
  const sections = new Map<string, Obligation[]>();
  for (const obligation of obligations) {
    const section = dutyOf(obligation.duty).answeredBy.split('.')[0] ?? '';
    sections.set(section, [...(sections.get(section) ?? []), obligation]);
  }
  return sections;
}

function hintsOf(section: string, obligations: readonly Obligation[], judgement: Judgement): readonly Hint[] {
  const { descriptor, asOf } = judgement;
  const key = descriptor.keys.get(section);
  const days = new Set(obligations.map(({ bindsFrom }) => bindsFrom));
  const [day] = days;
  if (key === undefined || day === undefined) return [];
  if (days.size === 1) return isLater(day, asOf) ? [{ at: key, day }] : [];
  return obligations.flatMap(({ duty, bindsFrom }) => {
    const at = valueAtPath(descriptor, dutyOf(duty).answeredBy).value?.key;
    return at !== undefined && at !== key && isLater(bindsFrom, asOf) ? [{ at, day: bindsFrom }] : [];
  });
}

const isLater = (day: string, asOf: string): boolean => day !== 'unknown' && day > asOf;

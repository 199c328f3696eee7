/** The descriptor's sections at hand, so that questions of law can be asked without walking optional values. */

import type { Descriptor } from '../descriptor/read.ts';
import { annexI } from '../law/annex-i.ts';

export type Facts = ReturnType<typeof factsOf>;

export function factsOf(descriptor: Descriptor) {
  const { product, scope, declaration } = descriptor.value;
  const aiSystem = descriptor.value['ai-system'];
  return {
    descriptor,
    product: product?.value ?? {},
    manufacturer: product?.value.manufacturer?.value ?? {},
    scope: scope?.value ?? {},
    sector: scope?.value.sector?.value ?? {},
    aiSystem: aiSystem?.value,
    highRisk: aiSystem?.value['high-risk']?.value ?? {},
    use: aiSystem?.value.use?.value ?? {},
    threats: descriptor.value.threats?.value ?? [],
    declaration: declaration?.value,
  } as const;
}

/** An entry of Annex III or Annex I in its parts: `5(b)` and `5b` are point 5, letter b; `A.6` is 6. */
export interface Entry {
  readonly point: string;
  readonly letter: string | undefined;
}

export function entryOf(facts: Facts): Entry | undefined {
  const written = facts.highRisk.entry?.value;
  const [, point, letter] = /^(?:[AB]\.?)?(\d{1,2})(?:\(?([a-z])\)?)?$/i.exec(written ?? '') ?? [];
  return point === undefined ? undefined : { point: String(Number(point)), letter: letter?.toLowerCase() };
}

/** The route, corrected by the entry: machinery is no longer in Section A, whatever the file says. */
export type Route = 'annex-1-a' | 'annex-1-b' | 'annex-3' | 'none';

export function routeOf(facts: Facts): Route | undefined {
  const stated = facts.highRisk.route?.value;
  if (stated !== 'annex-1-a' && stated !== 'annex-1-b') return stated;
  const point = entryOf(facts)?.point;
  if (point === '1' || (point === undefined && facts.sector.machinery?.value === true)) return 'annex-1-b';
  const section = point === undefined ? undefined : annexI[point]?.section;
  if (section === undefined) return stated;
  return section === 'A' ? 'annex-1-a' : 'annex-1-b';
}

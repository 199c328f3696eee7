/** What the client is told about a descriptor, with the last good judgement while the file cannot be read. */

import type { Analysis } from '../analysis/analyse.ts';
import type { ProductSummary } from '../protocol/product.ts';
import { judgedProduct } from '../report/product.ts';
import { addressOf } from './addresses.ts';
import type { Judged } from './document-store.ts';

export function productSummary(
  uri: string,
  version: number | null,
  analysis: Analysis,
  lastGood: Judged | undefined,
): ProductSummary {
  const address = (path: string): string => addressOf(uri, path) ?? '';
  if (!analysis.isDescriptor) return { uri, version, state: 'no-marker' };
  if (analysis.judgement !== undefined)
    return { uri, version, state: 'active', product: judgedProduct(analysis, analysis.judgement, address) };
  const product =
    lastGood === undefined ? {} : { product: judgedProduct(lastGood.analysis, lastGood.judgement, address) };
  return { uri, version, state: 'unreadable', ...product };
}

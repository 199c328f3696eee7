/**
 * Puts a fragment of a rule's documentation into the complete example, by the rules of merge.ts. A fragment with the
 * marker stands alone.
 */

import { parse, stringify } from 'yaml';
import { readText } from './files.ts';
import { merged, type Plain } from './merge.ts';

const complete = parse(readText('examples/grid-controller/compliance.yaml')) as Plain;

export function composeExample(fragment: string): string {
  if (/^conformity:/m.test(fragment)) return fragment;
  return stringify(merged(complete, parse(fragment) as Plain), { lineWidth: 0 });
}

/**
 * Puts a fragment of a rule's documentation into the complete example, by the rules of merge.ts. A fragment with the
 * marker stands alone. Its files are those of the example, and those that the documentation adds.
 */

import { parse, stringify } from 'yaml';
import type { Analysis } from '../../server/src/analysis/analyse.ts';
import type { Settings } from '../../server/src/analysis/settings.ts';
import type { RuleDocs } from '../../server/src/rules/contract.ts';
import { settings as fixed } from './clock.ts';
import { readText } from './files.ts';
import { analyseIn, makeFolder } from './folder.ts';
import { merged, type Plain } from './merge.ts';

const complete = parse(readText('examples/grid-controller/compliance.yaml')) as Plain;

export function composeExample(fragment: string): string {
  if (/^conformity:/m.test(fragment)) return fragment;
  return stringify(merged(complete, parse(fragment) as Plain), { lineWidth: 0 });
}

const folder = makeFolder({}, 'examples/grid-controller');
process.on('exit', () => folder.dispose());

/** The fragment `bad` or `good` of a rule, together with its files. */
export function analyseDocs(
  docs: RuleDocs,
  which: 'bad' | 'good',
  settings: Settings = fixed,
): Promise<Analysis> {
  folder.write(docs.files ?? {});
  return analyseIn(folder.path, composeExample(docs[which]), settings);
}

/** The analysis of a descriptor together with the files that it names. */

import { forEachOf, sightOf, wantedFiles, type BillReader, type Look } from '../evidence/look.ts';
import type { Sight } from '../evidence/sight.ts';
import { analyse, type Analysis } from './analyse.ts';
import type { Settings } from './settings.ts';

/** What a host supplies for it. */
export interface FileHost {
  readonly look: Look;
  /** Loads the reader of bills of materials, which is not needed before the first one. */
  readonly loadBillReader: () => Promise<BillReader>;
}

/** `descriptor`: the address of the file that `text` comes from. */
export async function analyseFiles(
  text: string,
  settings: Settings,
  descriptor: string,
  host: FileHost,
): Promise<Analysis> {
  const analysis = analyse(text, settings);
  const wanted = wantedFiles(analysis.judgement?.profile.facts.files ?? []);
  if (wanted.length === 0) return analysis;
  const seen = new Map<string, Sight>();
  await forEachOf(wanted, async (file) => {
    seen.set(file.path, await sightOf(file, descriptor, host.look, host.loadBillReader));
  });
  return analyse(text, settings, seen);
}

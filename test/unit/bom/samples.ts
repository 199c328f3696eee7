/** Real bills, made by other people's tools. They stand beside the checkout and may be missing. */

import { existsSync, readFileSync } from 'node:fs';
import { inProject } from '../../support/files.ts';

const folder = inProject('../shared/samples');

/** A test with the texts of samples; skipped, with the reason in its name, where one is missing. */
export function sampleTest(
  name: string,
  samples: readonly string[],
  check: (...texts: readonly string[]) => void,
): void {
  const paths = samples.map((sample) => `${folder}/${sample}`);
  const missing = paths.find((path) => !existsSync(path));
  if (missing === undefined) it(name, () => check(...paths.map((path) => readFileSync(path, 'utf8'))));
  else it.skip(`${name} (skipped: there is no shared/samples/${samples.join(', ')} beside the checkout)`);
}

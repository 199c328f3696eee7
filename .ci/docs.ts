/** Writes the generated pages, and removes pages of rules that are gone. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedPages } from './docs/pages.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

rmSync(join(root, 'docs', 'rules'), { recursive: true, force: true });
for (const [path, text] of generatedPages()) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** `npm run package`: makes `dist/conformity-lens.vsix`, or the file that is named, from what is built. */

import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const packagePath = process.argv[2] ?? join(root, 'dist', 'conformity-lens.vsix');

mkdirSync(dirname(packagePath), { recursive: true });
// No public address exists yet, so links in the README stay relative to the package.
await createVSIX({
  cwd: root,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});

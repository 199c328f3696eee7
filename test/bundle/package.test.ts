/** The package of the extension: what is in it, and that it stays small. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles, PackageManager } from '@vscode/vsce';

const root = fileURLToPath(new URL('../../', import.meta.url));

const mostBytes = 1_000_000;

const shipped: readonly string[] = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'client/dist/browser/extension.js',
  'client/dist/node/extension.js',
  'docs/conformity.schema.json',
  'docs/descriptor.md',
  'media/finding.png',
  'media/icon.png',
  'media/obligations.svg',
  'media/tree.png',
  'media/walkthrough-create.png',
  'media/walkthrough-evidence.png',
  'media/walkthrough-finding.png',
  'media/walkthrough-fix.png',
  'media/walkthrough-gates.png',
  'media/walkthrough-obligations.png',
  'package.json',
  'server/dist/bills.cjs',
  'server/dist/browser/bills.js',
  'server/dist/browser/library.js',
  'server/dist/browser/server.js',
  'server/dist/browser/worker.js',
  'server/dist/library.cjs',
  'server/dist/server.cjs',
  'snippets/conformity-lens.code-snippets',
  'syntaxes/conformity-lens.injection.tmLanguage.json',
];

/** Their number grows with the rules. */
const isPageOfRule = (path: string): boolean => /^docs\/rules\/(README|[a-z0-9/-]+)\.md$/.test(path);

describe('the package', () => {
  it('has the files that run or are read in the editor, and no others', async () => {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
    const known = files.filter((path) => !isPageOfRule(path)).sort();
    assert.deepEqual(known, shipped, 'Say in .vscodeignore what ships, and list it here.');
  });

  it(`has no more than ${mostBytes} bytes`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'conformity-lens-'));
    const file = join(folder, 'conformity-lens.vsix');
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '.ci/package.ts', file], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    const { size } = statSync(file);
    rmSync(folder, { recursive: true });
    assert.ok(size <= mostBytes, `It has ${size} bytes: "npx vsce ls --tree" shows what is large.`);
  });
});

// Builds the bundles: extension and server for Node and for the browser, and the command line.
import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundles } from './build/bundles.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

// One copy of each: the protocol library brings an older build of the types, and yaml's build for Node cannot be shaken.
const alias = {
  'vscode-languageserver-types': join(root, 'node_modules/vscode-languageserver-types/lib/esm/main.js'),
  yaml: join(root, 'node_modules/yaml/browser/dist/index.js'),
};

for (const folder of ['client/dist', 'server/dist'])
  rmSync(join(root, folder), { recursive: true, force: true });
mkdirSync(join(root, '.cache'), { recursive: true });

for (const { name, ...bundle } of bundles) {
  const { metafile } = await build({
    format: 'cjs',
    ...bundle,
    absWorkingDir: root,
    alias,
    bundle: true,
    minify: true,
    metafile: true,
    legalComments: 'none',
    charset: 'utf8',
    target: bundle.platform === 'node' ? 'node20' : 'es2022',
    mainFields: ['module', 'main'],
    conditions: bundle.platform === 'browser' ? ['browser'] : ['node'],
    logLevel: 'warning',
  });
  // What went into each bundle; the bundle tests read it.
  writeFileSync(join(root, '.cache', `${name}.meta.json`), JSON.stringify(metafile));
}

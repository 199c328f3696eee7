// Builds the five bundles: extension and server for Node and for the browser, and the command line.
import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const bundles = [
  {
    name: 'client-node',
    entry: 'client/src/node/extension.ts',
    outfile: 'client/dist/node/extension.js',
    platform: 'node',
    external: ['vscode'],
  },
  {
    name: 'client-browser',
    entry: 'client/src/browser/extension.ts',
    outfile: 'client/dist/browser/extension.js',
    platform: 'browser',
    external: ['vscode'],
  },
  {
    name: 'server-node',
    entry: 'server/src/node/main.ts',
    outfile: 'server/dist/server.cjs',
    platform: 'node',
  },
  {
    name: 'server-browser',
    entry: 'server/src/browser/main.ts',
    outfile: 'server/dist/browser/server.js',
    platform: 'browser',
    format: 'iife',
  },
  { name: 'cli', entry: 'server/src/cli/main.ts', outfile: 'server/dist/cli.cjs', platform: 'node' },
];

// One copy of each: the protocol library brings an older build of the types, and yaml's build for Node cannot be shaken.
const alias = {
  'vscode-languageserver-types': join(root, 'node_modules/vscode-languageserver-types/lib/esm/main.js'),
  yaml: join(root, 'node_modules/yaml/browser/dist/index.js'),
};

for (const folder of ['client/dist', 'server/dist'])
  rmSync(join(root, folder), { recursive: true, force: true });
mkdirSync(join(root, '.cache'), { recursive: true });

for (const { name, entry, outfile, platform, format = 'cjs', external = [] } of bundles) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    platform,
    format,
    external,
    alias,
    bundle: true,
    minify: true,
    metafile: true,
    legalComments: 'none',
    charset: 'utf8',
    target: platform === 'node' ? 'node20' : 'es2022',
    mainFields: ['module', 'main'],
    conditions: platform === 'browser' ? ['browser'] : ['node'],
    logLevel: 'warning',
  });
  // What went into each bundle; the bundle tests read it.
  writeFileSync(join(root, '.cache', `${name}.meta.json`), JSON.stringify(metafile));
}

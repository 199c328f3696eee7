/** What went into each bundle, by the build's own record. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Metafile {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<
    Record<string, { readonly bytes: number; readonly imports: readonly { readonly path: string }[] }>
  >;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const metafileOf = (bundle: string): Metafile =>
  JSON.parse(readFileSync(`${root}.cache/${bundle}.meta.json`, 'utf8')) as Metafile;
const packagesOf = (bundle: string): readonly string[] =>
  Object.keys(metafileOf(bundle).inputs).flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  );
const importsOf = (bundle: string): readonly string[] =>
  Object.values(metafileOf(bundle).outputs).flatMap(({ imports }) => imports.map(({ path }) => path));

describe('bundles', () => {
  it('the command line loads nothing of the language server protocol', () => {
    assert.deepEqual(
      packagesOf('cli').filter((name) => name.startsWith('vscode-')),
      [],
      'Something below cli imports a protocol library.',
    );
  });

  for (const bundle of ['server-browser', 'client-browser']) {
    it(`${bundle} has no Node module in it`, () => {
      const outside = importsOf(bundle).filter((path) => path !== 'vscode');
      assert.deepEqual(outside, [], 'These imports do not exist in a browser.');
    });
  }

  it('none is larger than 500 KiB', () => {
    for (const bundle of ['client-node', 'client-browser', 'server-node', 'server-browser', 'cli']) {
      for (const [path, { bytes }] of Object.entries(metafileOf(bundle).outputs)) {
        assert.ok(
          bytes <= 500 * 1024,
          `${path} has ${bytes} bytes: see what came in with "npx esbuild --analyze".`,
        );
      }
    }
  });
});

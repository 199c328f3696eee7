/** What went into each bundle, by the build's own record. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Output {
  readonly bytes: number;
  readonly imports: readonly { readonly path: string }[];
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
}

/** The bundles that one process, or one worker, can load. */
const loadedTogether = {
  'the extension on Node': ['client-node'],
  'the extension in the browser': ['client-browser'],
  'the server on Node': ['server-node', 'library-node', 'bills-node'],
  'the server in a worker': ['worker', 'server-browser', 'library-browser', 'bills-browser'],
  'the command line': ['cli', 'bills-node'],
};
const bundles = [...new Set(Object.values(loadedTogether).flat())];
const inBrowser = bundles.filter((bundle) => bundle === 'worker' || bundle.endsWith('-browser'));

const mostBytes = 500_000;
const billLibraries = ['jsonc-parser', 'packageurl-js'];

const root = fileURLToPath(new URL('../../', import.meta.url));
const outputsOf = (bundle: string): Readonly<Record<string, Output>> =>
  (
    JSON.parse(readFileSync(`${root}.cache/${bundle}.meta.json`, 'utf8')) as {
      readonly outputs: Readonly<Record<string, Output>>;
    }
  ).outputs;
const contentsOf = (bundle: string): readonly string[] =>
  Object.values(outputsOf(bundle))
    .flatMap(({ inputs }) => Object.entries(inputs))
    .flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : []));
const importsOf = (bundle: string): readonly string[] =>
  Object.values(outputsOf(bundle)).flatMap(({ imports }) => imports.map(({ path }) => path));

/** Folders of the packages, so that two versions of one count as two. */
const foldersOf = (bundle: string): readonly string[] => [
  ...new Set(
    contentsOf(bundle).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  ),
];
const packagesOf = (bundle: string): readonly string[] =>
  foldersOf(bundle).map((folder) => folder.replace(/^.*node_modules\//, ''));

describe('bundles', () => {
  for (const [host, together] of Object.entries(loadedTogether)) {
    it(`${host} has each package once`, () => {
      const all = together.flatMap(packagesOf);
      const twice = all.filter((name, i) => all.indexOf(name) !== i);
      assert.deepEqual(twice, [], `In more than one of ${together.join(', ')}: see .ci/build/bundles.mjs.`);
    });
  }

  for (const bundle of bundles.filter((name) => !name.startsWith('bills-'))) {
    it(`${bundle} waits for the first bill of materials with what reads one`, () => {
      const reading = [
        ...packagesOf(bundle).filter((name) => billLibraries.includes(name)),
        ...contentsOf(bundle).filter((path) => path === 'server/src/bom/read-bill.ts'),
      ];
      assert.deepEqual(
        reading,
        [],
        'Only a host imports read-bill.ts, with "await import" (in the worker: a script).',
      );
    });
  }

  it('the command line loads nothing of the language server protocol', () => {
    assert.deepEqual(
      packagesOf('cli').filter((name) => name.startsWith('vscode-')),
      [],
      'Something below cli imports a protocol library.',
    );
  });

  for (const bundle of inBrowser) {
    it(`${bundle} has no Node module in it`, () => {
      const outside = importsOf(bundle).filter((path) => path !== 'vscode');
      assert.deepEqual(outside, [], 'These imports do not exist in a browser.');
    });
  }

  for (const bundle of bundles) {
    it(`${bundle} has no more than ${mostBytes} bytes`, () => {
      for (const [path, { bytes }] of Object.entries(outputsOf(bundle)))
        assert.ok(
          bytes <= mostBytes,
          `${path} has ${bytes} bytes: see what came in with "npx esbuild --analyze".`,
        );
    });
  }
});

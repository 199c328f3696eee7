/** How the bill of materials is narrowed to what ships, and to what is the same on every machine. */

import assert from 'node:assert/strict';
import type { Bill, Component } from '../../.ci/sbom/bill.ts';
import { narrowed } from '../../.ci/sbom/narrow.ts';

const component = (name: string, folder: string, version = '1.0.0'): Component => ({
  'bom-ref': `${folder}@${version}`,
  name,
  version,
  purl: `pkg:npm/${name}@${version}`,
  properties: [{ name: 'cdx:npm:package:path', value: folder }],
  externalReferences: [
    { type: 'website', url: 'https://library.example' },
    { type: 'distribution', url: 'https://mirror.example/library.tgz' },
  ],
});

const workspace = component('server', 'node_modules/server');
const library = component('library', 'node_modules/library');
const types = component('types', 'node_modules/types', '2.0.0');
const replaced = component('types', 'node_modules/library/node_modules/types');
const unused = component('unused', 'node_modules/unused');
const below = component('below', 'node_modules/below');

const dependency = (of: Component, ...on: readonly Component[]) => ({
  ref: of['bom-ref'],
  dependsOn: on.map((each) => each['bom-ref']),
});

const product = component('lens', '');
const bill: Bill = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: { tools: { components: [{ name: 'npm' }, { name: 'generator' }] }, component: product },
  components: [workspace, library, types, replaced, unused, below],
  dependencies: [
    dependency(product, workspace),
    dependency(workspace, library, unused),
    dependency(library, replaced),
    dependency(unused, below),
  ],
};

const folders = ['node_modules/library', 'node_modules/types', 'node_modules/below'];
const locked = Object.fromEntries(folders.map((folder) => [folder, { integrity: 'sha512-q83v' }]));
const narrow = (...more: readonly string[]): Bill => narrowed(bill, new Set([...folders, ...more]), locked);

describe('npm run sbom', () => {
  it('keeps what ships, with the hash of the lock file', () =>
    assert.deepEqual(
      narrow().components.map(({ name, hashes }) => [name, hashes]),
      ['library', 'types', 'below'].map((name) => [name, [{ alg: 'SHA-512', content: 'abcdef' }]]),
    ));

  it('passes workspaces, copies that the build replaces, and packages without code in a bundle through', () =>
    assert.deepEqual(narrow().dependencies, [
      dependency(product, below, library),
      dependency(library, types),
      dependency(types),
      dependency(below),
    ]));

  it('leaves out where an archive was downloaded from, and the version of npm', () => {
    const { components, metadata } = narrow();
    assert.ok(
      !JSON.stringify(components).includes('mirror.example'),
      'A download address stays in the bill.',
    );
    assert.deepEqual(metadata.tools.components, [{ name: 'generator' }]);
  });

  it('gives the product no package URL, as it is not published', () =>
    assert.equal(narrow().metadata.component.purl, undefined));

  it('refuses when something ships that is no runtime dependency', () =>
    assert.throws(() => narrow('node_modules/secret'), /no runtime dependency: node_modules\/secret/));
});

/** The bill of materials of the project itself agrees with the lock file, and names nothing of the machine that made it. */

import assert from 'node:assert/strict';
import { folderOf, fullNameOf, type Bill } from '../../.ci/sbom/bill.ts';
import { lockedPackages, sha512Of, type LockedPackage } from '../../.ci/sbom/lock-file.ts';
import { inProject, readText } from '../support/files.ts';

const path = 'sbom/conformity-lens.cdx.json';
const advice = 'The packages have changed: run "npm run sbom" and commit the result.';

const text = readText(path);
const bill = JSON.parse(text) as Bill;
const locked = lockedPackages(inProject('.'));

/** Packages that are installed for more than development; our own workspaces are the product. */
const runtime = Object.entries(locked).filter(
  ([folder, { dev, devOptional, link }]) =>
    folder.includes('node_modules/') && dev !== true && devOptional !== true && link !== true,
);

const nameIn = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 13);

describe('the bill of materials of the project itself', () => {
  it('is CycloneDX 1.6 about this version', () => {
    const { version } = JSON.parse(readText('package.json')) as LockedPackage;
    const { name, version: described } = bill.metadata.component;
    assert.deepEqual(
      [bill.bomFormat, bill.specVersion, name, described],
      ['CycloneDX', '1.6', 'conformity-lens', version],
      advice,
    );
  });

  it('describes each package as the lock file has it: version and hash', () => {
    const described = bill.components.map((component) => {
      const { version, hashes } = component;
      return { folder: folderOf(component), version, sha512: hashes?.[0]?.content };
    });
    const expected = described.map(({ folder }) => {
      const entry = locked[folder];
      return { folder, version: entry?.version, sha512: entry && sha512Of(entry) };
    });
    assert.deepEqual(described, expected, advice);
  });

  it('names every package that the lock file has for more than development', () => {
    const named = new Set(bill.components.map(fullNameOf));
    const missing = runtime.map(([folder]) => nameIn(folder)).filter((name) => !named.has(name));
    assert.deepEqual(missing, [], `${advice} A package that never ships is a development dependency.`);
  });

  it('gives each package a licence and a package URL with its version', () => {
    for (const component of bill.components) {
      const url = `pkg:npm/${fullNameOf(component).replace('@', '%40')}@${String(component.version)}`;
      assert.equal(component.purl, url, advice);
      assert.ok(
        component.licenses?.length,
        `${component.name} states no licence. Does it go with Apache-2.0?`,
      );
    }
  });

  it('shows the direct dependencies of the workspaces, and no reference leads nowhere', () => {
    const direct = ['client', 'server'].flatMap((workspace) => {
      const manifest = JSON.parse(readText(`${workspace}/package.json`)) as {
        dependencies: Readonly<Record<string, string>>;
      };
      return Object.keys(manifest.dependencies);
    });
    const names = new Map(bill.components.map((component) => [component['bom-ref'], fullNameOf(component)]));
    const [product] = bill.dependencies;
    assert.equal(product?.ref, bill.metadata.component['bom-ref'], advice);
    assert.deepEqual(
      product.dependsOn?.map((ref) => names.get(ref)).sort(),
      [...new Set(direct)].sort(),
      advice,
    );
    for (const { ref, dependsOn = [] } of bill.dependencies.slice(1))
      for (const each of [ref, ...dependsOn])
        assert.ok(names.has(each), `${each} is no component. ${advice}`);
  });

  it('has neither time nor random number, nor a place of the machine or of a download', () => {
    const changing = /"timestamp"|"serialNumber"|"type": "distribution"|file:|\.tgz\b/;
    assert.equal(changing.exec(text)?.[0], undefined, 'Take it out in .ci/sbom/narrow.ts.');
    assert.ok(
      !text.includes(inProject('.').replace(/[\\/]$/, '')),
      'The bill names the folder of a checkout.',
    );
  });
});

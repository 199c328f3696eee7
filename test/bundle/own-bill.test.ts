/** The bill of materials names exactly the packages of which code is in the bundles. */

import assert from 'node:assert/strict';
import { folderOf, type Bill } from '../../.ci/sbom/bill.ts';
import { lockedPackages } from '../../.ci/sbom/lock-file.ts';
import { shippedPackages } from '../../.ci/sbom/shipped.ts';
import { inProject, readText } from '../support/files.ts';

const root = inProject('.');

describe('the bill of materials and the bundles', () => {
  it('name the same packages, each in the same version', () => {
    const bill = JSON.parse(readText('sbom/conformity-lens.cdx.json')) as Bill;
    const locked = lockedPackages(root);
    const described = bill.components.map((each) => `${folderOf(each)} ${String(each.version)}`);
    const shipped = [...shippedPackages(root)].map(
      (folder) => `${folder} ${String(locked[folder]?.version)}`,
    );
    assert.deepEqual(described.sort(), shipped.sort(), 'Run "npm run sbom" and commit the result.');
  });
});

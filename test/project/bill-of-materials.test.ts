/** The bills of materials of the examples are CycloneDX 1.6 in what a reader relies on, and name model and dataset. */

import assert from 'node:assert/strict';
import { readText } from '../support/files.ts';

interface Component {
  readonly type: string;
  readonly name: string;
  readonly 'bom-ref'?: string;
}

interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

for (const path of [
  'examples/grid-controller/sbom/gridguard.cdx.json',
  'examples/grid-controller-gaps/sbom/gridguard.cdx.json',
]) {
  describe(path, () => {
    const bill = JSON.parse(readText(path)) as Bill;
    const refs = [bill.metadata.component, ...bill.components].map((component) => component['bom-ref']);

    it('is CycloneDX 1.6', () => {
      assert.deepEqual([bill.bomFormat, bill.specVersion], ['CycloneDX', '1.6']);
      assert.match(bill.serialNumber, /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    });

    it('names the model and the dataset of the descriptor', () => {
      const of = (type: string) =>
        bill.components.filter((component) => component.type === type).map(({ name }) => name);
      assert.deepEqual([of('machine-learning-model'), of('data')], [['anomaly-net'], ['grid-telemetry']]);
    });

    it('refers to its own components only, each once', () => {
      assert.equal(new Set(refs).size, refs.length);
      for (const { ref, dependsOn } of bill.dependencies)
        for (const each of [ref, ...dependsOn]) assert.ok(refs.includes(each), `${each} is no component.`);
    });
  });
}

import { assetsOf, billsOf, matchOf } from '../../profile/bills.ts';
import { lawRule } from '../contract.ts';

export const componentMissing = lawRule({
  id: 'bom/component-missing',
  duties: [],
  basis: 'practice',
  docs: {
    summary: 'A declared model or dataset is in none of the bills of materials.',
    why: 'Models and datasets are parts of the supply chain like any library. No text asks for them in the bill; it is good practice, and what is listed there with version and hash can be checked.',
    bad: 'vulnerability-handling:\n  sbom: sbom/without-model.cdx.json\n',
    good: 'vulnerability-handling:\n  sbom: sbom/gridguard.cdx.json\n',
    files: {
      'sbom/without-model.cdx.json': `{
  "bomFormat": "CycloneDX",
  "specVersion": "1.6",
  "metadata": { "component": { "type": "application", "name": "GridGuard", "bom-ref": "product" } },
  "components": [{ "type": "data", "name": "grid-telemetry", "version": "2025-12", "bom-ref": "data" }],
  "dependencies": [{ "ref": "product", "dependsOn": ["data"] }]
}
`,
    },
  },
  messages: {
    missing:
      'The {kind} "{name}" is in none of the bills of materials. Add it there, or correct its name; listing models and datasets is good practice.',
    none: 'No bill of materials lists a model or a dataset, and this file declares {count}. Add them, or name a second bill for them; it is good practice.',
  },
  *check({ facts }) {
    const bills = billsOf(facts);
    const assets = assetsOf(facts);
    const [first] = bills;
    if (first === undefined || assets.length === 0) return;
    const unlisted = bills.every(({ bill }) => bill.models.length + bill.datasets.length === 0);
    if (unlisted)
      yield { message: 'none', at: first.reference.file.span, data: { count: String(assets.length) } };
    for (const asset of unlisted ? [] : assets) {
      if (matchOf(asset, bills) !== undefined) continue;
      yield { message: 'missing', at: asset.id.span, data: { kind: asset.kind, name: asset.name } };
    }
  },
});

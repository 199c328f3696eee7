import { lawRule } from '../contract.ts';
import { fix, pathOf, toDo } from '../fixes.ts';
import { inBill, matchedAssets } from './bills.ts';

export const supplierMissing = lawRule({
  id: 'bom/supplier-missing',
  duties: [],
  basis: 'practice',
  docs: {
    summary:
      'Neither the descriptor nor the bill of materials says who supplies a model or dataset, or where it comes from.',
    why: 'Without supplier and source nobody can check a component or ask about a vulnerability in it. Naming them in the bill is good practice.',
    bad: 'ai-system:\n  models:\n    - { id: anomaly-net, source: null, supplier: null }\nvulnerability-handling:\n  sbom: sbom/no-supplier.cdx.json\n',
    good: 'ai-system:\n  models:\n    - { id: anomaly-net, source: in-house }\nvulnerability-handling:\n  sbom: sbom/no-supplier.cdx.json\n',
    files: {
      'sbom/no-supplier.cdx.json': `{
  "bomFormat": "CycloneDX",
  "specVersion": "1.6",
  "metadata": { "component": { "type": "application", "name": "GridGuard", "bom-ref": "product" } },
  "components": [
    { "type": "machine-learning-model", "name": "anomaly-net", "version": "3.1.2", "bom-ref": "net" },
    { "type": "data", "name": "grid-telemetry", "version": "2025-12" }
  ],
  "dependencies": [{ "ref": "product", "dependsOn": ["net"] }]
}
`,
    },
  },
  messages: {
    missing:
      'Neither this file nor the bill of materials says where "{name}" comes from. Add {key} or supplier; it is good practice.',
  },
  *check({ facts }) {
    for (const { asset, match } of matchedAssets(facts)) {
      const { supplier, purl, sources } = match.component;
      const told = asset.source ?? asset.supplier ?? supplier ?? purl ?? sources[0];
      if (told !== undefined) continue;
      const key = asset.kind === 'model' ? 'source' : 'origin';
      yield {
        message: 'missing',
        at: asset.id.span,
        data: { name: asset.name, key },
        related: [inBill(match)],
        fixes: [fix('Add supplier', toDo(facts, ...pathOf(asset.id).slice(0, -1), 'supplier'))],
      };
    }
  },
});

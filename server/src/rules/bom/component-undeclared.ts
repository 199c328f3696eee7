import type { BillComponent } from '../../bom/bill.ts';
import { assetsOf, billsOf, isPackage, matchOf, packageOf, type NamedBill } from '../../profile/bills.ts';
import type { Facts } from '../../profile/facts.ts';
import { lawRule } from '../contract.ts';
import { declaring } from './declared-models.ts';
import { namesOf, placesOf } from './bills.ts';

export const componentUndeclared = lawRule({
  id: 'bom/component-undeclared',
  duties: [],
  basis: 'practice',
  docs: {
    summary: 'A bill of materials lists models that the descriptor does not declare.',
    why: 'Threats are looked at model by model. One that nobody declares has no threats, no measures and no owner here. A base model that a declared model names counts as declared.',
    bad: 'vulnerability-handling:\n  sbom: sbom/two-models.cdx.json\n',
    good: 'vulnerability-handling:\n  sbom: sbom/gridguard.cdx.json\n',
    files: {
      'sbom/two-models.cdx.json': `{
  "bomFormat": "CycloneDX",
  "specVersion": "1.6",
  "metadata": { "component": { "type": "application", "name": "GridGuard", "bom-ref": "product" } },
  "components": [
    {
      "type": "machine-learning-model", "name": "anomaly-net", "version": "3.1.2", "bom-ref": "net",
      "hashes": [{ "alg": "SHA-256", "content": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef" }]
    },
    { "type": "data", "name": "grid-telemetry", "version": "2025-12" },
    { "type": "machine-learning-model", "name": "load-forecast", "version": "0.9.0" }
  ],
  "dependencies": [{ "ref": "product", "dependsOn": ["net"] }]
}
`,
    },
  },
  messages: {
    undeclared:
      'The bill of materials lists models that this file does not declare: {names}. Add them under models.',
  },
  *check({ facts }) {
    if (facts.aiSystem === undefined) return;
    const extra = billsOf(facts).flatMap((named) =>
      undeclared(named, facts).map((component) => ({ reference: named.reference, component })),
    );
    const [first] = extra;
    if (first === undefined) return;
    const data = { names: namesOf(extra.map(({ component }) => component)) };
    const fixes = declaring(
      extra.map(({ component }) => component),
      facts,
    );
    yield { message: 'undeclared', at: first.reference.file.span, data, related: placesOf(extra), fixes };
  },
});

function undeclared(named: NamedBill, facts: Facts): readonly BillComponent[] {
  const assets = assetsOf(facts);
  const declared = assets.flatMap((asset) => matchOf(asset, [named])?.component ?? []);
  const bases = assets.flatMap(({ baseModel }) => baseModel?.value ?? []);
  return named.bill.models.filter(
    (model) => !declared.includes(model) && !bases.some((base) => isBase(base, model)),
  );
}

function isBase(base: string, { purl, name, sources }: BillComponent): boolean {
  if (purl !== undefined && isPackage(base)) return packageOf(purl) === packageOf(base);
  return packageOf(base).endsWith(`/${name.toLowerCase()}`) || sources.includes(base);
}

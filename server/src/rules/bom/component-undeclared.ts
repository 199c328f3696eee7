import type { BillComponent } from '../../bom/bill.ts';
import { assetsOf, billsOf, isPackage, matchOf, packageOf, type NamedBill } from '../../profile/bills.ts';
import type { Facts } from '../../profile/facts.ts';
import { lawRule } from '../contract.ts';
import { componentIn, namesOf } from './bills.ts';

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
      'The bill lists models that this file does not declare: {names}. Add them under models, or say why not.',
  },
  *check({ facts }) {
    if (facts.aiSystem === undefined) return;
    for (const named of billsOf(facts)) {
      const extra = undeclared(named, facts);
      if (extra.length === 0) continue;
      const { path, file } = named.reference;
      const related = extra
        .slice(0, 5)
        .map((component) => componentIn(path, component, `"${component.name}"`));
      yield { message: 'undeclared', at: file.span, data: { names: namesOf(extra) }, related };
    }
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

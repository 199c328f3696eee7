import { billsOf } from '../../profile/bills.ts';
import { lawRule } from '../contract.ts';
import { fix, toDo } from '../fixes.ts';
import { namesOf, placesOf } from './bills.ts';

export const aiUndeclared = lawRule({
  id: 'bom/ai-undeclared',
  duties: [],
  basis: 'practice',
  docs: {
    summary:
      'The bill of materials lists AI frameworks or models, and the descriptor says nothing of an AI system.',
    why: 'A framework is no AI system yet, but somebody should have asked. If there is one, describe it under ai-system; if there is none, contains-ai: false under scope answers the question.',
    bad: `conformity: 1
product: { name: Lamp, placed-on-market: 2028-03-01 }
vulnerability-handling:
  sbom: sbom/frameworks.cdx.json
`,
    good: `conformity: 1
product: { name: Lamp, placed-on-market: 2028-03-01 }
scope: { contains-ai: false }
vulnerability-handling:
  sbom: sbom/frameworks.cdx.json
`,
    files: {
      'sbom/frameworks.cdx.json': `{
  "bomFormat": "CycloneDX",
  "specVersion": "1.6",
  "metadata": { "component": { "type": "application", "name": "Lamp", "bom-ref": "product" } },
  "components": [
    { "type": "library", "name": "torch", "version": "2.9.0", "purl": "pkg:pypi/torch@2.9.0", "bom-ref": "torch" }
  ],
  "dependencies": [{ "ref": "product", "dependsOn": ["torch"] }]
}
`,
    },
  },
  messages: {
    frameworks:
      'AI frameworks or models are in the bill of materials ({names}), but this file has no section ai-system. Add it, or contains-ai: false under scope.',
    denied:
      'Models are in the bill of materials ({names}), but contains-ai says false. Correct the one that is wrong.',
  },
  *check({ facts }) {
    if (facts.aiSystem !== undefined) return;
    const denied = facts.scope['contains-ai']?.value === false;
    const found = billsOf(facts).flatMap(({ reference, bill }) =>
      (denied ? bill.models : [...bill.models, ...bill.frameworks]).map((component) => ({
        reference,
        component,
      })),
    );
    const [first] = found;
    if (first === undefined) return;
    const data = { names: namesOf(found.map(({ component }) => component)) };
    const shared = { at: first.reference.file.span, data, related: placesOf(found) };
    const answer = fix('Add contains-ai', toDo(facts, 'scope', 'contains-ai'));
    yield denied
      ? { message: 'denied', basis: 'contradiction', ...shared }
      : { message: 'frameworks', ...shared, fixes: [answer] };
  },
});

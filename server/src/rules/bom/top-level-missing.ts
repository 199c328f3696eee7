import { billsOf, minimumOf } from '../../profile/bills.ts';
import { craBinds } from '../../profile/profile.ts';
import { lawRule } from '../contract.ts';

export const topLevelMissing = lawRule({
  id: 'bom/top-level-missing',
  duties: ['cra/II-1'],
  basis: 'statute',
  timeline: 'cra',
  docs: {
    summary: 'The bill of materials does not cover the top-level dependencies of the product.',
    why: 'At the least the bill covers what the product depends on directly. It does where it lists components and says which of them the product itself depends on; more, such as licences and deeper levels, is good practice.',
    bad: 'vulnerability-handling:\n  sbom: sbom/empty.cdx.json\n',
    good: 'vulnerability-handling:\n  sbom: sbom/gridguard.cdx.json\n',
    files: {
      'sbom/empty.cdx.json': '{ "bomFormat": "CycloneDX", "specVersion": "1.6", "components": [] }\n',
    },
  },
  messages: {
    empty:
      'This bill of materials lists no components. It has to cover at least the top-level dependencies of the product.',
    dangling: 'The product depends directly on components that this bill of materials does not list: {refs}.',
    untold:
      'This bill of materials does not say which of its {count} components the product depends on directly, so nobody can tell whether the top-level dependencies are covered. Most generators add that graph of dependencies.',
  },
  *check(profile) {
    const [first] = billsOf(profile.facts);
    if (first === undefined || !craBinds(profile)) return;
    const at = first.reference.file.span;
    const minimum = minimumOf(profile.facts);
    if (minimum.state === 'empty') yield { message: 'empty', at };
    if (minimum.state === 'dangling')
      yield { message: 'dangling', at, data: { refs: firstOf(minimum.refs) } };
    if (minimum.state === 'untold')
      yield { message: 'untold', at, data: { count: String(minimum.components) }, basis: 'practice' };
  },
});

const firstOf = (refs: readonly string[]): string =>
  refs
    .slice(0, 5)
    .map((ref) => `"${ref}"`)
    .join(', ');

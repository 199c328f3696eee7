import { keyOf } from '../at.ts';
import { lawRule } from '../contract.ts';
import { scaffold, toDo } from '../fixes.ts';
import { withStanding } from './requirements-of.ts';

export const sbomMissing = lawRule({
  id: 'cra/sbom-missing',
  duties: ['cra/II-1'],
  basis: 'statute',
  timeline: 'cra',
  docs: {
    summary: 'Components are said to be documented, but no bill of materials is named.',
    why: 'Documenting components includes a machine-readable bill of materials in a common format that covers at least the top-level dependencies. It need not be public.',
    bad: 'vulnerability-handling:\n  sbom: null\n  II-1: { status: met, evidence: docs/vulnerability-handling.md }\n',
    good: 'vulnerability-handling:\n  sbom: sbom/gridguard.cdx.json\n  II-1: { status: met, evidence: docs/vulnerability-handling.md }\n',
  },
  messages: {
    missing:
      'II-1 is claimed as met, but no bill of materials is named. Add sbom with the path of a CycloneDX or SPDX file.',
  },
  *check(profile) {
    const requirement = withStanding(profile, 'unproven').find(({ key }) => key === 'II-1');
    if (requirement?.claim === undefined) return;
    const fixes = [scaffold('Add sbom', toDo(profile.facts, 'vulnerability-handling', 'sbom'))];
    yield { message: 'missing', at: keyOf(requirement.claim), fixes };
  },
});

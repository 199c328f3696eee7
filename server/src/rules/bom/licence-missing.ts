import { lawRule } from '../contract.ts';
import { fix, pathOf, toDo } from '../fixes.ts';
import { inBill, matchedAssets } from './bills.ts';

export const licenceMissing = lawRule({
  id: 'bom/licence-missing',
  duties: [],
  basis: 'practice',
  docs: {
    summary:
      'Neither the descriptor nor the bill of materials says under which licence a model or dataset is used.',
    why: 'No text of the two acts asks for it. It is good practice for whatever comes from others, and many models may not be used for every purpose. What is made in-house needs none.',
    bad: 'ai-system:\n  models:\n    - { id: anomaly-net, source: "pkg:huggingface/acme/anomaly-net@3.1.2", licence: null }\n',
    good: 'ai-system:\n  models:\n    - { id: anomaly-net, source: "pkg:huggingface/acme/anomaly-net@3.1.2", licence: Apache-2.0 }\n',
  },
  messages: {
    missing:
      'Neither this file nor the bill of materials names a licence of "{name}". Add licence, as in Apache-2.0; it is good practice.',
  },
  *check({ facts }) {
    for (const { asset, match } of matchedAssets(facts)) {
      const ownWork =
        asset.source?.value === 'in-house' || (asset.kind === 'dataset' && asset.supplier === undefined);
      if (ownWork || asset.licence !== undefined || match.component.licences.length > 0) continue;
      const { id, name } = asset;
      const fixes = [fix('Add licence', toDo(facts, ...pathOf(id).slice(0, -1), 'licence'))];
      yield { message: 'missing', at: id.span, data: { name }, related: [inBill(match)], fixes };
    }
  },
});

import { sha256Of } from '../../profile/bills.ts';
import { isOtherHash } from '../../profile/evidence.ts';
import { lawRule } from '../contract.ts';
import { inBill, matchedAssets } from './bills.ts';

export const hashDiffers = lawRule({
  id: 'bom/hash-differs',
  duties: [],
  basis: 'contradiction',
  docs: {
    summary: 'A model or dataset has another SHA-256 here than in the bill of materials.',
    why: 'The hash says which file is meant. Two hashes are two files: one of them is not the one that was assessed, or not the one that ships.',
    bad: 'ai-system:\n  models:\n    - { id: anomaly-net, sha256: abababababababababababababababababababababababababababababababab }\n',
    good: 'ai-system:\n  models:\n    - { id: anomaly-net, sha256: 5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef }\n',
  },
  messages: {
    differs:
      'The bill of materials lists another SHA-256 of "{name}": {other}…. One of the two is not the file that was assessed.',
  },
  *check({ facts }) {
    for (const { asset, match } of matchedAssets(facts)) {
      const other = sha256Of(match.component);
      if (asset.sha256 === undefined || !isOtherHash(asset.sha256.value, other)) continue;
      yield {
        message: 'differs',
        at: asset.sha256.span,
        data: { name: asset.name, other: other?.slice(0, 12) ?? '' },
        related: [inBill(match)],
      };
    }
  },
});

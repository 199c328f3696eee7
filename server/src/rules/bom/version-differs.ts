import { lawRule } from '../contract.ts';
import { fix, pathOf, setting } from '../fixes.ts';
import { inBill, isText, matchedAssets } from './bills.ts';

export const versionDiffers = lawRule({
  id: 'bom/version-differs',
  duties: [],
  basis: 'contradiction',
  docs: {
    summary: 'A model or dataset has another version here than in the bill of materials.',
    why: 'One of the two is out of date, and with it the threats and evidence that were looked at for that version.',
    bad: 'ai-system:\n  models:\n    - { id: anomaly-net, version: 3.2.0, sha256: null }\n',
    good: 'ai-system:\n  models:\n    - { id: anomaly-net, version: 3.1.2, sha256: null }\n',
  },
  messages: {
    differs: 'The bill of materials lists version {other} of "{name}". Correct the one that is wrong.',
  },
  *check({ facts }) {
    for (const { asset, match } of matchedAssets(facts)) {
      const other = match.component.version;
      if (asset.version === undefined || other === undefined || same(asset.version.value, other)) continue;
      yield {
        message: 'differs',
        at: asset.version.span,
        data: { other, name: asset.name },
        related: [inBill(match)],
        fixes: isText(other)
          ? [fix('Take the version of the bill', setting(facts, pathOf(asset.version), other))]
          : [],
      };
    }
  },
});

/** A leading v makes no other version. */
const same = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (version: string): string =>
  version
    .trim()
    .toLowerCase()
    .replace(/^v(?=\d)/, '');

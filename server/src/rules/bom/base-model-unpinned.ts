import { aiaAnnex } from '../../law/citation.ts';
import { assetsOf, billsOf, isPackage, packageOf, revisionOf, sha256Of } from '../../profile/bills.ts';
import type { Facts } from '../../profile/facts.ts';
import { lawRule } from '../contract.ts';

export const baseModelUnpinned = lawRule({
  id: 'bom/base-model-unpinned',
  duties: [],
  citations: [aiaAnnex('IV', { point: '2', subpoint: 'a' })],
  basis: 'practice',
  docs: {
    summary: 'A pre-trained base model is named without its exact revision.',
    why: 'A name, or a branch such as main, is another model tomorrow. With the exact revision it can be fetched, checked and blocked again. The technical documentation of a high-risk system tells how pre-trained systems or tools were used; pinning the revision is good practice.',
    bad: 'ai-system:\n  models:\n    - { id: anomaly-net, base-model: "pkg:huggingface/acme/telemetry-encoder@main" }\n',
    good: 'ai-system:\n  models:\n    - { id: anomaly-net, base-model: "pkg:huggingface/acme/telemetry-encoder@9c1f0de" }\n',
  },
  messages: {
    unpinned:
      'The base model has no exact revision. Add it after an @, as in pkg:huggingface/acme/telemetry-encoder@9c1f0de; it is good practice.',
    moving:
      '"{revision}" is no exact revision: it is another model tomorrow. Name the commit or version; it is good practice.',
  },
  *check({ facts }) {
    for (const { baseModel } of assetsOf(facts)) {
      if (baseModel === undefined || baseModel.value === 'in-house') continue;
      const revision = isPackage(baseModel.value)
        ? revisionOf(baseModel.value)
        : addressRevision(baseModel.value);
      if (revision === undefined && isPinnedInBill(baseModel.value, facts)) continue;
      if (revision === undefined) yield { message: 'unpinned', at: baseModel.span };
      else if (moving.test(revision)) yield { message: 'moving', at: baseModel.span, data: { revision } };
    }
  },
});

/** Names of branches and tags that move. */
const moving = /^(main|master|latest|head|dev|develop|trunk|stable|nightly)$/i;

/** A commit in an address, by its look. */
const addressRevision = (address: string): string | undefined =>
  /[/@=]([0-9a-f]{7,64})(?![0-9a-z])/i.exec(address)?.[1];

function isPinnedInBill(base: string, facts: Facts): boolean {
  const models = billsOf(facts).flatMap(({ bill }) => bill.models);
  return models.some(
    (model) =>
      model.purl !== undefined &&
      packageOf(model.purl) === packageOf(base) &&
      (revisionOf(model.purl) ?? sha256Of(model)) !== undefined,
  );
}

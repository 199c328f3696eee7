import { craArticle } from '../../law/citation.ts';
import { keyOf } from '../at.ts';
import { lawRule } from '../contract.ts';

export const notTheManufacturer = lawRule({
  id: 'cra/not-the-manufacturer',
  duties: [],
  citations: [craArticle('21'), craArticle('22(1)')],
  basis: 'gate',
  docs: {
    summary:
      'The company of the file is importer or distributor, so the duties of manufacturers are not its own.',
    why: 'Importers and distributors have duties of their own, which this version does not know. They become manufacturers by putting their name to the product or by modifying it substantially.',
    bad: 'product:\n  manufacturer: { role: importer }\n',
    good: 'product:\n  manufacturer: { role: manufacturer }\n',
  },
  messages: { other: '{reason} The duties of importers and distributors are not known to this version.' },
  *check({ role, facts }) {
    const stated = facts.manufacturer.role;
    if (role.answer === 'manufacturer' || stated === undefined) return;
    yield { message: 'other', at: keyOf(stated), data: { reason: role.reason }, citations: role.citations };
  },
});

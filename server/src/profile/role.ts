/** In which role the company of the file stands: duties of manufacturers are owed by who is one, or is treated as one. */

import { craArticle } from '../law/citation.ts';
import { answer, type Answer } from './answer.ts';
import type { Facts } from './facts.ts';

export type Role = Answer<'manufacturer' | 'importer' | 'distributor'>;

/** Who says nothing describes a product of its own. A substantial modification makes a manufacturer (CRA Art. 21 and 22). */
export function roleOf({ manufacturer }: Facts): Role {
  const stated = manufacturer.role;
  switch (stated?.value) {
    case 'importer':
    case 'distributor': {
      const reason = `The file says ${stated.value}. Duties of manufacturers are owed by the manufacturer, unless the product goes out under the own name or is modified substantially.`;
      return answer(
        stated.value,
        reason,
        [craArticle('21'), craArticle(stated.value === 'importer' ? '3(16)' : '3(17)')],
        stated,
      );
    }
    case 'modifies-substantially':
      return answer(
        'manufacturer',
        'Who modifies a product substantially and makes it available is treated as its manufacturer.',
        [craArticle('22(1)'), craArticle('22(2)')],
        stated,
      );
    default:
      return answer('manufacturer', 'The manufacturer of the product.', [craArticle('3(13)')], stated);
  }
}

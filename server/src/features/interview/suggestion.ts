/** A text to begin with, which the user sees and can change: what the file, or its place, says already. */

import { dotted } from '../../descriptor/schema-at.ts';
import type { Facts } from '../../profile/facts.ts';
import type { Path } from '../../syntax/locate.ts';

export function suggestionFor(path: Path, facts: Facts, productName: string | undefined): string | undefined {
  switch (dotted(path)) {
    case 'product.name':
      return productName;
    case 'ai-system.provider':
      return facts.manufacturer.name?.value;
    default:
      return undefined;
  }
}

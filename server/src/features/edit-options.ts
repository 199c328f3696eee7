/** What the editor of YAML has to know of the format: in which order keys stand, and what a single value stands for. */

import { mapAt } from '../descriptor/schema-at.ts';
import type { EditOptions } from '../edit/change.ts';

export const formatOptions: EditOptions = {
  order: (path) => {
    const map = mapAt(path);
    return map === undefined ? undefined : Object.keys(map.fields);
  },
  shorthand: (path) => mapAt(path)?.shorthand,
};

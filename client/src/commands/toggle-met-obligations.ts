/** Shows or hides the duties that are met or do not apply. */

import type { LensCommand } from './command.ts';

export const toggleMetObligations: LensCommand = {
  id: 'conformityLens.toggleMetObligations',
  run: ({ view }) => view.toggleSettled(),
};

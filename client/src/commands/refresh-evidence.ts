/** Has every evidence file looked at again, for changes that no watcher reports. */

import type { LensCommand } from './command.ts';

export const refreshEvidence: LensCommand = {
  id: 'conformityLens.refreshEvidence',
  run: ({ server }) => server.refreshEvidence(),
};

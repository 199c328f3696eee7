/** Starts the language server again. */

import type { LensCommand } from './command.ts';

export const restartServer: LensCommand = {
  id: 'conformityLens.restartServer',
  run: ({ server }) => server.restart(),
};

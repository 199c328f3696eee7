/**
 * What the worker starts with. A worker in VS Code cannot tell from its own address where its scripts lie, so the
 * first message says it. The server is loaded and listens within that turn, so that no later message is lost.
 */

import type * as server from './main.ts';

/** What `server.js` defines. */
declare const conformityLensServer: typeof server;

self.onmessage = ({ data: scripts }: MessageEvent<unknown>) => {
  if (typeof scripts !== 'string') throw new TypeError('The first message is the address of the scripts.');
  self.onmessage = null;
  importScripts(`${scripts}/library.js`, `${scripts}/server.js`);
  conformityLensServer.start(scripts);
};

/** A worker thread that is like a web worker to the built scripts, and runs the first of them. */

import { MessageChannel, Worker } from 'node:worker_threads';

const folder = new URL('../../server/dist/browser', import.meta.url).href;

/** Address of the folder in which the built scripts lie. */
export const scripts = folder;

/** The few globals of a web worker that the scripts use. Scripts run in the global scope, as there. */
const asWebWorker = `
  const { readFileSync } = require('node:fs');
  const { runInThisContext } = require('node:vm');
  const { parentPort, workerData } = require('node:worker_threads');
  globalThis.self = globalThis;
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  globalThis.addEventListener = () => undefined;
  globalThis.importScripts = (...addresses) => {
    for (const address of addresses) {
      runInThisContext(readFileSync(new URL(address), 'utf8'), address);
      workerData.postMessage(address.slice(address.lastIndexOf('/') + 1));
    }
  };
  importScripts(${JSON.stringify(`${folder}/worker.js`)});
  parentPort.on('message', (data) => globalThis.onmessage?.({ data }));
`;

export interface WebWorker {
  readonly worker: Worker;
  /** Names of the scripts that it has loaded, in their order. */
  readonly loaded: readonly string[];
}

export function startWebWorker(): WebWorker {
  const { port1, port2 } = new MessageChannel();
  const loaded: string[] = [];
  port1.on('message', (name: string) => loaded.push(name));
  const worker = new Worker(asWebWorker, { eval: true, workerData: port2, transferList: [port2] });
  // A test that fails by its deadline must not keep the run alive.
  setTimeout(() => void worker.terminate(), 15_000).unref();
  return { worker, loaded };
}

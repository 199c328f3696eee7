/** The built servers: over standard input and output, and the scripts in a worker. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Hover } from 'vscode-languageserver/node';
import { inWebWorker, open, overStdio } from './built-servers.ts';
import { scripts, startWebWorker } from './web-worker.ts';

const uri = 'file:///product/compliance.yaml';
const text = 'conformity: 1\nproduct: { nmae: Lamp }\n';

describe('the built server over stdio', () => {
  it('answers a client that knows nothing of us: diagnostics with links to pages, and a hover', async () => {
    const server = overStdio();
    await open(server, uri, text);
    const { diagnostics } = await server.found('descriptor/unknown-key');
    const found = diagnostics.find(({ code }) => code === 'descriptor/unknown-key');
    assert.match(found?.codeDescription?.href ?? '', /^file:.*\/docs\/rules\/descriptor\/unknown-key\.md$/);
    const hover = await server.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 2 },
    });
    assert.match(JSON.stringify(hover), /conformity/);
    assert.equal(await server.stop(), 0, 'After shutdown and exit the process ends by itself.');
  });
});

describe('the scripts for a web worker', () => {
  it('publish diagnostics by messages alone, and lose none that comes while they load', async () => {
    const server = inWebWorker();
    await open(server, uri, text);
    await server.found('descriptor/unknown-key');
    await server.stop();
  });

  it('take an address once: another one later is not loaded', async () => {
    const { worker, loaded } = startWebWorker();
    const initialized = new Promise((resolve) => {
      worker.on('message', (message: { id?: number }) => message.id === 1 && resolve(message));
    });
    for (const message of [scripts, 'file:///elsewhere', initialize]) worker.postMessage(message);
    await initialized;
    assert.deepEqual(loaded, ['worker.js', 'library.js', 'server.js']);
    await worker.terminate();
  });

  const initialize = {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  };
  const refused: readonly (readonly [what: string, first: unknown])[] = [
    ['a message for the server', initialize],
    ['an address in a list', [scripts]],
    ['an address in an object', { href: scripts }],
    ['nothing', null],
  ];
  for (const [what, first] of refused) {
    it(`take no first message but an address: ${what}`, async () => {
      const { worker } = startWebWorker();
      worker.postMessage(first);
      const [error] = (await once(worker, 'error')) as readonly unknown[];
      assert.match(String(error), /The first message is the address/);
    });
  }
});

/** The built servers: over standard input and output, and the worker's bundle in a worker thread. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Hover, PublishDiagnosticsParams } from 'vscode-languageserver/node';

const root = fileURLToPath(new URL('../../', import.meta.url));
const uri = 'file:///product/compliance.yaml';
const text = 'conformity: 1\nproduct: { nmae: Lamp }\n';
const opened = { textDocument: { uri, languageId: 'yaml', version: 1, text } };
const initialize = { processId: null, rootUri: null, capabilities: {} };

describe('the built server over stdio', () => {
  it('answers a client that knows nothing of us: diagnostics with links to pages, and a hover', async () => {
    const child = spawn(process.execPath, [
      join(root, 'server', 'bin', 'conformity-lens.cjs'),
      'server',
      '--stdio',
    ]);
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const diagnostics = new Promise<PublishDiagnosticsParams>((resolve) => {
      connection.onNotification('textDocument/publishDiagnostics', resolve);
    });
    connection.listen();
    await connection.sendRequest('initialize', initialize);
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('textDocument/didOpen', opened);
    const found = (await diagnostics).diagnostics.find(({ code }) => code === 'descriptor/unknown-key');
    assert.match(found?.codeDescription?.href ?? '', /^file:.*\/docs\/rules\/descriptor\/unknown-key\.md$/);
    const hover = await connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 2 },
    });
    assert.match(JSON.stringify(hover), /conformity/);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    const code = await new Promise((resolve) => child.once('exit', resolve));
    assert.equal(code, 0, 'After shutdown and exit the process ends by itself.');
  });
});

/** Gives the worker thread the few globals of a web worker that the bundle uses, then runs it. */
const asWebWorker = `
  const { parentPort } = require('node:worker_threads');
  globalThis.self = globalThis;
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  globalThis.addEventListener = () => undefined;
  parentPort.on('message', (data) => globalThis.onmessage({ data }));
  require('node:vm').runInThisContext(require('node:fs').readFileSync(${JSON.stringify(join(root, 'server/dist/browser/server.js'))}, 'utf8'));
`;

describe('the bundle for a web worker', () => {
  it('initialises and publishes diagnostics by messages alone', async () => {
    const worker = new Worker(asWebWorker, { eval: true });
    const published = new Promise<PublishDiagnosticsParams>((resolve, reject) => {
      worker.on('error', reject);
      worker.on('message', (message: { id?: number; method?: string; params?: PublishDiagnosticsParams }) => {
        if (message.id === 1) {
          worker.postMessage({ jsonrpc: '2.0', method: 'initialized', params: {} });
          worker.postMessage({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: opened });
        }
        if (message.method === 'textDocument/publishDiagnostics' && message.params !== undefined)
          resolve(message.params);
      });
    });
    worker.postMessage({ jsonrpc: '2.0', id: 1, method: 'initialize', params: initialize });
    const codes = (await published).diagnostics.map(({ code }) => code);
    await worker.terminate();
    assert.ok(codes.includes('descriptor/unknown-key'), `Codes: ${codes.join(', ')}`);
  });
});

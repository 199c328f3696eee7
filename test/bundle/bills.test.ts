/** Every built host reads a bill of materials, with the bundle that is loaded for the first one. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lookAtFile, type FileSight, type LookAtFileParams } from '../../server/src/protocol/files.ts';
import { inProject } from '../support/files.ts';
import { inWebWorker, open, overStdio } from './built-servers.ts';

const descriptor = 'conformity: 1\nproduct: { name: Lamp }\nvulnerability-handling: { sbom: bill.json }\n';
const bill = JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  components: [{ type: 'machine-learning-model', name: 'lamp-net' }],
});

/** What is found only when the bill has been read. */
const byBill = 'bom/ai-undeclared';

describe('a bill of materials', () => {
  const folder = mkdtempSync(join(tmpdir(), 'conformity-lens-'));
  const file = join(folder, 'compliance.yaml');
  const address = pathToFileURL(file).href;
  before(() => {
    writeFileSync(file, descriptor);
    writeFileSync(join(folder, 'bill.json'), bill);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is read by the command line', () => {
    const command = inProject('server/bin/conformity-lens.cjs');
    const { stdout } = spawnSync(process.execPath, [command, 'check', file], { encoding: 'utf8' });
    assert.match(stdout, new RegExp(`${byBill} .*lamp-net`));
  });

  it('is read by the server over stdio', async () => {
    const server = overStdio();
    const folders = [{ uri: pathToFileURL(folder).href, name: 'lamp' }];
    await open(server, address, descriptor, { workspaceFolders: folders });
    await server.found(byBill);
    await server.stop();
  });

  it('is read by the server in a worker, which loads the script for it when it comes', async () => {
    const server = inWebWorker();
    const loadedBefore: (readonly string[])[] = [];
    server.connection.onRequest<FileSight, never>(lookAtFile, ({ path }: LookAtFileParams) => {
      loadedBefore.push([...server.loaded]);
      return path === 'bill.json' ? { state: 'file', size: bill.length, text: bill } : { state: 'missing' };
    });
    await open(server, address, descriptor, { initializationOptions: { files: true } });
    await server.found(byBill);
    await server.stop();
    assert.deepEqual(loadedBefore, [['worker.js', 'library.js', 'server.js']]);
    assert.deepEqual(server.loaded.slice(3), ['bills.js']);
  });
});

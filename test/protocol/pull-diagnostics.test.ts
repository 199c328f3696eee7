/** Diagnostics for clients that ask: of a document, of the workspace, and nothing sent beside them. */

import assert from 'node:assert/strict';
import { CancellationTokenSource, type WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import type { DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { forgetProduct, readProduct } from '../../server/src/protocol/product.ts';
import { startClient, type TestClient } from '../support/server.ts';

const open = 'file:///product/compliance.yaml';
const unopened = 'file:///other/compliance.yaml';
const text = 'conformity: 1\nproduct: { name: Lamp }\nscop: {}\n';
const mended = 'conformity: 1\nproduct: { name: Lamp }\n';

const capabilities = {
  workspace: { configuration: true, diagnostics: { refreshSupport: false } },
  textDocument: { diagnostic: {} },
};

describe('diagnostics for clients that ask', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await startClient({ capabilities });
  });
  afterEach(() => {
    assert.deepEqual(client.log, [], 'No handler of the server may fail; its log says where.');
    client.stop();
  });

  const ask = (uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  const askAll = (
    previousResultIds: readonly { uri: string; value: string }[] = [],
    token = new CancellationTokenSource().token,
  ): Promise<WorkspaceDiagnosticReport> =>
    client.connection.sendRequest('workspace/diagnostic', { previousResultIds }, token);
  const codes = (report: {
    readonly kind: string;
    readonly items?: readonly { readonly code?: unknown }[];
  }) => report.items?.map(({ code }) => code);

  it('gives those of an open document, and sends none', async () => {
    client.open(open, text);
    assert.ok(codes(await ask(open))?.includes('descriptor/unknown-key'));
    assert.deepEqual(client.published, [], 'Who asks gets each finding once.');
  });

  it('says that nothing has changed while nothing has', async () => {
    client.open(open, text);
    const first = await ask(open);
    assert.equal((await ask(open, first.resultId)).kind, 'unchanged');
    client.change(open, 2, mended);
    const next = await ask(open, first.resultId);
    assert.equal(codes(next)?.includes('descriptor/unknown-key'), false);
  });

  it('gives those of descriptors that are not open, too', async () => {
    await client.connection.sendRequest(readProduct, { uri: unopened, text });
    client.open(open, text);
    const { items } = await askAll();
    assert.deepEqual(items.map(({ uri }) => uri).sort(), [unopened, open].sort());
    for (const each of items) assert.ok(codes(each)?.includes('descriptor/unknown-key'), each.uri);
    assert.deepEqual(
      items.map(({ version }) => version),
      [1, null],
    );
  });

  it('lets the question about the workspace wait until there is something new', async () => {
    client.open(open, text);
    const { items } = await askAll();
    const known = items.map(({ uri, resultId = '' }) => ({ uri, value: resultId }));
    let answered = false;
    const waiting = askAll(known).then((report) => {
      answered = true;
      return report;
    });
    await ask(open);
    assert.equal(answered, false, 'There is nothing new to say.');
    client.change(open, 2, mended);
    const [changed] = (await waiting).items;
    assert.equal(changed?.kind, 'full');
  });

  it('ends the question when nobody waits any more', async () => {
    client.open(open, text);
    const { items } = await askAll();
    const known = items.map(({ uri, resultId = '' }) => ({ uri, value: resultId }));
    const source = new CancellationTokenSource();
    const waiting = askAll(known, source.token);
    source.cancel();
    assert.deepEqual(
      (await waiting.catch(() => ({ items: [] }))).items.filter(({ kind }) => kind === 'full'),
      [],
    );
  });

  it('takes back what it said of a descriptor that is gone', async () => {
    await client.connection.sendRequest(readProduct, { uri: unopened, text });
    const { items } = await askAll();
    const known = items.map(({ uri, resultId = '' }) => ({ uri, value: resultId }));
    await client.connection.sendNotification(forgetProduct, { uri: unopened });
    const [gone] = (await askAll(known)).items;
    assert.deepEqual([gone?.uri, gone && codes(gone)], [unopened, []]);
  });
});

/** Diagnostics over real LSP messages. */

import assert from 'node:assert/strict';
import { startClient, type TestClient } from '../support/server.ts';

const uri = 'file:///product/compliance.yaml';
const edit = (version: number, text: string) => ({
  method: 'textDocument/didChange',
  params: { textDocument: { uri, version }, contentChanges: [{ text }] },
});
const starter = 'conformity: 1\nproduct:\n  name: Lamp\n';

describe('diagnostics over LSP', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await startClient();
  });
  afterEach(() => {
    assert.deepEqual(client.log, [], 'No handler of the server may fail; its log says where.');
    client.stop();
  });

  it('come with the version of the document, a rule as code and our source', async () => {
    client.open(uri, starter);
    const { diagnostics, version } = await client.diagnostics(uri, 1);
    assert.equal(version, 1);
    assert.ok(diagnostics.length > 0, 'A starter file has questions to answer.');
    for (const { source, code } of diagnostics) {
      assert.equal(source, 'Conformity Lens');
      assert.match(String(code), /^(descriptor|bridge|cra|ai-act)\//);
    }
  });

  it('of two quick edits are published once, for the last version', async () => {
    client.open(uri, starter);
    await client.diagnostics(uri, 1);
    client.sendAtOnce(edit(2, `${starter}  nmae: x\n`), edit(3, `${starter}  version: 2\n`));
    await client.diagnostics(uri, 3);
    assert.deepEqual(
      client.published.map(({ version }) => version),
      [1, 3],
      'Versions that were overtaken before their turn must not be analysed.',
    );
  });

  it('follow incremental edits', async () => {
    client.open(uri, starter);
    await client.diagnostics(uri, 1);
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: { line: 2, character: 2 }, end: { line: 2, character: 6 } }, text: 'naem' },
      ],
    });
    const { diagnostics } = await client.diagnostics(uri, 2);
    const unknown = diagnostics.find(({ code }) => code === 'descriptor/unknown-key');
    assert.deepEqual(unknown?.range, { start: { line: 2, character: 2 }, end: { line: 2, character: 6 } });
  });

  it('are empty for a compliance.yaml of something else, and cleared when a document closes', async () => {
    client.open(uri, 'controls:\n  - id: SOC2\n');
    assert.deepEqual((await client.diagnostics(uri, 1)).diagnostics, []);
    assert.equal((await client.product(uri, 1)).state, 'no-marker');
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 0 },
    });
    assert.deepEqual(client.published.at(-1)?.diagnostics, []);
  });

  it('change their severity with the as-of setting', async () => {
    const text = `${starter}  placed-on-market: 2028-03-01\nscope: { data-connection: direct, supplied-as: device, excluded-by: none }\ncybersecurity: { I-1: open, I-2a: open }\n`;
    const all =
      (severity: number) =>
      (published: { diagnostics: readonly { code?: unknown; severity?: number }[] }) => {
        const unstated = published.diagnostics.filter(({ code }) => code === 'cra/requirement-open');
        return unstated.length === 2 && unstated.every((each) => each.severity === severity);
      };
    client.open(uri, text);
    await client.awaitPublished('a warning for statute that binds later', all(2));
    client.configuration = { asOf: 'market' };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.awaitPublished('an error for statute on the day of the market', all(1));
  });

  it('link to the page of their rule where the client names a folder for pages', async () => {
    const linked = await startClient({
      initializationOptions: { ruleDocumentation: 'conformity-lens:/rules' },
    });
    linked.open(uri, 'conformity: 1\nproduct: { nmae: x }\n');
    const { diagnostics } = await linked.diagnostics(uri, 1);
    const hrefs = diagnostics.map(({ codeDescription }) => codeDescription?.href);
    assert.ok(
      hrefs.includes('conformity-lens:/rules/descriptor/unknown-key.md'),
      `Links found: ${hrefs.join(', ')}`,
    );
    linked.stop();
  });

  it('name the key that triggered them as related information', async () => {
    client.open(uri, 'conformity: 1\nproduct: { name: A, name: B }\n');
    const { diagnostics } = await client.diagnostics(uri, 1);
    const twice = diagnostics.find(({ code }) => code === 'descriptor/duplicate-key');
    assert.equal(twice?.relatedInformation?.[0]?.location.range.start.character, 11);
  });

  it('each about the law points to the key that makes the act reach the product', async () => {
    client.open(
      uri,
      `${starter}  placed-on-market: 2028-03-01\nscope: { data-connection: direct, supplied-as: device, excluded-by: none, contains-ai: false }\n`,
    );
    const { diagnostics } = await client.diagnostics(uri, 1);
    const law = diagnostics.filter(({ code }) => String(code).startsWith('cra/'));
    assert.ok(law.length > 0, 'The file owes what the CRA asks.');
    for (const { code, relatedInformation } of law) {
      const lines = relatedInformation?.map(({ location }) => location.range.start.line);
      assert.deepEqual(lines, [4, 3], `${String(code)} does not name the connection and the market date.`);
    }
  });
});

/**
 * Evidence over real LSP messages: the client looks at files when the server asks, tells of changes, and findings
 * follow without a change of the descriptor.
 */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  DocumentLink,
  LocationLink,
  ProtocolConnection,
  Registration,
} from 'vscode-languageserver/node';
import { diskFiles } from '../../server/src/disk/disk-files.ts';
import {
  listFolder,
  lookAtFile,
  type ListFolderParams,
  type LookAtFileParams,
} from '../../server/src/protocol/files.ts';
import { readProduct, type ProductSummary } from '../../server/src/protocol/product.ts';
import { makeFolder, type TestFolder } from '../support/folder.ts';
import { startClient, type TestClient } from '../support/server.ts';
import { withCursor } from '../support/annotated.ts';

const descriptor = `conformity: 1
product: { name: Gate, placed-on-market: 2028-09-01 }
scope: { data-connection: direct, supplied-as: device, excluded-by: none }
ai-system: { provider: Gate GmbH, high-risk: { route: annex-3, entry: "2", safety-component: true } }
risk-assessment:
  evidence: docs/plan.md
cybersecurity:
  I-1: { status: met, evidence: docs/plan.md }
`;

const capabilities = {
  workspace: {
    configuration: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    workspaceEdit: { documentChanges: true },
  },
};

describe('evidence over LSP', () => {
  let folder: TestFolder;
  let client: TestClient;
  let looked: string[];
  let registered: Registration[];

  const addressOf = (path: string): string => pathToFileURL(join(folder.path, path)).href;
  const changed = (...paths: readonly string[]): Promise<void> =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: paths.map((path) => ({ uri: addressOf(path), type: 2 })),
    });
  const evidenceRules = (rules: readonly unknown[]): readonly unknown[] =>
    rules.filter((rule) => String(rule).startsWith('evidence/'));
  const rulesOf = (uri: string): readonly unknown[] =>
    evidenceRules(
      client.published.findLast((each) => each.uri === uri)?.diagnostics.map(({ code }) => code) ?? [],
    );
  const untilRules = async (uri: string, expected: readonly string[]): Promise<void> => {
    await client.awaitNewest(uri, `the findings ${expected.join(', ') || 'to go'}`, ({ diagnostics }) => {
      return evidenceRules(diagnostics.map(({ code }) => code)).join() === expected.join();
    });
  };

  beforeEach(async () => {
    folder = makeFolder({ 'docs/plan.md': 'A plan.\n', 'docs/deep/more.md': 'More.\n', 'docs/.hidden': '' });
    looked = [];
    registered = [];
    const disk = diskFiles(() => folder.path);
    const prepare = (connection: ProtocolConnection): void => {
      connection.onRequest(lookAtFile, (params: LookAtFileParams) => {
        looked.push(params.path);
        return disk.look(params);
      });
      connection.onRequest(listFolder, (params: ListFolderParams) => disk.list(params));
      connection.onRequest(
        'client/registerCapability',
        ({ registrations }: { registrations: Registration[] }) => {
          registered.push(...registrations);
          return null;
        },
      );
      connection.onRequest('client/unregisterCapability', () => null);
    };
    client = await startClient({ capabilities, initializationOptions: { files: true } }, {}, prepare);
  });
  afterEach(() => {
    assert.deepEqual(client.log, [], 'No handler of the server may fail; its log says where.');
    client.stop();
    folder.dispose();
  });

  it('says nothing about a file that is there', async () => {
    const uri = addressOf('compliance.yaml');
    client.open(uri, descriptor);
    const { product } = await client.awaitProduct(
      uri,
      ({ product }) => product?.evidence[0]?.state === 'held',
    );
    assert.deepEqual(rulesOf(uri), []);
    assert.equal(product?.evidence[0]?.uri, addressOf('docs/plan.md'));
  });

  it('follows a file that goes, comes back, and is emptied, without a change of the descriptor', async () => {
    const uri = addressOf('compliance.yaml');
    client.open(uri, descriptor);
    await client.awaitProduct(uri, ({ product }) => product?.evidence[0]?.state === 'held');
    folder.remove('docs/plan.md');
    await changed('docs/plan.md');
    await untilRules(uri, ['evidence/file-missing']);
    folder.write({ 'docs/plan.md': '' });
    await changed('docs/plan.md');
    await untilRules(uri, ['evidence/file-empty']);
    folder.write({ 'docs/plan.md': 'A plan again.\n' });
    await changed('docs/plan.md');
    await untilRules(uri, []);
  });

  it('hears of a folder that goes with its files', async () => {
    const uri = addressOf('compliance.yaml');
    client.open(uri, descriptor);
    await client.awaitProduct(uri, ({ product }) => product?.evidence[0]?.state === 'held');
    folder.remove('docs');
    await changed('docs');
    await untilRules(uri, ['evidence/file-missing']);
  });

  it('looks at a file once, however often it is named and the text is changed', async () => {
    const uri = addressOf('compliance.yaml');
    client.open(uri, descriptor);
    await client.awaitProduct(uri, ({ product }) => product?.evidence[0]?.state === 'held');
    client.change(uri, 2, descriptor.replace('Gate', 'Gate 2'));
    await client.product(uri, 2);
    client.change(uri, 3, descriptor.replace('Gate', 'Gate 3'));
    await client.product(uri, 3);
    assert.deepEqual(looked, ['docs/plan.md']);
  });

  it('does not look again because of other files', async () => {
    const uri = addressOf('compliance.yaml');
    client.open(uri, descriptor);
    await client.awaitProduct(uri, ({ product }) => product?.evidence[0]?.state === 'held');
    await changed('docs/deep/more.md', 'docs/plan.md.bak', 'src/main.c');
    await client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
    assert.deepEqual(looked, ['docs/plan.md']);
  });

  it('asks to watch the files and the folders above them, and nothing else', async () => {
    const uri = addressOf('compliance.yaml');
    client.open(uri, descriptor);
    await client.awaitProduct(uri, ({ product }) => product?.evidence[0]?.state === 'held');
    const options = registered.find(({ method }) => method === 'workspace/didChangeWatchedFiles')
      ?.registerOptions as unknown;
    const baseUri = addressOf('').replace(/\/$/, '');
    assert.deepEqual(options, { watchers: [{ globPattern: { baseUri, pattern: '{docs,docs/plan.md}' } }] });
  });

  it('two descriptors that share a file both follow it', async () => {
    const one = addressOf('compliance.yaml');
    const other = addressOf('gate.compliance.yaml');
    client.open(one, descriptor);
    client.open(other, descriptor);
    await client.awaitProduct(other, ({ product }) => product?.evidence[0]?.state === 'held');
    folder.remove('docs/plan.md');
    await changed('docs/plan.md');
    await untilRules(one, ['evidence/file-missing']);
    await untilRules(other, ['evidence/file-missing']);
  });

  it('a descriptor that is not open is judged with its files, and again when they change', async () => {
    const uri = addressOf('compliance.yaml');
    const first = await client.connection.sendRequest<ProductSummary>(readProduct, { uri, text: descriptor });
    assert.equal(first.product?.evidence[0]?.state, 'held');
    folder.remove('docs/plan.md');
    await changed('docs/plan.md');
    await client.awaitProduct(
      uri,
      ({ version, product }) => version === null && product?.evidence[0]?.state === 'broken',
    );
  });

  it('a path out of the workspace is refused, and has no link', async () => {
    const uri = addressOf('compliance.yaml');
    client.open(uri, descriptor.replace('evidence: docs/plan.md', 'evidence: ../secret.md'));
    await untilRules(uri, ['evidence/outside-workspace']);
    const links = await client.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri },
    });
    assert.deepEqual(
      links.map(({ target }) => target),
      [addressOf('docs/plan.md')],
    );
  });

  it('notes the hash of a file, and offers to refresh it only when it is no longer right', async () => {
    const uri = addressOf('compliance.yaml');
    client.open(uri, descriptor);
    const actionsAt = async (line: number): Promise<CodeAction[]> => {
      const range = { start: { line, character: 14 }, end: { line, character: 14 } };
      const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
      return (
        (await client.connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', params)) ?? []
      );
    };
    const [note] = await actionsAt(5);
    assert.equal(note?.title, 'Note the SHA-256 of docs/plan.md');
    const [edits] = note.edit?.documentChanges ?? [];
    const newText =
      edits !== undefined && 'edits' in edits
        ? edits.edits.map((each) => 'newText' in each && each.newText).join('')
        : '';
    assert.match(newText, /^\{ file: docs\/plan\.md, sha256: d901302ec7f7[0-9a-f]{52} \}$/);
    client.change(uri, 2, descriptor.replace('evidence: docs/plan.md', `evidence: ${newText}`));
    assert.deepEqual(await actionsAt(5), [], 'The hash that is noted is the right one.');
    folder.write({ 'docs/plan.md': 'Another plan.\n' });
    await changed('docs/plan.md');
    await untilRules(uri, ['evidence/hash-mismatch']);
    const [refresh] = await actionsAt(5);
    assert.match(refresh?.title ?? '', /^Refresh the SHA-256 of docs\/plan\.md/);
  });

  it('shows above evidence what it answers under both acts', async () => {
    const uri = addressOf('compliance.yaml');
    client.open(uri, descriptor);
    const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
      textDocument: { uri },
    });
    assert.deepEqual(
      lenses
        .filter(({ command }) => command?.title.startsWith('answers'))
        .map(({ range, command }) => [range.start.line, command?.title, command?.arguments]),
      [
        [
          5,
          'answers 3 duties: CRA Art. 13(2), CRA Annex I Part I (1), AI Act Art. 15(5)',
          [uri, 'docs/plan.md'],
        ],
      ],
    );
  });

  it('completes paths by what is in the folder', async () => {
    const uri = addressOf('compliance.yaml');
    const itemsAt = async (version: number, path: string): Promise<readonly string[]> => {
      const { text, offset } = withCursor(descriptor.replace('docs/plan.md', path));
      if (version === 1) client.open(uri, text);
      else client.change(uri, version, text);
      const line = text.slice(0, offset).split('\n').length - 1;
      const position = { line, character: offset - text.lastIndexOf('\n', offset - 1) - 1 };
      const items = await client.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
        textDocument: { uri },
        position,
      });
      return items.map(({ label }) => label).sort();
    };
    assert.deepEqual(await itemsAt(1, '<|>'), ['docs/']);
    assert.deepEqual(await itemsAt(2, 'docs/<|>'), ['deep/', 'plan.md']);
    assert.deepEqual(await itemsAt(3, 'docs/deep/mo<|>'), ['more.md']);
    assert.deepEqual(await itemsAt(4, '../<|>'), []);
  });

  it('goes from a path to the file', async () => {
    const uri = addressOf('compliance.yaml');
    client.open(uri, descriptor);
    const links = await client.connection.sendRequest<LocationLink[]>('textDocument/definition', {
      textDocument: { uri },
      position: { line: 5, character: 16 },
    });
    assert.deepEqual(
      links.map(({ targetUri }) => targetUri),
      [addressOf('docs/plan.md')],
    );
  });

  it('looks again when it is asked to', async () => {
    const uri = addressOf('compliance.yaml');
    client.open(uri, descriptor);
    await client.awaitProduct(uri, ({ product }) => product?.evidence[0]?.state === 'held');
    folder.remove('docs/plan.md');
    await client.connection.sendNotification('conformityLens/refreshEvidence');
    await untilRules(uri, ['evidence/file-missing']);
  });
});

describe('evidence for editors that do not look at files themselves', () => {
  it('is looked at by the host of the server', async () => {
    const folder = makeFolder({ 'compliance.yaml': descriptor });
    const client = await startClient({}, { filesIn: () => diskFiles(() => folder.path) });
    const uri = pathToFileURL(join(folder.path, 'compliance.yaml')).href;
    client.open(uri, descriptor);
    await client.awaitPublished('a missing file', ({ diagnostics }) =>
      diagnostics.some(({ code }) => code === 'evidence/file-missing'),
    );
    const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
      textDocument: { uri },
    });
    const commands = new Set(lenses.map(({ command }) => command?.command));
    assert.deepEqual([...commands], [''], 'Another editor does not know our commands.');
    client.stop();
    folder.dispose();
  });
});

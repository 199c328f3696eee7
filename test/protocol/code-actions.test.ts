/** Quick fixes over LSP: edits with the version they are for, stubs of files, all of a kind, waivers, and scaffolding. */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver/node';
import { diskFiles } from '../../server/src/disk/disk-files.ts';
import { withCursor } from '../support/annotated.ts';
import { makeFolder, type TestFolder } from '../support/folder.ts';
import { startClient, type TestClient } from '../support/server.ts';

const capabilities = {
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
  },
};

const head = `conformity: 1
product: { name: Gate, placed-on-market: 2028-09-01 }
scope: { data-connection: direct, supplied-as: device, excluded-by: none }
ai-system:
  provider: Gate GmbH
  high-risk: { route: annex-3, entry: "2", safety-component: true }
  models: [{ id: face-net, source: in-house }]
`;

describe('code actions over LSP', () => {
  let folder: TestFolder;
  let client: TestClient;
  beforeEach(async () => {
    folder = makeFolder({ 'docs/plan.md': 'A plan.\n' });
    client = await startClient({ capabilities }, { filesIn: () => diskFiles(() => folder.path) });
  });
  afterEach(() => {
    assert.deepEqual(client.log, [], 'No handler of the server may fail; its log says where.');
    client.stop();
    folder.dispose();
  });

  const uri = (): string => pathToFileURL(join(folder.path, 'compliance.yaml')).href;

  /** The actions at the cursor of a text that is opened for it. */
  async function actionsAt(
    marked: string,
    context: CodeActionContext = { diagnostics: [] },
    found = '',
  ): Promise<{ text: string; actions: readonly CodeAction[] }> {
    const { text, offset } = withCursor(marked);
    client.open(uri(), text);
    await client.awaitNewest(
      uri(),
      `diagnostics ${found}`,
      ({ diagnostics }) => found === '' || diagnostics.some(({ code }) => code === found),
    );
    const position = TextDocument.create(uri(), 'yaml', 1, text).positionAt(offset);
    const range: Range = { start: position, end: position };
    const actions = await client.connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
      textDocument: { uri: uri() },
      range,
      context,
    });
    return { text, actions: actions ?? [] };
  }

  /** Applies an action as an editor does: makes its files, and gives the new text of the descriptor. */
  function applied(text: string, action: CodeAction | undefined): string {
    let result = text;
    for (const change of action?.edit?.documentChanges ?? []) {
      if ('kind' in change) {
        assert.equal(change.kind, 'create');
        continue;
      }
      const edits = change.edits.filter((edit) => 'newText' in edit);
      const target = change.textDocument.uri;
      if (target === uri()) {
        assert.equal(change.textDocument.version, 1, 'An edit names the version that it is for.');
        result = TextDocument.applyEdits(TextDocument.create(target, 'yaml', 1, text), edits);
      } else {
        writeNew(fileURLToPath(target), edits.map(({ newText }) => newText).join(''));
      }
    }
    return result;
  }

  const writeNew = (path: string, text: string): void => {
    folder.write({ [path.slice(folder.path.length + 1)]: '' });
    writeFileSync(path, text);
  };

  const titled = (actions: readonly CodeAction[], title: RegExp): CodeAction | undefined =>
    actions.find((action) => title.test(action.title));

  it('a misspelt key is corrected', async () => {
    const { text, actions } = await actionsAt(`${head}incid<|>ent: []\n`);
    assert.match(applied(text, titled(actions, /incidents/)), /^incidents: \[\]$/m);
  });

  it('evidence that is missing is made as a stub, which is found until it is written', async () => {
    const { text, actions } = await actionsAt(
      `${head}risk-assessment:\n  evidence: docs/<|>risk.md\n`,
      undefined,
      'evidence/file-missing',
    );
    const action = actions.find(({ edit }) => edit?.documentChanges?.some((change) => 'kind' in change));
    assert.ok(action, 'No action makes the file.');
    assert.equal(applied(text, action), text, 'The path is right; only the file is missing.');
    assert.match(readFileSync(join(folder.path, 'docs/risk.md'), 'utf8'), /conformity-lens: stub/);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(join(folder.path, 'docs/risk.md')).href, type: 1 }],
    });
    await client.awaitNewest(uri(), 'the stub', ({ diagnostics }) =>
      diagnostics.some(({ code }) => code === 'evidence/stub'),
    );
  });

  it('a file that is there already is never written', async () => {
    const { actions } = await actionsAt(`${head}cybersecurity:\n  I-2b: m<|>et\n`);
    for (const { edit } of actions)
      for (const change of edit?.documentChanges ?? [])
        assert.ok(!('kind' in change && 'uri' in change && change.uri.endsWith('docs/plan.md')));
  });

  it('a finding can be accepted for a while, with a reason that is asked for', async () => {
    const { text, actions } = await actionsAt(`${head}cybersecurity:\n  # why\n  I-2b: op<|>en\n`);
    const waived = applied(text, titled(actions, /^Accept cra\/requirement-open/));
    assert.match(
      waived,
      / {2}# why\n {2}# conformity-lens: waive cra\/requirement-open until 2027-02-18 -- TODO: say why\n {2}I-2b: open/,
    );
    client.change(uri(), 2, waived);
    const { diagnostics } = await client.diagnostics(uri(), 2);
    const codes = diagnostics.map(({ code, severity }) => `${String(code)} ${String(severity)}`);
    assert.ok(
      codes.includes('cra/requirement-open 4') && codes.includes('descriptor/placeholder 2'),
      codes.join(', '),
    );
  });

  it('everything still missing is added at once, as a source action that no save runs', async () => {
    const { text, actions } = await actionsAt(`<|>${head}`, { diagnostics: [], only: ['source'] });
    const [action] = actions;
    assert.equal(action?.kind, 'source.conformityLens.scaffold');
    const full = applied(text, action);
    client.change(uri(), 2, full);
    const { diagnostics } = await client.diagnostics(uri(), 2);
    const left = diagnostics.map(({ code }) => code);
    for (const rule of ['ai-act/threats-missing', 'cra/requirement-unstated', 'cra/risk-assessment-missing'])
      assert.ok(!left.includes(rule), `${rule} is still found:\n${full}`);
    const fixAll = await client.connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
      textDocument: { uri: uri() },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    assert.deepEqual(fixAll ?? [], []);
  });

  it('names the diagnostics that it ends', async () => {
    const range = { start: { line: 7, character: 0 }, end: { line: 7, character: 8 } };
    const diagnostics = [
      { range, message: '', code: 'descriptor/unknown-key' },
      { range, message: '', code: 'other' },
    ];
    const { actions } = await actionsAt(`${head}incid<|>ent: []\n`, { diagnostics });
    assert.deepEqual(
      titled(actions, /incidents/)?.diagnostics?.map(({ code }) => code),
      ['descriptor/unknown-key'],
    );
  });
});

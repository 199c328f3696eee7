/** Hover, completion, symbols and our own messages over real LSP messages. */

import assert from 'node:assert/strict';
import type { CompletionItem, DocumentSymbol, Hover, InlayHint } from 'vscode-languageserver/node';
import { readProduct, type ProductSummary } from '../../server/src/protocol/product.ts';
import { startClient, type TestClient } from '../support/server.ts';

const uri = 'file:///product/compliance.yaml';

/** Splits a text at its cursor `<|>` and gives the cursor as a position. */
function atCursor(marked: string) {
  const [before = '', after = ''] = marked.split('<|>');
  const lines = before.split('\n');
  return { text: before + after, position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 } };
}

describe('features over LSP', () => {
  let client: TestClient;
  before(async () => {
    client = await startClient();
  });
  after(() => {
    assert.deepEqual(client.log, [], 'No handler of the server may fail; its log says where.');
    client.stop();
  });

  let version = 0;
  const show = (text: string): void => {
    version += 1;
    if (version === 1) client.open(uri, text);
    else client.change(uri, version, text);
  };

  const hoverAt = async (marked: string): Promise<string> => {
    const { text, position } = atCursor(marked);
    show(text);
    const hover = await client.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position,
    });
    const contents = hover?.contents;
    return contents !== undefined && typeof contents === 'object' && 'value' in contents
      ? contents.value
      : '';
  };

  const labelsAt = async (marked: string): Promise<readonly string[]> =>
    (await itemsAt(marked)).map(({ label }) => label);
  const itemsAt = async (marked: string): Promise<readonly CompletionItem[]> => {
    const { text, position } = atCursor(marked);
    show(text);
    return (
      (await client.connection.sendRequest<CompletionItem[] | null>('textDocument/completion', {
        textDocument: { uri },
        position,
      })) ?? []
    );
  };

  const facts =
    'conformity: 1\nproduct: { name: Lamp, placed-on-market: 2028-03-01 }\nscope: { data-connection: direct, supplied-as: device, excluded-by: none }\n';

  it('hover on a requirement tells the duty, its place in the law, its dates and how sure we are', async () => {
    const text = await hoverAt(`${facts}cybersecurity:\n  I-<|>2b: open\n`);
    for (const part of [
      'CRA Annex I Part I (2)(b)',
      '2027-12-11',
      'from 2028-03-01',
      'Statutory text',
      'https://eur-lex.europa.eu/eli/reg/2024/2847/oj#anx_I',
    ]) {
      assert.ok(text.includes(part), `The hover lacks "${part}":\n${text}`);
    }
  });

  it('hover on a key that decides a gate tells the answer with its reason', async () => {
    assert.match(await hoverAt(facts.replace('data-conn', 'data-<|>conn')), /In scope of the CRA: in\./);
  });

  it('hover on a duty quotes the line that brings the product under the act', async () => {
    assert.match(
      await hoverAt(`${facts}cybersecurity:\n  I-<|>2b: open\n`),
      /In this file: `scope: \{ data-connection/,
    );
  });

  for (const name of ['constructor', 'toString', '__proto__']) {
    it(`hover on a value called ${name} tells nothing of the language it is written in`, async () => {
      const text = await hoverAt(
        `conformity: 1\nscope: { data-connection: ${name.slice(0, 2)}<|>${name.slice(2)} }\nthreats: [{ class: ${name}, techniques: [${name}] }]\n`,
      );
      assert.ok(!/native code|\[object/.test(text), text);
    });
  }

  it('hover on a choice tells what the value means', async () => {
    assert.match(await hoverAt(facts.replace('direct', 'dir<|>ect')), /A connection of its own/);
  });

  it('hover on a finding tells why, and quotes the file without letting its markup through', async () => {
    const text = await hoverAt(
      `conformity: 1\nproduct:\n  name: A\n  na<|>me: "[x](command:evil) <img src=x> \`\`\`"\n`,
    );
    assert.match(text, /descriptor\/duplicate-key/);
    assert.ok(!/(?<!`)\[x\]\(command:evil\)(?!.*`)/.test(text), `Markup of the file came through:\n${text}`);
  });

  const completions: readonly (readonly [
    behaviour: string,
    marked: string,
    expected: readonly string[],
    absent: readonly string[],
  ])[] = [
    ['top-level keys that are not there yet', `${facts}<|>`, ['ai-system', 'threats'], ['product', 'scope']],
    ['top-level keys by a half-typed word', `${facts}thr<|>\n`, ['threats'], ['product']],
    ['keys of a section', 'conformity: 1\nproduct:\n  <|>\n', ['name', 'placed-on-market'], ['threats']],
    [
      'keys between others',
      'conformity: 1\nproduct:\n  name: A\n  <|>\n  version: 2\nscope:\n  data-connection: none\n',
      ['identifier'],
      ['name', 'version'],
    ],
    [
      'keys in a flow mapping',
      'conformity: 1\nscope: { data-connection: direct, <|> }\n',
      ['supplied-as'],
      ['data-connection'],
    ],
    [
      'values of a choice',
      'conformity: 1\nscope:\n  data-connection: <|>\n',
      ['direct', 'indirect', 'none'],
      ['product'],
    ],
    [
      'values in a flow mapping',
      'conformity: 1\nscope: { data-connection: <|> }\n',
      ['direct'],
      ['supplied-as'],
    ],
    [
      'statuses of a claim, for which its shorthand stands',
      'conformity: 1\ncybersecurity:\n  I-1: <|>\n',
      ['met', 'open', 'planned', 'not-applicable'],
      [],
    ],
    ['keys of a list entry', 'conformity: 1\nthreats:\n  - <|>\n', ['id', 'class', 'asset'], []],
    [
      'more keys of a list entry',
      'conformity: 1\nthreats:\n  - class: data-poisoning\n    <|>\n',
      ['asset', 'measures'],
      ['class'],
    ],
    ['attack classes', 'conformity: 1\nthreats:\n  - class: <|>\n', ['data-poisoning', 'model-flaws'], []],
    [
      'attack classes in a list of values',
      'conformity: 1\ndeclaration:\n  ai-cybersecurity:\n    covers: [data-poisoning, <|>]\n',
      ['model-poisoning'],
      [],
    ],
    [
      'ids that the file declares',
      'conformity: 1\nai-system:\n  models:\n    - id: net-a\n  datasets: [set-b]\nthreats:\n  - asset: <|>\n',
      ['net-a'],
      [],
    ],
    [
      'techniques of the class',
      'conformity: 1\nthreats:\n  - class: model-poisoning\n    techniques: [<|>]\n',
      ['AML.T0018'],
      ['AML.T0024'],
    ],
    ['rules in a waiver', 'conformity: 1\nwaivers:\n  - rule: <|>\n', ['cra/requirement-open'], []],
    ['true and false', 'conformity: 1\nscope:\n  contains-ai: <|>\n', ['true', 'false'], []],
    [
      'Member States',
      'conformity: 1\nproduct:\n  manufacturer:\n    main-establishment: <|>\n',
      ['DE', 'FR'],
      [],
    ],
    [
      'entries of Annex III',
      'conformity: 1\nai-system:\n  high-risk:\n    route: annex-3\n    entry: <|>\n',
      ['"5(b)"', '"2"'],
      ['"21"'],
    ],
    [
      'entries of Annex I',
      'conformity: 1\nai-system:\n  high-risk:\n    route: annex-1-b\n    entry: <|>\n',
      ['"21"'],
      ['"5(b)"'],
    ],
    [
      'OWASP entries with their year',
      'conformity: 1\nthreats:\n  - owasp: <|>\n',
      ['"LLM05:2026"', '"LLM04:2025"'],
      ['LLM05'],
    ],
    ['nothing in a comment', 'conformity: 1\n# pro<|>\n', [], ['product']],
  ];
  for (const [behaviour, marked, expected, absent] of completions) {
    it(`completion offers ${behaviour}`, async () => {
      const labels = await labelsAt(marked);
      for (const label of expected)
        assert.ok(labels.includes(label), `"${label}" is missing among: ${labels.join(', ')}`);
      for (const label of absent) assert.ok(!labels.includes(label), `"${label}" does not belong there.`);
      if (expected.length === 0) assert.deepEqual(labels, []);
    });
  }

  it('completion puts required keys first and documents each', async () => {
    const items = await itemsAt('conformity: 1\nthreats:\n  - <|>\n');
    const [first] = [...items].sort((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? ''));
    assert.equal(first?.label, 'class');
    for (const { label, documentation } of items)
      assert.ok(documentation !== undefined, `${label} has no documentation.`);
  });

  it('the outline lists sections and entries by id', async () => {
    show(
      'conformity: 1\nproduct:\n  name: Lamp\nthreats:\n  - id: T1\n    class: data-poisoning\n    status: open\n',
    );
    const symbols =
      (await client.connection.sendRequest<DocumentSymbol[] | null>('textDocument/documentSymbol', {
        textDocument: { uri },
      })) ?? [];
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['conformity', 'product', 'threats'],
    );
    assert.equal(symbols.at(2)?.children?.[0]?.name, 'T1');
  });

  it('inlay hints say from when a section binds that does not bind yet', async () => {
    show(`${facts}cybersecurity:\n  I-2b: open\n`);
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const hints =
      (await client.connection.sendRequest<InlayHint[] | null>('textDocument/inlayHint', {
        textDocument: { uri },
        range,
      })) ?? [];
    const labels = hints.map(({ label, position }) => [label, position.line]);
    assert.deepEqual(
      labels.filter(([, line]) => line === 3),
      [['binds from 2028-03-01', 3]],
    );
  });

  it('a product is summed up for the tree, also for a file that is not open', async () => {
    const summary = await client.connection.sendRequest<ProductSummary>(readProduct, {
      uri: 'file:///other/compliance.yaml',
      text: facts,
    });
    assert.equal(summary.state, 'active');
    assert.equal(summary.product?.name, 'Lamp');
    const update = summary.product.obligations.find(({ duty }) => duty === 'cra/I-2c');
    assert.equal(update?.status, 'cannot-tell');
    assert.equal(update.citation, 'CRA Annex I Part I (2)(c)');
    assert.equal(update.bindsFrom, '2028-03-01');
  });

  it('while the file is broken the last good product stays', async () => {
    const other = 'file:///broken/compliance.yaml';
    client.open(other, facts);
    await client.diagnostics(other, 1);
    client.change(other, 2, `${facts}threats: [\n`);
    const summary = await client.product(other, 2);
    assert.equal(summary.state, 'unreadable');
    assert.equal(summary.product?.name, 'Lamp');
  });
});

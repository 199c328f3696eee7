/**
 * Side by side with the server of the YAML extension on the same documents: nothing is said, offered or explained twice.
 * docs/editors.md says what this rests on: no schema for descriptors, and `yamlErrors` where the other one is there.
 */

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import type { CompletionItem, Diagnostic, Position } from 'vscode-languageserver/node';
import { choiceFrom } from '../../server/src/lsp/settings.ts';
import { createLineIndex } from '../../server/src/text/line-index.ts';
import { withCursor } from '../support/annotated.ts';
import { inProject } from '../support/files.ts';
import { startOurs, startYamlServer, yamlServer, type RunningServer } from './yaml-server.ts';

/** What both servers find, each alone. */
const broken: readonly (readonly [what: string, text: string])[] = [
  ['a colon in a value', 'conformity: 1\nproduct:\n  name: Lamp: large\n'],
  ['a tab', 'conformity: 1\nproduct:\n\tname: Lamp\n'],
  ['a bracket that is not closed', 'conformity: 1\nproduct: { name: Lamp\n'],
  ['a quote that is not closed', 'conformity: 1\nproduct:\n  name: "Lamp\n'],
  ['indentation that does not fit', 'conformity: 1\nproduct:\n  name: Lamp\n version: 1\n'],
  ['a list that does not fit', 'conformity: 1\nproduct:\n  name: Lamp\nthreats:\n- id: a\n - id: b\n'],
  ['half a key', 'conformity: 1\nproduct:\n  name: Lamp\n  vers\n'],
  ['a key that stands twice', 'conformity: 1\nproduct:\n  name: Lamp\n  name: Light\n'],
  ['an alias without its anchor', 'conformity: 1\nproduct:\n  name: *lamp\n'],
];

const conflict =
  'conformity: 1\n<<<<<<< HEAD\nproduct:\n  name: Lamp\n=======\nproduct:\n  name: Light\n>>>>>>> theirs\n';

/** What is right as YAML, and only wrong in a descriptor. */
const wrong: readonly (readonly [rule: string, text: string])[] = [
  ['descriptor/unknown-key', 'conformity: 1\nproduct:\n  nmae: Lamp\n'],
  ['descriptor/invalid-value', 'conformity: 1\nscope:\n  supplied-as: cloud\n'],
  ['descriptor/several-documents', 'conformity: 1\n---\nconformity: 1\n'],
];

const places: readonly (readonly [what: string, marked: string])[] = [
  ['a key of a section', 'conformity: 1\nproduct:\n  name: Lamp\n  <|>\n'],
  ['the value of a choice', 'conformity: 1\nscope:\n  data-connection: <|>\n'],
  ['the beginning of a value', 'conformity: 1\nscope:\n  supplied-as: dev<|>\n'],
  ['a key of a list entry', 'conformity: 1\nthreats:\n  - id: T1\n    <|>\n'],
  ['a section', 'conformity: 1\nproduct:\n  name: Lamp\n<|>\n'],
  ['an empty file', '<|>'],
];

const explained: readonly (readonly [what: string, marked: string])[] = [
  ['the marker', 'conf<|>ormity: 1\n'],
  ['a key', 'conformity: 1\nproduct:\n  na<|>me: Lamp\n'],
  ['a value', 'conformity: 1\nscope:\n  supplied-as: dev<|>ice\n'],
  ['an alias', 'conformity: 1\nx-name: &name Lamp\nproduct:\n  name: *na<|>me\n'],
];

/** With it the other server leaves a file to others, whatever its settings say. */
const header = '# yaml-language-server: $schema=none\n';

const schema = pathToFileURL(inProject('docs/conformity.schema.json')).href;

const linesOf = (diagnostics: readonly Diagnostic[]): readonly number[] =>
  diagnostics.map(({ range }) => range.start.line);
const codesOf = (diagnostics: readonly Diagnostic[]): readonly unknown[] =>
  diagnostics.map(({ code }) => code);

function placeIn(marked: string): { readonly text: string; readonly position: Position } {
  const { text, offset } = withCursor(marked);
  return { text, position: createLineIndex(text).positionAt(offset) };
}

const offered = ({ label, textEdit, insertText }: CompletionItem): readonly string[] => [
  label,
  (textEdit?.newText ?? insertText ?? label).trim(),
];

/** Ours without the other one and beside it; the other one, also told to take our schema for every file. */
type Servers = Readonly<Record<'alone' | 'ours' | 'theirs' | 'withSchema', RunningServer>>;

async function startAll(program: string): Promise<Servers> {
  const [alone, ours, theirs, withSchema] = await Promise.all([
    startOurs({ yamlErrors: 'on' }),
    startOurs({ yamlErrors: 'off' }),
    startYamlServer(program),
    startYamlServer(program, { schemas: { [schema]: '*.yaml' } }),
  ]);
  return { alone, ours, theirs, withSchema };
}

/** Every text that diagnostics are asked for is opened at once: the other server waits a while before it looks. */
const addresses = new Map(
  [...broken, ...wrong, ['a merge conflict', conflict] as const].map(([, text], index) => [
    text,
    `file:///product/${String(index)}/compliance.yaml`,
  ]),
);

function openIn(servers: readonly RunningServer[], uri: string, text: string): void {
  for (const server of servers) server.open(uri, text);
}

/** The document of one marked text, opened in two servers. */
function openMarked(marked: string, servers: readonly RunningServer[]) {
  const { text, position } = placeIn(marked);
  const uri = `file:///product/${randomUUID()}/compliance.yaml`;
  openIn(servers, uri, text);
  return { uri, position };
}

async function offeredTwice(marked: string, own: RunningServer, other: RunningServer) {
  const { uri, position } = openMarked(marked, [own, other]);
  const ours = await own.completions(uri, position);
  assert.notDeepEqual(ours, [], 'We offer nothing here: the place shows nothing.');
  const known = new Set((await other.completions(uri, position)).flatMap(offered));
  return ours.filter((item) => offered(item).some((each) => known.has(each))).map(({ label }) => label);
}

async function explainedTwice(marked: string, own: RunningServer, other: RunningServer) {
  const { uri, position } = openMarked(marked, [own, other]);
  const ours = (await own.hover(uri, position)).split('\n').filter((line) => /\w/.test(line));
  const theirs = await other.hover(uri, position);
  return ours.filter((line) => theirs.includes(line));
}

function describeBeside(program: string): void {
  let servers: Servers;
  before(async () => {
    servers = await startAll(program);
    for (const [text, uri] of addresses) openIn(Object.values(servers), uri, text);
  });
  after(() => {
    for (const server of Object.values(servers)) server.stop();
  });
  const said = (text: string, by: keyof Servers): Promise<readonly Diagnostic[]> =>
    servers[by].diagnostics(addresses.get(text) ?? '');

  for (const [what, text] of broken) {
    it(`an error of YAML is said once: ${what}`, async () => {
      const lines = new Set(linesOf(await said(text, 'theirs')));
      assert.notEqual(lines.size, 0, 'The other server says nothing: it cannot be left to it.');
      const here = ({ range }: Diagnostic): boolean => lines.has(range.start.line);
      assert.ok((await said(text, 'alone')).some(here), 'Alone we have to say it.');
      assert.deepEqual(
        codesOf((await said(text, 'ours')).filter(here)),
        [],
        'Both say it: add the rule to withoutYamlErrors in server/src/lsp/settings.ts.',
      );
    });
  }

  it('a merge conflict keeps the one finding that calls it so', async () => {
    assert.deepEqual(codesOf(await said(conflict, 'ours')), ['descriptor/merge-conflict']);
    const theirs = JSON.stringify(await said(conflict, 'theirs'));
    assert.doesNotMatch(theirs, /conflict/i, 'They call it so, too: it can be left to them.');
  });

  for (const [rule, text] of wrong) {
    it(`what only a descriptor can have wrong stays: ${rule}`, async () => {
      assert.ok(codesOf(await said(text, 'ours')).includes(rule), 'It is no error of YAML: say it.');
      assert.deepEqual(await said(text, 'theirs'), []);
    });
  }

  it('a rule whose severity somebody has set is reported as set', () => {
    const rules = { 'descriptor/syntax': 'warning' };
    assert.equal(choiceFrom({ yamlErrors: 'off', rules }).severities?.['descriptor/syntax'], 'warning');
  });

  for (const [what, marked] of places) {
    it(`nothing is offered twice: ${what}`, async () => {
      const { ours, theirs, withSchema } = servers;
      assert.deepEqual(await offeredTwice(marked, ours, theirs), []);
      assert.deepEqual(
        await offeredTwice(header + marked, ours, withSchema),
        [],
        'The header does not hold.',
      );
    });
  }

  for (const [what, marked] of explained) {
    it(`nothing is explained twice: ${what}`, async () => {
      const { ours, theirs, withSchema } = servers;
      assert.deepEqual(await explainedTwice(marked, ours, theirs), []);
      assert.deepEqual(
        await explainedTwice(header + marked, ours, withSchema),
        [],
        'The header does not hold.',
      );
    });
  }

  it('with our schema for the other server everything is there twice, as docs/editors.md says', async () => {
    const { ours, withSchema } = servers;
    const [[, key] = [], [, value] = []] = [places[0], explained[1]];
    assert.notDeepEqual(await offeredTwice(key ?? '', ours, withSchema), []);
    assert.notDeepEqual(await explainedTwice(value ?? '', ours, withSchema), []);
  });
}

describe('beside the server of the YAML extension', () => {
  if (yamlServer !== undefined) describeBeside(yamlServer);
  else it.skip('(skipped: the package yaml-language-server is not installed; "npm ci" installs it)');
});

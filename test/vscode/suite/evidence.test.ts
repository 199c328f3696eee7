/*
 * Evidence that holds: findings, tree and lenses follow the files behind the claims, without a change of the descriptor.
 */
import { commands, Range, TabInputText, window, workspace, WorkspaceEdit } from 'vscode';
import type { CodeLens, Diagnostic, TextDocument, Uri } from 'vscode';
import type { ShownItem } from '../../../client/src/activate-lens.ts';
import type { EvidenceNode } from '../../../client/src/obligations/nodes.ts';
import { expectEqual, expectIncludes, expectTrue } from '../expect.ts';
import { closeEditors, descriptor, inWorkspace, lens, untilTree, writeFile } from '../lens.ts';
import { codeOf, openFile, openNewFile, positionOf, until, untilDiagnostics } from '../support.ts';
import { TrialFiles } from '../trial-files.ts';

const missing = 'evidence/file-missing';
const mismatch = 'evidence/hash-mismatch';

/** A descriptor that names one file. */
const naming = (name: string, evidence: string): string =>
  `${descriptor(name)}cybersecurity:\n  I-2b: { status: met, evidence: ${evidence} }\n`;

/** Opens a descriptor in a folder that is there from the start, and waits until its file was looked at. */
async function openNaming(name: string, path: string, evidence = path): Promise<TextDocument> {
  const text = naming(name, evidence);
  const { document } = await openNewFile(`watched/${name.toLowerCase()}.compliance.yaml`, text);
  await untilHeld(name, path);
  return document;
}

async function untilFound(uri: Uri, code: string): Promise<Diagnostic> {
  const isWanted = (each: Diagnostic): boolean => codeOf(each) === code;
  const [found] = (await untilDiagnostics(uri, (all) => all.some(isWanted), `a finding of ${code}`)).filter(
    isWanted,
  );
  if (found === undefined) throw new Error(`There is no finding of ${code}.`);
  return found;
}

const untilGone = (uri: Uri, code: string): Promise<unknown> =>
  untilDiagnostics(uri, (all) => all.every((each) => codeOf(each) !== code), `no finding of ${code}`);

describe('evidence', () => {
  afterEach(closeEditors);

  it('that is deleted is found at its path, and no longer when it is there again', async () => {
    const file = await writeFile('watched/docs/deleted.md', 'a');
    const document = await openNaming('Deleted', 'docs/deleted.md');
    const { uri, version } = document;
    await workspace.fs.delete(file);
    const finding = await untilFound(uri, missing);
    const start = positionOf(document, 'docs/deleted.md');
    expectTrue(finding.range.isEqual(new Range(start, start.translate(0, 15))), 'It is not at the path.');
    await writeFile('watched/docs/deleted.md', 'a');
    await untilGone(uri, missing);
    expectEqual(document.version, version, 'version of the descriptor');
  });

  it('is missing with its folder', async () => {
    const { uri } = await openNaming('Folder', 'folder/deep/a.md');
    await workspace.fs.delete(inWorkspace('watched/folder'), { recursive: true });
    await untilFound(uri, missing);
    await writeFile('watched/folder/deep/a.md', 'a');
    await untilGone(uri, missing);
  });

  it('is missing when it is renamed in the editor', async () => {
    const file = await writeFile('watched/docs/renamed.md', 'a');
    const { uri } = await openNaming('Renamed', 'docs/renamed.md');
    const rename = new WorkspaceEdit();
    rename.renameFile(file, inWorkspace('watched/docs/new-name.md'));
    await workspace.applyEdit(rename);
    await untilFound(uri, missing);
  });

  it('that is no longer the reviewed one is found by its hash', async () => {
    await writeFile('watched/docs/hashed.md', 'reviewed');
    const noted = `{ file: docs/hashed.md, sha256: ${await sha256('reviewed')} }`;
    const { uri } = await openNaming('Hashed', 'docs/hashed.md', noted);
    await writeFile('watched/docs/hashed.md', 'changed');
    await untilFound(uri, mismatch);
    await writeFile('watched/docs/hashed.md', 'reviewed');
    await untilGone(uri, mismatch);
  });

  it('outside the workspace is refused', async () => {
    const text = naming('Refused', '../../elsewhere/outside.md');
    const { document } = await openNewFile('watched/refused.compliance.yaml', text);
    await untilFound(document.uri, 'evidence/outside-workspace');
  });

  it('of a descriptor that no editor has opened is followed, too', async () => {
    const file = await writeFile('watched/docs/unopened.md', 'a');
    await writeFile('watched/unopened.compliance.yaml', naming('Unopened', 'docs/unopened.md'));
    await untilHeld('Unopened', 'docs/unopened.md');
    await workspace.fs.delete(file);
    await untilState('Unopened', 'docs/unopened.md', 'does not hold');
    await writeFile('watched/docs/unopened.md', 'a');
    await untilHeld('Unopened', 'docs/unopened.md');
  });

  it('of another file system is followed where it is changed in the editor, or when asked for', async () => {
    const reviewed = await sha256('reviewed');
    const quiet = new TrialFiles('quiet', {
      '/p/compliance.yaml': { content: naming('Quiet', `{ file: a.md, sha256: ${reviewed} }`) },
      '/p/a.md': { content: 'reviewed' },
    });
    const registered = quiet.register();
    try {
      const uri = quiet.at('/p/compliance.yaml');
      await window.showTextDocument(uri);
      await untilDiagnostics(uri, (all) => all.length > 0, 'a finding');
      const evidence = await window.showTextDocument(quiet.at('/p/a.md'));
      await evidence.edit((edit) => edit.insert(evidence.document.positionAt(0), 'not '));
      await evidence.document.save();
      await untilFound(uri, mismatch);
      quiet.set('/p/a.md', 'reviewed');
      await commands.executeCommand('conformityLens.refreshEvidence');
      await untilGone(uri, mismatch);
      await workspace.fs.delete(quiet.at('/p/compliance.yaml'));
    } finally {
      await closeEditors();
      registered.dispose();
    }
  });
});

describe('the grouping Evidence', () => {
  beforeEach(() => commands.executeCommand('conformityLens.groupObligations', 'evidence'));
  afterEach(async () => {
    await commands.executeCommand('conformityLens.groupObligations', 'regulation');
    await closeEditors();
  });

  it('shows the rows of the overlap, their files, and what rests on each', async () => {
    await untilHeld('Sensor', 'docs/hardening.md');
    const { children } = await untilProductInTree('Sensor');
    expectEqual(
      children.map(({ label }) => label),
      [
        'Secure design and risk assessment',
        'AI-specific attacks',
        'Other evidence',
        'Open duties without evidence',
      ],
      'groups',
    );
    const [design] = children;
    expectEqual(design?.description, '2 files', 'description of a row');
    const file = design?.children.find(({ label }) => label === 'docs/hardening.md');
    expectEqual(file?.description, 'holds · answers 2 duties', 'description of a file');
    expectEqual(file?.icon, 'file', 'icon of a file');
    for (const words of ['Reviewed on 2026-10-01', 'Valid until 2029-10-01', 'Owner: product-security'])
      expectIncludes(plain(file?.tooltip ?? ''), words, 'tooltip of a file');
  });

  it('shows settled duties below the files that they rest on, and by what a file reaches a duty', async () => {
    await untilHeld('Sensor', 'docs/hardening.md');
    const duties = (await untilFileInTree('Sensor', 'docs/hardening.md')).children;
    expectEqual(duties.length, 2, 'duties of the file');
    expectIncludes(duties[0]?.description ?? '', ' · met · ', 'the duty for which it is named');
    expectIncludes(plain(duties[0]?.tooltip ?? ''), 'docs/hardening.md: holds', 'tooltip of the duty');
    const through = 'through condition (a) of the bridge · ';
    expectIncludes(duties[1]?.description ?? '', through, 'the duty that it reaches');
  });

  it('marks a file that does not hold, and says why', async () => {
    await writeFile('watched/marked.compliance.yaml', naming('Marked file', 'docs/gone.md'));
    const file = await untilState('Marked file', 'docs/gone.md', 'does not hold');
    expectEqual(file.icon, 'warning', 'icon of the file');
    expectIncludes(plain(file.tooltip), 'There is no such file.', 'tooltip of the file');
    const product = await untilProductInTree('Marked file');
    expectEqual(product.children[0]?.description, '1 file, 1 does not hold', 'description of the row');
  });

  it('is shown at a file by its code lens', async () => {
    const { document } = await openFile('sensor/compliance.yaml');
    const lens = await untilLens(document.uri, true);
    expectIncludes(lens?.command?.title ?? '', '2 duties', 'title of the lens');
    await commands.executeCommand('conformityLens.groupObligations', 'status');
    await commands.executeCommand(
      lens?.command?.command ?? '',
      ...((lens?.command?.arguments ?? []) as unknown[]),
    );
    const label = await untilSelected();
    expectEqual(label, 'docs/risk-assessment.md', 'what is selected in the tree');
  });

  it('has no code lenses where they are turned off', async () => {
    const { document } = await openFile('sensor/compliance.yaml');
    await untilLens(document.uri, true);
    const settings = workspace.getConfiguration('conformityLens');
    await settings.update('codeLens', false, false);
    try {
      await untilLens(document.uri, false);
    } finally {
      await settings.update('codeLens', undefined, false);
    }
  });
});

describe('the commands of evidence', () => {
  afterEach(closeEditors);

  it('open the file itself', async () => {
    await commands.executeCommand('conformityLens.openEvidence', evidenceNode('docs/oversight.md'));
    await until(
      () => (isOpen(inWorkspace('sensor/docs/oversight.md')) ? true : undefined),
      'the file in a tab',
    );
  });

  it('reveal where the descriptor names it', async () => {
    await commands.executeCommand('conformityLens.revealObligation', evidenceNode('docs/oversight.md'));
    const editor = window.activeTextEditor;
    expectEqual(editor?.document.uri.path, inWorkspace('sensor/compliance.yaml').path, 'active editor');
    expectTrue(editor?.selection.isEqual(new Range(1, 0, 1, 10)) === true, 'The selection is elsewhere.');
  });

  it('open nothing outside the workspace', async () => {
    for (const path of ['../../elsewhere/outside.md', '/etc/hosts', '../links/outside.md', 'docs'])
      await commands.executeCommand('conformityLens.openEvidence', evidenceNode(path));
    const tabs = window.tabGroups.all.flatMap((group) => group.tabs).map(({ label }) => label);
    expectEqual(tabs, [], 'open tabs');
  });
});

/** A node as the view hands it to a command. */
function evidenceNode(path: string): EvidenceNode {
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 10 } };
  const evidence = { path, uri: '', state: 'held', reason: '', duties: [], rows: [], range } as const;
  return { kind: 'evidence', id: 'x', uri: inWorkspace('sensor/compliance.yaml'), evidence, children: [] };
}

const isOpen = (uri: Uri): boolean =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString());

const untilHeld = (product: string, path: string): Promise<ShownItem> => untilState(product, path, 'holds');

/** Waits until the tree says a state of a file. It is grouped by evidence for that, and stays as it was. */
async function untilState(product: string, path: string, state: string): Promise<ShownItem> {
  const api = await lens();
  const before = api.grouping();
  await commands.executeCommand('conformityLens.groupObligations', 'evidence');
  try {
    return await untilFileInTree(product, path, state);
  } finally {
    await commands.executeCommand('conformityLens.groupObligations', before);
  }
}

const untilFileInTree = (product: string, path: string, state = ''): Promise<ShownItem> =>
  untilTree(
    (products) =>
      products
        .filter(({ label }) => label === product)
        .flatMap(({ children }) => children)
        .flatMap(({ children }) => children)
        .find(({ label, description }) => label === path && description.startsWith(state)),
    `${path} in ${product}: ${state}`,
  );

const untilProductInTree = (name: string): Promise<ShownItem> =>
  untilTree((products) => products.find(({ label }) => label === name), `the product ${name}`);

/** Waits until there is a code lens of evidence, or none, and returns the first. */
function untilLens(uri: Uri, wanted: boolean): Promise<CodeLens | undefined> {
  return until(
    async () => {
      const all = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri, 50);
      const lenses = all.filter(({ command }) => command?.command === 'conformityLens.showEvidence');
      return lenses.length > 0 === wanted ? { first: lenses[0] } : undefined;
    },
    wanted ? 'a code lens' : 'no code lens',
  ).then(({ first }) => first);
}

async function untilSelected(): Promise<string> {
  const api = await lens();
  return until(() => api.selectedItems()[0]?.label, 'something to be selected in the tree');
}

/** Without the escapes of Markdown. */
const plain = (markdown: string): string => markdown.replaceAll('&nbsp;', ' ').replace(/\\(.)/g, '$1');

async function sha256(text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/*
 * The view "Obligations": what it shows of open and unopened descriptors, and that it follows them.
 */
import {
  commands,
  ConfigurationTarget,
  window,
  workspace,
  WorkspaceEdit,
  type TextEditor,
  type Uri,
} from 'vscode';
import type { ShownItem } from '../../../client/src/activate-lens.ts';
import { expectEqual, expectIncludes, expectTrue } from '../expect.ts';
import {
  closeEditors,
  descriptor,
  dutiesOf,
  inWorkspace,
  untilProduct,
  untilTree,
  writeFile,
} from '../lens.ts';
import { openFile, openNewFile, replaceText, until } from '../support.ts';

const poisoning = 'Measures against data poisoning';

describe('the view Obligations', () => {
  afterEach(closeEditors);

  it('shows product, regulation and duty', async () => {
    const product = await untilProduct('Controller');
    expectEqual(product.description, 'Bridge open: conditions not shown', 'description of the product');
    const regulations = product.children.map(({ label }) => label);
    expectEqual(regulations, ['CRA', 'AI Act'], 'regulations');
    for (const group of product.children) {
      expectEqual(
        group.description,
        `${String(dutiesOf(group).length)} open`,
        `description of ${group.label}`,
      );
      expectEqual(group.children.at(-1)?.label, 'Only people can tell', `last of ${group.label}`);
    }
    const duty = dutiesOf(product).find(({ label }) => label === poisoning);
    expectEqual(
      duty?.description,
      'AI Act Art. 15(5) · open · binds from 2028-03-01',
      'description of the duty',
    );
    expectEqual(duty?.icon, 'circle-large-outline', 'icon of the duty');
  });

  it('groups by deadline, status or owner, and marks what is overdue', async () => {
    const groupsBy = async (id: string): Promise<readonly string[]> => {
      await commands.executeCommand('conformityLens.groupObligations', id);
      const product = await untilProduct('Controller');
      return product.children.map(({ label }) => label);
    };
    try {
      expectTrue(
        (await groupsBy('deadline')).includes('From 2028-03-01'),
        'A group for the day from which duties bind.',
      );
      expectIncludes(await groupsBy('status'), 'Cannot tell', 'groups by status');
      expectEqual((await groupsBy('owner')).at(-1), 'Nobody named', 'the last group by owner');
      await workspace
        .getConfiguration('conformityLens')
        .update('asOf', 'market', ConfigurationTarget.Workspace);
      const overdue = await untilTree(
        (products) => products.flatMap(dutiesOf).find(({ description }) => description.includes('overdue')),
        'a duty that is overdue on the day of the market',
      );
      expectEqual(overdue.icon, 'warning', 'icon of an overdue duty');
    } finally {
      await workspace
        .getConfiguration('conformityLens')
        .update('asOf', undefined, ConfigurationTarget.Workspace);
      await commands.executeCommand('conformityLens.groupObligations', 'regulation');
    }
  });

  it('shows descriptors that no editor has opened, and no file without the marker', async () => {
    const pump = await untilProduct('Pump');
    expectEqual(pump.description, 'No bridge: outside the CRA', 'description of an unopened product');
    const names = await untilTree((products) => products.map(({ label }) => label), 'the products');
    expectTrue(
      names.every((name) => !name.includes('other/')),
      `Somebody else's file is listed: ${names.join(', ')}`,
    );
  });

  it('hides what is settled until it is asked for', async () => {
    await writeFile(
      'settled/compliance.yaml',
      descriptor('Settled', 'not-applicable\n    justification: Untrained.'),
    );
    const hidden = await untilProduct('Settled');
    expectEqual(find(hidden), undefined, 'settled duty before');
    await commands.executeCommand('conformityLens.toggleMetObligations');
    try {
      const duty = find(await untilProduct('Settled'));
      expectIncludes(duty?.description ?? '', 'not applicable', 'settled duty after');
      expectEqual(duty?.icon, 'circle-slash', 'icon of the settled duty');
    } finally {
      await commands.executeCommand('conformityLens.toggleMetObligations');
    }
  });

  it('follows an edit before it is saved, and the file again when the editor is closed', async () => {
    const editor = await openNewFile('edited/compliance.yaml', descriptor('Edited'));
    await untilStatusOf('Edited', 'open');
    await replaceText(editor, 'status: open', 'status: planned');
    await untilStatusOf('Edited', 'planned');
    await closeEditors();
    await untilStatusOf('Edited', 'open');
  });

  it('keeps the last good state of a file that cannot be read, and says so', async () => {
    const editor = await openAsAUser(await writeFile('broken/compliance.yaml', descriptor('Broken')));
    await untilProduct('Broken');
    await replaceText(editor, 'conformity: 1', 'conformity: 99');
    const stale = await untilTree(
      (products) => products.find(({ label, icon }) => label === 'Broken' && icon === 'warning'),
      'the stale product',
    );
    expectIncludes(stale.description, 'Stale', 'description of the stale product');
    expectTrue(dutiesOf(stale).length > 0, 'The last good duties are gone.');
    await editor.document.save();
    await closeEditors();
    // On disk there never was a good state.
    await untilTree(
      (products) => products.find(({ description }) => description === 'Cannot be read as a whole'),
      'the file as it is on disk',
    );
    await workspace.fs.delete(editor.document.uri);
  });

  it('follows files that are created, changed and deleted', async () => {
    const uri = await writeFile('later/later.compliance.yml', descriptor('Later'));
    await untilStatusOf('Later', 'open');
    await writeFile('later/later.compliance.yml', descriptor('Later', 'planned'));
    await untilStatusOf('Later', 'planned');
    await workspace.fs.delete(uri);
    await untilTree(
      (products) => products.every(({ label }) => label !== 'Later') || undefined,
      'it to be gone',
    );
  });

  it('follows a folder that is moved or deleted', async () => {
    await writeFile('here/compliance.yaml', descriptor('Moved'));
    await untilProduct('Moved');
    const move = new WorkspaceEdit();
    move.renameFile(inWorkspace('here'), inWorkspace('there'));
    await workspace.applyEdit(move);
    await openFile('there/compliance.yaml');
    await closeEditors();
    await untilTree((products) => (named(products, 'Moved') === 1 ? true : undefined), 'it to be there once');
    const removal = new WorkspaceEdit();
    removal.deleteFile(inWorkspace('there'), { recursive: true });
    await workspace.applyEdit(removal);
    await untilTree((products) => (named(products, 'Moved') === 0 ? true : undefined), 'it to be gone');
  });

  it('applies the law as of the day that is set', async () => {
    await untilProduct('Controller');
    const settings = workspace.getConfiguration('conformityLens');
    await settings.update('asOf', '2029-01-01', ConfigurationTarget.Workspace);
    try {
      await untilBinding('Controller', 'binds since 2028-03-01');
    } finally {
      await settings.update('asOf', undefined, ConfigurationTarget.Workspace);
    }
    await untilBinding('Controller', 'binds from 2028-03-01');
  });
});

/** A document that an extension opens stays open for minutes; one that a command opens goes with its editor. */
async function openAsAUser(uri: Uri): Promise<TextEditor> {
  await commands.executeCommand('vscode.open', uri);
  const isShown = (): TextEditor | undefined =>
    window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  return until(isShown, `${uri.path} in an editor`);
}

const named = (products: readonly ShownItem[], name: string): number =>
  products.filter(({ label }) => label === name).length;

const find = (product: Parameters<typeof dutiesOf>[0]) =>
  dutiesOf(product).find(({ label }) => label === poisoning);

/** Waits until the duty of the descriptor's only threat has a status. */
function untilStatusOf(name: string, status: string): Promise<true> {
  return untilWords(name, ` · ${status} · `);
}

const untilBinding = (name: string, words: string): Promise<true> => untilWords(name, ` · ${words}`);

function untilWords(name: string, words: string): Promise<true> {
  return untilTree((products) => {
    const product = products.find(({ label }) => label === name);
    const duty = product === undefined ? undefined : find(product);
    return duty?.description.includes(words) === true ? true : undefined;
  }, `"${words}" in ${name}`);
}

/*
 * A new descriptor by questions, from an empty folder on, by keys alone.
 */
import { commands, Uri, window, workspace } from 'vscode';
import { expectEqual, expectIncludes, expectTrue } from '../expect.ts';
import { closeEditors, inWorkspace, readFile, untilProduct, writeFile } from '../lens.ts';
import { isBox, isPick, QuickInputs } from '../quick-inputs.ts';
import { until } from '../support.ts';

const name = 'What is the product called?';
const form = 'In which form does it reach its users?';
const connection = 'Can it be connected to a device or network?';
const market = 'When is the first unit placed on the market?';
const parts = 'Which part of it does a product need to work?';
const ai = 'Does it contain an AI system?';

/** Of this product one question is open. */
const almostDone = `conformity: 1
product:
  name: End
  placed-on-market: 2028-03-01
  expected-use-years: 5
  support-until: 2033-03
  manufacturer: { name: Lux, main-establishment: DE, role: manufacturer, size: small }
scope:
  data-connection: direct
  supplied-as: device
  excluded-by: none
  contains-ai: false
  sector: { ehr-system: false }
`;

const skip = 'I do not know yet';

async function emptyFolder(path: string): Promise<Uri> {
  const folder = inWorkspace(path);
  await workspace.fs.createDirectory(folder);
  return folder;
}

const textOf = (folder: Uri, file = 'compliance.yaml'): Promise<string> =>
  readFile(Uri.joinPath(folder, file));

describe('an interview', () => {
  let screen: QuickInputs;
  let running: Thenable<unknown> = Promise.resolve();
  const begin = (folder: Uri): void => {
    running = commands.executeCommand('conformityLens.createDescriptor', folder);
  };
  beforeEach(() => (screen = new QuickInputs()));
  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await running;
    screen.dispose();
    await commands.executeCommand('notifications.clearAll');
    await closeEditors();
  });

  it('makes the file with the marker before the first answer, and keeps it when the user leaves', async () => {
    const folder = await emptyFolder('left');
    begin(folder);
    const first = await screen.titled(name);
    if (!isBox(first)) throw new Error('The name is to be typed.');
    expectEqual(await textOf(folder), 'conformity: 1\n', 'text on disk');
    expectEqual([first.value, first.step], ['left', 1], 'suggested name, and number of the step');
    await screen.leave();
    await running;
    expectEqual(await textOf(folder), 'conformity: 1\n', 'text on disk');
  });

  it('leads a service to the end: each answer stands in the file, and the product is in the tree', async () => {
    const folder = await emptyFolder('cloud');
    begin(folder);
    await screen.enter(name);
    await screen.pick(form, 'standalone-service');
    await screen.enter(parts);
    await screen.pick(ai, 'No');
    await running;
    const text = await textOf(folder);
    expectIncludes(text, 'name: cloud', 'text on disk');
    expectIncludes(
      text,
      ': standalone-service. CRA Art. 3(1)\n  supplied-as: standalone-service',
      'text on disk',
    );
    expectIncludes(text, 'contains-ai: false', 'text on disk');
    expectTrue(!text.includes('remote-data-processing'), 'What was passed over is not in the file.');
    await untilProduct('cloud');
  });

  it('shows the meaning of answers, the state of the product, and where there is a way back', async () => {
    begin(await emptyFolder('shown'));
    await screen.enter(name);
    const pick = await screen.titled(form);
    if (!isPick(pick)) throw new Error('The form is to be picked.');
    expectIncludes(
      pick.items.map(({ label }) => label),
      skip,
      'items',
    );
    expectEqual(pick.items[0]?.label, 'So far: Cannot tell yet', 'what heads the list');
    expectEqual(pick.items[1]?.detail, 'Hardware, with its software.', 'meaning of the first answer');
    expectEqual(pick.buttons.length, 2, 'buttons: back, and the law');
    expectTrue((pick.totalSteps ?? 0) > 3, `So many steps are said: ${String(pick.totalSteps)}.`);
  });

  it('goes back, and takes another answer in the place of the first', async () => {
    const folder = await emptyFolder('back');
    begin(folder);
    await screen.enter(name);
    await screen.pick(form, 'software');
    await screen.titled(connection);
    await screen.back();
    await screen.pick(form, 'device');
    await screen.titled(connection);
    await screen.leave();
    await running;
    const text = await textOf(folder);
    expectIncludes(text, 'supplied-as: device', 'text on disk');
    expectTrue(!text.includes('software'), `The first answer is still there:\n${text}`);
  });

  it('refuses a wrong day in its box, and takes the right one', async () => {
    const folder = await emptyFolder('day');
    await writeFile(
      'day/compliance.yaml',
      'conformity: 1\nproduct: { name: Day }\nscope: { data-connection: direct, supplied-as: device, excluded-by: none }\n',
    );
    begin(folder);
    await screen.pick('New Descriptor', 'Continue compliance.yaml');
    expectIncludes(await screen.refused(market, '1.3.2028'), 'a day as in 2028-03-01', 'reason');
    await screen.type(market, '2028-03-01');
    await screen.titled('How many years');
    await screen.leave();
    await running;
    expectIncludes(await textOf(folder), 'placed-on-market: 2028-03-01', 'text on disk');
  });

  it('each answer is one step of undo', async () => {
    begin(await emptyFolder('undo'));
    await screen.enter(name);
    await screen.pick(form, 'device');
    await screen.titled(connection);
    await screen.leave();
    await running;
    const editor = window.activeTextEditor;
    if (editor === undefined) throw new Error('The descriptor is not shown.');
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await commands.executeCommand('undo');
    await until(() => (editor.document.getText().includes('scope') ? undefined : true), 'the answer to go');
    expectIncludes(editor.document.getText(), 'name: undo', 'text');
    await editor.document.save();
  });

  it('leaves a file alone that is not ours, and makes another one beside it', async () => {
    const folder = await emptyFolder('kept');
    await writeFile('kept/compliance.yml', 'kept: true\n');
    begin(folder);
    await screen.pick('New Descriptor', 'Continue compliance.yml');
    await running;
    expectEqual(await textOf(folder, 'compliance.yml'), 'kept: true\n', 'text on disk');
    begin(folder);
    screen.willType('pump');
    await screen.pick('New Descriptor', 'Another product…');
    await screen.enter('New Descriptor');
    const first = await screen.titled(name);
    if (!isBox(first)) throw new Error('The name is to be typed.');
    expectEqual(first.value, 'pump', 'suggested name');
    expectEqual(await textOf(folder, 'pump.compliance.yaml'), 'conformity: 1\n', 'text on disk');
  });

  it('says at the end where the product stands, and adds everything that is still missing when asked to', async () => {
    const folder = await emptyFolder('end');
    await writeFile('end/compliance.yaml', almostDone);
    const { showInformationMessage } = window;
    const said: string[] = [];
    const answering = (message: string, ...buttons: readonly string[]): Promise<string | undefined> => {
      said.push(message, ...buttons);
      return Promise.resolve(buttons.at(-1));
    };
    Object.assign(window, { showInformationMessage: answering });
    begin(folder);
    await screen.pick('New Descriptor', 'Continue compliance.yaml');
    await screen.pick('Is it important or critical', 'default');
    await running;
    const document = window.activeTextEditor?.document;
    await until(
      () => (document?.getText().includes('vulnerability-handling:') ? true : undefined),
      'what was missing',
    );
    Object.assign(window, { showInformationMessage });
    expectIncludes(said[0] ?? '', 'not high-risk. The product contains no AI system.', 'message');
    expectEqual(said.slice(1), ['Show Obligations', 'Add Everything Still Missing'], 'buttons');
    await document?.save();
  });

  it('answers one question again, in the place of the old answer', async () => {
    const folder = await emptyFolder('again');
    const uri = await writeFile(
      'again/compliance.yaml',
      'conformity: 1\nproduct:\n  name: Again\nscope:\n  # 2026-11-01: none. CRA Art. 2(1)\n  data-connection: none # so far\n',
    );
    await window.showTextDocument(uri);
    running = commands.executeCommand('conformityLens.answerQuestion');
    await screen.pick('Answer a Question Again', connection);
    await screen.pick(connection, 'indirect');
    await running;
    const text = window.activeTextEditor?.document.getText() ?? '';
    expectIncludes(text, 'data-connection: indirect # so far', 'text');
    expectTrue(!text.includes(': none.'), `The old note is still there:\n${text}`);
    expectIncludes(await textOf(folder), 'data-connection: none', 'text on disk: it is the user who saves');
  });
});

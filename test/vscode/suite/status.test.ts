/*
 * The language status of a descriptor: the state of the bridge, or why nothing happens.
 */
import { expectEqual, expectIncludes } from '../expect.ts';
import { closeEditors, descriptor, lens, untilStatus } from '../lens.ts';
import { openFile, openNewFile, replaceText, until } from '../support.ts';

describe('the language status', () => {
  afterEach(closeEditors);

  it('says where the bridge stands, and as of when', async () => {
    await openFile('controller/compliance.yaml');
    const status = await untilStatus(({ text }) => text.startsWith('Bridge open'), 'the state of the bridge');
    expectIncludes(status.law?.text ?? '', 'Law as of 20', 'day of the law');
    expectIncludes(status.law?.detail ?? '', 'data checked on 20', 'date of the law data');
    expectEqual(status.warning, false, 'severity');
  });

  it('says why a file without the marker is left alone, and offers the marker', async () => {
    await openFile('other/compliance.yaml');
    const status = await untilStatus(({ text }) => text.startsWith('Not a descriptor'), 'the reason');
    expectIncludes(status.text, 'conformity: 1', 'text');
    expectEqual(status.command.command, 'conformityLens.addMarker', 'command');
  });

  it('warns of a file that cannot be read', async () => {
    const editor = await openNewFile('unread/compliance.yaml', descriptor('Unread'));
    await untilStatus(({ text }) => text.startsWith('Bridge'), 'the state of the bridge');
    await replaceText(editor, 'conformity: 1', 'conformity: 99');
    await untilStatus(({ warning }) => warning, 'a warning');
  });

  it('is silent on other files', async () => {
    const api = await lens();
    await openFile('notes.yaml');
    await until(() => (api.status() === undefined ? true : undefined), 'no status');
  });
});

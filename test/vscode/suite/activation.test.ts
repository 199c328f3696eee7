/*
 * Checks when the extension starts, and that its language server does not start before it is needed.
 */
import { extensions } from 'vscode';
import { expectEqual } from '../expect.ts';
import { extensionId, lens } from '../lens.ts';
import { openFile, until } from '../support.ts';

describe('activation', () => {
  it('waits for a YAML file', () => {
    const { activationEvents } = extensions.getExtension(extensionId)?.packageJSON as {
      readonly activationEvents: readonly string[];
    };
    expectEqual(activationEvents, ['onLanguage:yaml'], 'activation events');
  });

  it('starts no server for a YAML file of another name', async () => {
    await openFile('notes.yaml');
    await until(
      () => (extensions.getExtension(extensionId)?.isActive === true ? true : undefined),
      'the extension to be active',
    );
    expectEqual((await lens()).serverState(), 'idle', 'state of the server');
  });

  it('starts the server with the first descriptor', async () => {
    const api = await lens();
    await openFile('compliance.yaml');
    const state = await until(
      () => (api.serverState() === 'running' ? 'running' : undefined),
      'the server to run',
    );
    expectEqual(state, 'running', 'state of the server');
  });

  it('registers every command of the manifest, and no other', async () => {
    const manifest = extensions.getExtension(extensionId)?.packageJSON as {
      readonly contributes: { readonly commands: readonly { readonly command: string }[] };
    };
    const declared = manifest.contributes.commands.map(({ command }) => command);
    expectEqual([...(await lens()).commands].sort(), [...declared].sort(), 'commands');
  });
});

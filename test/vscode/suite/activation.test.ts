/*
 * Checks when the extension and its language server start.
 */
import { extensions, workspace } from 'vscode';
import { expectEqual } from '../expect.ts';
import { extensionId, lens } from '../lens.ts';
import { until } from '../support.ts';

describe('activation', () => {
  it('waits for a YAML file, or for a workspace with a descriptor', () => {
    const { activationEvents } = extensions.getExtension(extensionId)?.packageJSON as {
      readonly activationEvents: readonly string[];
    };
    const expected = ['onLanguage:yaml', 'workspaceContains:**/{compliance,*.compliance}.{yaml,yml}'];
    expectEqual(activationEvents, expected, 'activation events');
  });

  it('starts the server for the descriptors of the workspace, though none is open', async () => {
    const api = await lens();
    const open = workspace.textDocuments.filter(({ uri }) => uri.path.endsWith('compliance.yaml'));
    expectEqual(open.length, 0, 'open descriptors');
    await until(() => (api.serverState() === 'running' ? true : undefined), 'the server to run');
  });

  it('registers every command of the manifest, and no other', async () => {
    const manifest = extensions.getExtension(extensionId)?.packageJSON as {
      readonly contributes: { readonly commands: readonly { readonly command: string }[] };
    };
    const declared = manifest.contributes.commands.map(({ command }) => command);
    expectEqual([...(await lens()).commands].sort(), [...declared].sort(), 'commands');
  });
});

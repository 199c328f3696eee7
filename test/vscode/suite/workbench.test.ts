/*
 * Checks the harness itself: the workspace is open, files get their language, and the suites
 * run in the extension host they were bundled for.
 */
import { env } from 'vscode';
import { expectEqual, expectTrue } from '../expect.ts';
import { openFile, workspaceFolder } from '../support.ts';

declare const EXPECTED_EXTENSION_HOST: 'node' | 'web';

describe('the workbench under test', () => {
  it('has the workspace folder open', () => {
    expectTrue(workspaceFolder().path !== '/', 'The workspace folder is the root folder.');
  });

  it('gives a YAML file the language id yaml', async () => {
    const { document } = await openFile('compliance.yaml');
    expectEqual(document.languageId, 'yaml', 'language id of compliance.yaml');
  });

  it(`runs the suites in the ${EXPECTED_EXTENSION_HOST} extension host`, () => {
    const host = 'importScripts' in globalThis ? 'web' : 'node';
    expectEqual(host, EXPECTED_EXTENSION_HOST, `extension host, application ${env.appName}`);
  });
});

/*
 * The bundled pages: they open, rendered where a person opens them, and nothing else is served.
 */
import { commands, TabInputCustom, Uri, window, workspace } from 'vscode';
import { expectEqual, expectIncludes } from '../expect.ts';
import { closeEditors, lens } from '../lens.ts';
import { until } from '../support.ts';

const textAt = async (address: string): Promise<string> =>
  (await workspace.openTextDocument(Uri.parse(address))).getText();

describe('rule pages', () => {
  before(lens);
  afterEach(closeEditors);

  it('have their content', async () => {
    expectIncludes(
      await textAt('conformity-lens:/rules/ai-act/threat-open.md'),
      '# ai-act/threat-open',
      'page',
    );
    expectIncludes(await textAt('conformity-lens:/docs/descriptor.md'), '# The descriptor', 'reference');
  });

  it('are opened rendered', async () => {
    await commands.executeCommand('conformityLens.openRule', 'cra/sbom-missing');
    const input = await until(() => {
      const tab = window.tabGroups.activeTabGroup.activeTab?.input;
      return tab instanceof TabInputCustom ? tab : undefined;
    }, 'the page in a tab');
    expectEqual(input.viewType, 'vscode.markdown.preview.editor', 'editor of the page');
    expectEqual(input.uri.toString(), 'conformity-lens:/rules/cra/sbom-missing.md', 'address of the page');
  });

  it('are the only files that are served', async () => {
    const refused = [
      'conformity-lens:/package.json',
      'conformity-lens:/docs/../package.json',
      'conformity-lens:/rules/cra/../../../package.json',
      'conformity-lens:/rules/cra/%2e%2e/%2e%2e/descriptor.md',
      'conformity-lens:/rules/unknown/page.md',
      'conformity-lens:/rules/cra/no-such-rule.md',
    ];
    for (const address of refused) expectIncludes(await textAt(address), '# No such page', address);
  });
});

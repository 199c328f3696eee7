/*
 * Checks the packaged extension as it is installed: present, from the package and not from
 * source, able to start, and complete: its server judges and its pages are there.
 */
import { Uri, workspace } from 'vscode';
import { expectIncludes, expectTrue } from '../expect.ts';
import { descriptor, extensionId } from '../lens.ts';
import { activated, codeOf, openNewFile, untilDiagnostics } from '../support.ts';

describe('the packaged extension', () => {
  it('is installed and starts', async () => {
    const { extensionUri, isActive } = await activated(extensionId);
    expectTrue(isActive, `${extensionId} is not active.`);
    expectTrue(/\/extensions\/[^/]+$/.test(extensionUri.path), `It runs from ${extensionUri.path}.`);
  });

  it('marks a gap in a descriptor', async () => {
    const { document } = await openNewFile('packaged/compliance.yaml', descriptor('Packaged'));
    const isGap = (code: string): boolean => code === 'ai-act/threat-open';
    await untilDiagnostics(document.uri, (all) => all.some((each) => isGap(codeOf(each))), 'a finding');
  });

  it('has the pages of the rules', async () => {
    const page = await workspace.openTextDocument(Uri.parse('conformity-lens:/rules/ai-act/threat-open.md'));
    expectIncludes(page.getText(), '# ai-act/threat-open', 'page');
  });

  it('leaves out what nobody needs in an editor', async () => {
    const { extensionUri } = await activated(extensionId);
    const names = (await workspace.fs.readDirectory(extensionUri)).map(([name]) => name);
    const shipped =
      'client docs media server snippets syntaxes CHANGELOG.md LICENSE.txt README.md package.json';
    const known = new Set([...shipped.split(' '), 'changelog.md', 'readme.md', 'LICENSE', '.vsixmanifest']);
    const unknown = names.filter((name) => !known.has(name));
    expectTrue(unknown.length === 0, `Shipped without need: ${unknown.join(', ')}`);
  });
});

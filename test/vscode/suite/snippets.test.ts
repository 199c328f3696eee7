/*
 * Snippets are offered in descriptors and in no other YAML file.
 */
import { CompletionItemKind, commands, type CompletionList, type TextDocument } from 'vscode';
import { expectEqual, expectIncludes, expectTrue } from '../expect.ts';
import { closeEditors } from '../lens.ts';
import { openNewFile, until } from '../support.ts';

describe('snippets', () => {
  afterEach(closeEditors);

  for (const name of ['compliance.yaml', 'compliance.yml', 'lamp.compliance.yaml']) {
    it(`are offered in ${name}`, async () => {
      const { document } = await openNewFile(`snippets/${name}`, '\n');
      const prefixes = await until(async () => {
        const found = await snippetsIn(document);
        return found.length > 0 ? found : undefined;
      }, 'snippets');
      for (const prefix of [
        'conformity',
        'conformity-waiver',
        'conformity-waive-comment',
        'threat-model-flaws',
      ]) {
        expectIncludes(prefixes, prefix, 'prefixes');
      }
      expectTrue(prefixes.length >= 16, `Only ${String(prefixes.length)} snippets are offered.`);
    });
  }

  it('are not offered in another YAML file', async () => {
    const { document } = await openNewFile('snippets/notes.yaml', '\n');
    expectEqual(await snippetsIn(document), [], 'prefixes');
  });
});

/** The labels of our snippets at the start of a document. */
async function snippetsIn(document: TextDocument): Promise<readonly string[]> {
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(0),
  );
  const snippets = list.items.filter(({ kind }) => kind === CompletionItemKind.Snippet);
  const labels = snippets.map(({ label }) => (typeof label === 'string' ? label : label.label));
  return labels.filter((label) => /^(?:conformity|threat)/.test(label));
}

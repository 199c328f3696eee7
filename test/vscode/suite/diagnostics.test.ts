/*
 * Squiggles in a real editor: they come, they go, and files that are not ours never have any.
 */
import { Uri } from 'vscode';
import { expectEqual, expectTrue } from '../expect.ts';
import { closeEditors, descriptor } from '../lens.ts';
import {
  codeOf,
  diagnosticsOf,
  openFile,
  openNewFile,
  positionOf,
  replaceText,
  untilDiagnostics,
} from '../support.ts';

const open = 'ai-act/threat-open';

describe('diagnostics', () => {
  afterEach(closeEditors);

  it('marks a gap and stops when the text is mended', async () => {
    const editor = await openNewFile('mended/compliance.yaml', descriptor('Mended'));
    const { uri } = editor.document;
    const found = await untilDiagnostics(
      uri,
      (all) => all.some((each) => codeOf(each) === open),
      `a finding of ${open}`,
    );
    const finding = found.find((each) => codeOf(each) === open);
    expectEqual(finding?.range.start, positionOf(editor.document, 'open'), 'place of the finding');
    expectEqual(finding?.source, 'Conformity Lens', 'source of the finding');
    await replaceText(
      editor,
      'status: open',
      'status: not-applicable\n    justification: Nothing is trained.',
    );
    await untilDiagnostics(uri, (all) => all.every((each) => codeOf(each) !== open), `no finding of ${open}`);
  });

  it('links the code of a finding to the page of its rule', async () => {
    const { document } = await openFile('controller/compliance.yaml');
    const found = await untilDiagnostics(document.uri, (all) => all.length > 0, 'a finding');
    const code = found.find((each) => codeOf(each) === open)?.code;
    const target = typeof code === 'object' ? code.target : Uri.parse('missing:');
    expectEqual(target.toString(), `conformity-lens:/rules/${open}.md`, 'target of the code');
  });

  it("says nothing about somebody else's compliance.yaml, nor about other YAML files", async () => {
    const other = await openFile('other/compliance.yaml');
    const notes = await openFile('notes.yaml');
    // What is judged after them has its findings, so theirs would be there as well.
    const ours = await openFile('controller/compliance.yaml');
    await untilDiagnostics(ours.document.uri, (all) => all.length > 0, 'a finding in our file');
    for (const { document } of [other, notes]) {
      const seen = diagnosticsOf(document.uri).map(codeOf);
      expectTrue(seen.length === 0, `${document.uri.path} has findings: ${seen.join(', ')}`);
    }
  });
});

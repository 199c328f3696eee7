/*
 * Hover, completion and outline as VS Code hands them out for a descriptor.
 */
import { commands, type DocumentSymbol } from 'vscode';
import { expectIncludes } from '../expect.ts';
import { closeEditors } from '../lens.ts';
import {
  completionLabelsAt,
  hoverTextAt,
  openFile,
  openNewFile,
  positionOf,
  until,
  untilDiagnostics,
} from '../support.ts';

describe('language features', () => {
  afterEach(closeEditors);

  it('cites the article in the hover of a claim', async () => {
    const { document } = await openFile('controller/compliance.yaml');
    await untilDiagnostics(document.uri, (all) => all.length > 0, 'a finding');
    const text = await hoverTextAt(document, positionOf(document, 'I-2b', 1));
    expectIncludes(text, 'CRA Annex I Part I (2)(b)', 'hover of I-2b');
  });

  it('offers the keys of a section', async () => {
    const text = 'conformity: 1\nproduct:\n  name: Keys\nscope:\n  \n';
    const { document } = await openNewFile('keys/compliance.yaml', text);
    const position = positionOf(document, 'scope:\n  ', 'scope:\n  '.length);
    const labels = await untilLabels(() => completionLabelsAt(document, position), 'data-connection');
    expectIncludes(labels, 'supplied-as', 'keys of scope');
  });

  it('offers the values of a key', async () => {
    const text = 'conformity: 1\nproduct:\n  name: Values\nscope:\n  data-connection: \n';
    const { document } = await openNewFile('values/compliance.yaml', text);
    const position = positionOf(document, 'data-connection: ', 'data-connection: '.length);
    const labels = await untilLabels(() => completionLabelsAt(document, position), 'indirect');
    expectIncludes(labels, 'none', 'values of data-connection');
  });

  it('outlines the sections', async () => {
    const { document } = await openFile('controller/compliance.yaml');
    const names = await until(async () => {
      const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return symbols?.length ? symbols.map(({ name }) => name) : undefined;
    }, 'symbols');
    expectIncludes(names.join('\n'), 'product', 'outline');
    expectIncludes(names.join('\n'), 'threats', 'outline');
  });
});

/** The server may still be starting when it is first asked. */
function untilLabels(read: () => Promise<readonly string[]>, label: string): Promise<readonly string[]> {
  return until(async () => {
    const labels = await read();
    return labels.includes(label) ? labels : undefined;
  }, `the completion ${label}`);
}

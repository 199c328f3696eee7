/*
 * Commands as menus, links and the palette run them.
 */
import { commands, env, languages, Range, type Uri, window, workspace } from 'vscode';
import type { DutyNode } from '../../../client/src/obligations/nodes.ts';
import { expectEqual, expectIncludes, expectTrue } from '../expect.ts';
import { closeEditors, inWorkspace, untilProduct } from '../lens.ts';
import { diagnosticsOf, openFile, openNewFile, until, untilDiagnostics } from '../support.ts';

/** A node as the view hands it to a command. */
function duty(uri: Uri, line: number, link = 'https://eur-lex.europa.eu/'): DutyNode {
  const range = { start: { line, character: 2 }, end: { line, character: 6 } };
  const item = {
    duty: 'cra/I-2b',
    title: 'Secure by default',
    summary: '',
    regulation: 'CRA',
    reason: 'Open.',
    manual: false,
  };
  const law = { status: 'open', citation: 'CRA Annex I', link, bindsFrom: '2027-12-11', range } as const;
  return { kind: 'duty', id: 'x', uri, asOf: '2026-01-01', duty: { ...item, ...law }, evidence: [] };
}

describe('commands', () => {
  afterEach(closeEditors);

  it('reveals the place of an obligation', async () => {
    const uri = inWorkspace('controller/compliance.yaml');
    await openFile('notes.yaml');
    await commands.executeCommand('conformityLens.revealObligation', duty(uri, 22));
    const editor = window.activeTextEditor;
    expectEqual(editor?.document.uri.path, uri.path, 'file of the active editor');
    expectTrue(editor?.selection.isEqual(new Range(22, 2, 22, 6)) === true, 'The selection is elsewhere.');
  });

  it('copies an obligation as text', async () => {
    await commands.executeCommand('conformityLens.copyObligation', duty(inWorkspace('x'), 0));
    const text = await env.clipboard.readText();
    expectIncludes(text, 'Secure by default (CRA Annex I): open, binds from 2027-12-11.', 'clipboard');
  });

  it('adds the marker below leading comments', async () => {
    const { document } = await openNewFile(
      'marked/compliance.yaml',
      '# Ours.\n---\nproduct:\n  name: Marked\n',
    );
    await commands.executeCommand('conformityLens.addMarker');
    expectEqual(document.getText(), '# Ours.\n---\nconformity: 1\nproduct:\n  name: Marked\n', 'text');
  });

  it('sets the day for which the law is applied', async () => {
    const asOf = (): string | undefined => workspace.getConfiguration('conformityLens').get('asOf');
    await commands.executeCommand('conformityLens.setAsOf', 'market');
    await until(() => (asOf() === 'market' ? true : undefined), 'the setting');
    await workspace.getConfiguration('conformityLens').update('asOf', undefined, false);
    await until(() => (asOf() === 'today' ? true : undefined), 'the default');
  });

  it('shows the view', async () => {
    await commands.executeCommand('conformityLens.showObligations');
    await untilProduct('Controller');
  });

  it('starts the server again, and everything is as before', async () => {
    const { uri } = (await openFile('controller/compliance.yaml')).document;
    const before = await untilDiagnostics(uri, (all) => all.length > 0, 'findings');
    let gone = false;
    const listener = languages.onDidChangeDiagnostics(() => (gone ||= diagnosticsOf(uri).length === 0));
    await commands.executeCommand('conformityLens.restartServer');
    await untilDiagnostics(uri, (all) => all.length === before.length, 'the same findings');
    listener.dispose();
    expectTrue(gone, 'The findings were there all the time: the server did not end.');
    await untilProduct('Controller');
  });
});

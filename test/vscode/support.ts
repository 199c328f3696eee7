/*
 * What suites do with an editor, in terms of the `vscode` API alone.
 * Runs unchanged in the Node and in the web worker extension host.
 */
import * as vscode from 'vscode';
import { until } from './until.ts';

export { until } from './until.ts';

export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No workspace folder is open.');
  return folder.uri;
}

/** Waits for an extension to be active. An error of its activation is shown nowhere else. */
export async function activated(id: string): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension<unknown>(id);
  if (extension === undefined) throw new Error(`The extension ${id} is not there.`);
  await extension.activate();
  return extension;
}

/** Opens a file of the workspace in an editor. */
export async function openFile(path: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), path);
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Writes a file of the workspace, opens it in an editor and shows it as it was written. */
export async function openNewFile(path: string, text: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return openFile(path);
}

export const diagnosticsOf = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri);

/** The code of a diagnostic as text, whether or not it carries a link. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}

/** Waits until the diagnostics of a document are as wanted, and returns them. */
export function untilDiagnostics(
  uri: vscode.Uri,
  wanted: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
  what: string,
): Promise<readonly vscode.Diagnostic[]> {
  const read = (): readonly vscode.Diagnostic[] | undefined => {
    const diagnostics = diagnosticsOf(uri);
    return wanted(diagnostics) ? diagnostics : undefined;
  };
  const lastSeen = (): unknown =>
    diagnosticsOf(uri).map((diagnostic) => `${codeOf(diagnostic)}: ${diagnostic.message}`);
  return until(read, what, { lastSeen });
}

/** The position of a text in a document, `offset` characters further on. */
export function positionOf(document: vscode.TextDocument, text: string, offset = 0): vscode.Position {
  const index = document.getText().indexOf(text);
  if (index < 0) throw new Error(`"${text}" is not in ${document.uri.path}.`);
  return document.positionAt(index + offset);
}

/** Replaces the first occurrence of a text, as typing over it would. */
export async function replaceText(editor: vscode.TextEditor, before: string, after: string): Promise<void> {
  const { document } = editor;
  const start = positionOf(document, before);
  const range = new vscode.Range(start, positionOf(document, before, before.length));
  const done = await editor.edit((builder) => builder.replace(range, after));
  if (!done) throw new Error(`The editor did not take the edit of "${before}".`);
}

/** The text of all hovers at a position, as Markdown. */
export async function hoverTextAt({ uri }: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    position,
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((part) => (part instanceof vscode.MarkdownString ? part.value : '')).join('\n\n');
}

/** The labels of the completions offered at a position. */
export async function completionLabelsAt(
  { uri }: vscode.TextDocument,
  position: vscode.Position,
): Promise<readonly string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    position,
  );
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

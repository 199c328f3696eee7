/**
 * Creates `compliance.yaml` from the starter snippet, so that its tab stops can be filled in at once. Whatever file
 * is there already is opened and never written over.
 */

import { commands, Position, SnippetString, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { LensCommand } from './command.ts';

const fileNames = ['compliance.yaml', 'compliance.yml'] as const;

/** Name of the starter in the snippet file. */
const starter = 'Product descriptor';

export const createDescriptor: LensCommand = {
  id: 'conformityLens.createDescriptor',
  async run({ extensionUri }, argument) {
    const folder = argument instanceof Uri ? argument : await chooseFolder();
    if (folder === undefined) return;
    const existing = await existingDescriptor(folder);
    if (existing === undefined) await createIn(folder, await starterText(extensionUri));
    else await window.showTextDocument(existing);
  },
};

async function chooseFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) return askToOpenFolder();
  if (folders.length === 1) return folders[0]?.uri;
  return (await window.showWorkspaceFolderPick({ placeHolder: 'Folder for the new descriptor' }))?.uri;
}

async function askToOpenFolder(): Promise<undefined> {
  const open = 'Open Folder';
  const answer = await window.showInformationMessage(
    'A descriptor belongs into a folder. Open the folder of the product first.',
    open,
  );
  if (answer === open) await commands.executeCommand('workbench.action.files.openFolder');
}

async function existingDescriptor(folder: Uri): Promise<Uri | undefined> {
  for (const name of fileNames) {
    const uri = Uri.joinPath(folder, name);
    if (await exists(uri)) return uri;
  }
  return undefined;
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function createIn(folder: Uri, text: string): Promise<void> {
  const uri = Uri.joinPath(folder, fileNames[0]);
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { overwrite: false });
  if (!(await workspace.applyEdit(edit))) {
    return void window.showErrorMessage(`${workspace.asRelativePath(uri)} could not be created.`);
  }
  const editor = await window.showTextDocument(uri);
  await editor.insertSnippet(new SnippetString(text), new Position(0, 0));
  await editor.document.save();
}

async function starterText(extensionUri: Uri): Promise<string> {
  const file = Uri.joinPath(extensionUri, 'snippets', 'conformity-lens.code-snippets');
  const snippets: unknown = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file)));
  return bodyOf(snippets) ?? 'conformity: 1\n\nproduct:\n  name: ${1:Name of the product}\n';
}

/** The snippet file is ours; its shape is checked all the same, because JSON has no type. */
function bodyOf(snippets: unknown): string | undefined {
  const entry = (snippets as Readonly<Record<string, { readonly body?: unknown } | undefined>>)[starter];
  return Array.isArray(entry?.body) ? entry.body.join('\n') : undefined;
}

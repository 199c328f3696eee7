/** The file of an interview: one that is there and is continued, or a new one. Nothing is ever written over. */

import { FileType, Uri, window, workspace, WorkspaceEdit, type QuickPickItem } from 'vscode';
import { newDescriptor } from '../../../server/src/protocol/interview.ts';

const fileName = /^(?:.+\.)?compliance\.ya?ml$/i;

/** Undefined where the user has left, or no file could be made. */
export async function descriptorFile(folder: Uri): Promise<Uri | undefined> {
  const names = await namesIn(folder);
  const there = names.filter((name) => fileName.test(name)).sort();
  if (there.length === 0) return create(Uri.joinPath(folder, 'compliance.yaml'));
  const chosen = await chooseAmong(there);
  if (chosen === undefined) return undefined;
  if (chosen.file !== undefined) return Uri.joinPath(folder, chosen.file);
  const name = await askForName(names);
  return name === undefined ? undefined : create(Uri.joinPath(folder, name));
}

async function namesIn(folder: Uri): Promise<readonly string[]> {
  const entries = await workspace.fs.readDirectory(folder);
  return entries.filter(([, type]) => (type & FileType.Directory) === 0).map(([name]) => name);
}

type Choice = QuickPickItem & { readonly file: string | undefined };

function chooseAmong(there: readonly string[]): Thenable<Choice | undefined> {
  const continued = there.map((file): Choice => ({
    file,
    label: `Continue ${file.replaceAll('$(', '$ (')}`,
  }));
  const another: Choice = { file: undefined, label: 'Another product…', detail: 'In a file of its own' };
  return window.showQuickPick([...continued, another], {
    title: 'New Descriptor',
    placeHolder: 'There is a descriptor already',
  });
}

async function askForName(taken: readonly string[]): Promise<string | undefined> {
  const name = await window.showInputBox({
    title: 'New Descriptor',
    prompt: 'A short name of the product: its file is called NAME.compliance.yaml.',
    placeHolder: 'As in pump',
    validateInput: (text) => refusalOfName(text, taken),
  });
  return name === undefined ? undefined : fileFor(name);
}

const fileFor = (name: string): string => `${name.trim()}.compliance.yaml`;

function refusalOfName(name: string, taken: readonly string[]): string | undefined {
  if (!/^[\p{L}\p{N}](?:[\p{L}\p{N} ._-]*[\p{L}\p{N}_-])?$/u.test(name.trim()))
    return 'Use letters, digits, spaces, "-", "_" and ".", as in pump-2.';
  const isTaken = taken.some((each) => each.toLowerCase() === fileFor(name).toLowerCase());
  return isTaken ? `There is a file ${fileFor(name)} already.` : undefined;
}

/** The marker is written at once, so that what was answered stays whenever the user leaves. */
async function create(uri: Uri): Promise<Uri | undefined> {
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(newDescriptor) });
  if (await workspace.applyEdit(edit)) return uri;
  void window.showErrorMessage(`${workspace.asRelativePath(uri)} could not be created.`);
  return undefined;
}

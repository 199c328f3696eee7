/**
 * A new descriptor by questions, or one that was begun, continued. The file is made at once and every answer stands in
 * it when it is given, so that one may leave at any time.
 */

import { commands, Uri, ViewColumn, window, workspace, type TextDocument } from 'vscode';
import { descriptorFile } from '../interview/descriptor-file.ts';
import { holdInterview } from '../interview/hold-interview.ts';
import { showEnd } from '../interview/show-end.ts';
import type { LensCommand } from './command.ts';

export const createDescriptor: LensCommand = {
  id: 'conformityLens.createDescriptor',
  async run({ server }, argument) {
    const folder = argument instanceof Uri ? argument : await chooseFolder();
    const file = folder === undefined ? undefined : await descriptorFile(folder);
    if (file === undefined) return;
    const document = await shown(file);
    const isOurs = !document.isDirty;
    const interviewer = await server.interviewer();
    const end = interviewer === undefined ? undefined : await holdInterview(document, interviewer);
    // What the user has typed before is the user's to save.
    if (isOurs) await document.save();
    if (end !== undefined) void showEnd(document, end);
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

/** Beside what is being looked at, unless it can be seen already. */
async function shown(file: Uri): Promise<TextDocument> {
  const seen = window.visibleTextEditors.find(({ document }) => document.uri.toString() === file.toString());
  const beside = window.activeTextEditor === undefined ? ViewColumn.Active : ViewColumn.Beside;
  const editor = await window.showTextDocument(file, { viewColumn: seen?.viewColumn ?? beside });
  return editor.document;
}

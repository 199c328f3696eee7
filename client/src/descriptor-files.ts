/** Which files are descriptors by their name. Whether one really is, its marker decides, and the server tells. */

import { languages, workspace, type DocumentSelector, type TextDocument, type Uri } from 'vscode';

/** The same pattern stands in the manifest (snippets) and in the documentation. */
export const descriptorGlob = '**/{compliance,*.compliance}.{yaml,yml}';

/** Documents that the server looks at. */
export const descriptorSelector = [{ language: 'yaml', pattern: descriptorGlob }] satisfies DocumentSelector;

/** More files than this in one workspace are not descriptors that somebody wrote. */
const mostFiles = 200;

export function isDescriptor(document: TextDocument): boolean {
  return languages.match(descriptorSelector, document) > 0;
}

/** Descriptor files of the workspace, open or not. */
export async function findDescriptors(): Promise<readonly Uri[]> {
  return workspace.findFiles(descriptorGlob, '**/node_modules/**', mostFiles);
}

export function openDescriptor(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find(
    (document) => document.uri.toString() === uri.toString() && isDescriptor(document),
  );
}

/**
 * Whether a file is one that somebody works on. The left side of a comparison, for example, is a document of its own
 * with the same name: it keeps its hovers, but it is neither listed nor in the Problems panel.
 */
export function isWorkingFile(uri: Uri): boolean {
  if (workspace.getWorkspaceFolder(uri) !== undefined || uri.scheme === 'untitled') return true;
  return workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

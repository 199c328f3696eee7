/** Opens a file that a descriptor names, unless it leads out of the workspace. */

import { commands, window } from 'vscode';
import type { FileSight } from '../../../server/src/protocol/files.ts';
import { placeOf } from '../files/place.ts';
import type { LensCommand } from './command.ts';
import { isEvidenceNode } from './node-argument.ts';

export const openEvidence: LensCommand = {
  id: 'conformityLens.openEvidence',
  async run({ files }, argument) {
    if (!isEvidenceNode(argument)) return;
    const { uri: descriptor, evidence } = argument;
    const path = evidence.path;
    const asked = { descriptor: descriptor.toString(), path, hash: false, text: false, change: false };
    const sight = await files.look(asked);
    const place = placeOf(descriptor, path);
    if (sight.state === 'file' && place !== undefined)
      await commands.executeCommand('vscode.open', place.uri);
    else void window.showWarningMessage(withoutLinks(whyNot(sight, path)));
  },
};

function whyNot(sight: FileSight, path: string): string {
  switch (sight.state) {
    case 'missing':
      return sight.otherCase === undefined
        ? `There is no file ${path}.`
        : `There is no file ${path}, but there is ${sight.otherCase}.`;
    case 'folder':
      return `${path} is a folder.`;
    case 'unreadable':
      return `${path} cannot be opened: ${sight.reason}.`;
    default:
      return `${path} leads out of the workspace and is not opened.`;
  }
}

/** A notification would make a link of `[text](address)`, and the path is the file's. */
const withoutLinks = (message: string): string => message.replaceAll('](', '] (');

/** Looks at one file for the server, through the file system of VS Code. Whatever goes wrong is part of the answer. */

import { CancellationError, FileType, Uri, workspace, type CancellationToken, type FileStat } from 'vscode';
import type { FileSight, LookAtFileParams } from '../../../server/src/protocol/files.ts';
import { isWorkingFile } from '../descriptor-files.ts';
import { contentOf } from './content.ts';
import { lastCommitDay } from './last-commit.ts';
import { isExact, isLink, staysInside, type RealPath } from './links.ts';
import { caseOfMissing, caseOfPresent } from './other-case.ts';
import { placeOf, wayTo, type Place } from './place.ts';
import { sightOfError } from './sight-of-error.ts';

export async function lookAtFile(
  params: LookAtFileParams,
  realPath: RealPath | undefined,
  token?: CancellationToken,
): Promise<FileSight> {
  const descriptor = Uri.parse(params.descriptor);
  if (!hasFiles(descriptor)) return unsaved;
  const place = placeOf(descriptor, params.path);
  if (place === undefined) return { state: 'outside', link: false };
  try {
    const exact = await isExact(place, realPath);
    const stat = exact ? await workspace.fs.stat(place.uri) : await reach(place, realPath, token);
    if (stat === 'outside') return { state: 'outside', link: true };
    const sight = await sightAt(place, stat, params, token);
    return exact || sight.state !== 'file' ? sight : { ...sight, ...named(await caseOfPresent(place)) };
  } catch (error) {
    const sight = sightOfError(error);
    return sight.state === 'missing' ? { ...sight, ...named(await caseOfMissing(place)) } : sight;
  }
}

/** Neither a text that was never saved nor the left side of a comparison has files beside it. */
export const hasFiles = (descriptor: Uri): boolean =>
  descriptor.scheme !== 'untitled' && isWorkingFile(descriptor);

const unsaved: FileSight = {
  state: 'unreadable',
  reason: 'files are looked at from a descriptor that is saved',
};

/** Goes to the place step by step, so that no link on the way leads out unnoticed. */
export async function reach(
  place: Place,
  realPath: RealPath | undefined,
  token: CancellationToken | undefined,
): Promise<FileStat | 'outside'> {
  let stat: FileStat | undefined;
  for (const uri of wayTo(place)) {
    throwIfCancelled(token);
    stat = await workspace.fs.stat(uri);
    if (isLink(stat) && !(await staysInside(place.root, uri, realPath))) return 'outside';
  }
  return stat ?? workspace.fs.stat(place.root);
}

async function sightAt(
  place: Place,
  { type, size }: FileStat,
  wanted: LookAtFileParams,
  token: CancellationToken | undefined,
): Promise<FileSight> {
  throwIfCancelled(token);
  if ((type & FileType.Directory) !== 0) return { state: 'folder' };
  if ((type & FileType.File) === 0)
    return { state: 'unreadable', reason: 'it is neither a file nor a folder' };
  const content = await contentOf(place.uri, size, wanted);
  throwIfCancelled(token);
  const changed = wanted.change ? await lastCommitDay(place.uri, token) : undefined;
  return { state: 'file', size, ...content, ...(changed === undefined ? {} : { changed }) };
}

function throwIfCancelled(token: CancellationToken | undefined): void {
  if (token?.isCancellationRequested === true) throw new CancellationError();
}

const named = (otherCase: string | undefined): { readonly otherCase?: string } =>
  otherCase === undefined ? {} : { otherCase };

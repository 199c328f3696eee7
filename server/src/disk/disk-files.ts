/** Files of the disk, for hosts without a client that looks for them: the command line, and editors other than VS Code. */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  fileLimits,
  isStub,
  type FileSight,
  type FolderEntry,
  type ListFolderParams,
  type LookAtFileParams,
  type PresentFile,
} from '../protocol/files.ts';
import { isInside } from './inside.ts';
import { lastCommitDay } from './last-commit.ts';
import { nameOnDisk } from './name-on-disk.ts';

/** The folder that nothing is read outside of, for a descriptor's path. */
export type RootOf = (descriptor: string) => string;

export interface DiskFiles {
  readonly look: (params: LookAtFileParams) => Promise<FileSight>;
  readonly list: (params: ListFolderParams) => Promise<readonly FolderEntry[]>;
}

export function diskFiles(rootOf: RootOf): DiskFiles {
  return {
    look: (params) => look(params, rootOf).catch((error: unknown) => unreadable(error)),
    list: (params) => list(params, rootOf).catch(() => []),
  };
}

async function look(params: LookAtFileParams, rootOf: RootOf): Promise<FileSight> {
  if (!params.descriptor.startsWith('file:'))
    return { state: 'unreadable', reason: 'it is not on this disk' };
  const descriptor = fileURLToPath(params.descriptor);
  const root = rootOf(descriptor);
  const folder = dirname(descriptor);
  const path = resolve(folder, params.path);
  if (!isInside(root, path)) return { state: 'outside', link: false };
  const real = await realpath(path).catch(absent);
  if (real === undefined) return missing(folder, path);
  if (!isInside(await realpath(root), real)) return { state: 'outside', link: true };
  const { size, isFile, isFolder } = await kindOf(real);
  if (isFolder) return { state: 'folder' };
  // Neither a pipe nor a device: reading one might never end.
  if (!isFile) return { state: 'unreadable', reason: 'it is no regular file' };
  return present(params, { folder, path, real, size });
}

/** Undefined for a path that does not exist; anything else that is wrong is thrown on. */
function absent(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') throw error;
}

async function missing(folder: string, path: string): Promise<FileSight> {
  const otherCase = await nameOnDisk(folder, path);
  return otherCase === undefined ? { state: 'missing' } : { state: 'missing', otherCase };
}

async function kindOf(real: string): Promise<{ size: number; isFile: boolean; isFolder: boolean }> {
  const stats = await stat(real);
  return { size: stats.size, isFile: stats.isFile(), isFolder: stats.isDirectory() };
}

interface Found {
  readonly folder: string;
  readonly path: string;
  readonly real: string;
  readonly size: number;
}

async function present(params: LookAtFileParams, found: Found): Promise<PresentFile> {
  const { real, size } = found;
  const read = params.text ? fileLimits.read : fileLimits.stub;
  const bytes = size <= read ? await readFile(real) : undefined;
  const sha256 = params.hash && size <= fileLimits.hashed ? await hashOf(bytes, real) : undefined;
  const changed = params.change ? await lastCommitDay(real) : undefined;
  const otherCase = await writtenOtherwise(found);
  return {
    state: 'file',
    size,
    ...(otherCase === undefined ? {} : { otherCase }),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(changed === undefined ? {} : { changed }),
    ...(bytes !== undefined && size <= fileLimits.stub && isStub(decoded(bytes) ?? '') ? { stub: true } : {}),
    ...(bytes === undefined || !params.text ? {} : { text: decoded(bytes) }),
  };
}

/** On a disk without upper and lower case the real path tells how the name is written. */
async function writtenOtherwise({ folder, path, real }: Found): Promise<string | undefined> {
  if (real.endsWith(path) || real.toLowerCase() !== path.toLowerCase()) return undefined;
  return nameOnDisk(folder, real);
}

async function hashOf(bytes: Buffer | undefined, path: string): Promise<string> {
  const hash = createHash('sha256');
  if (bytes !== undefined) return hash.update(bytes).digest('hex');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Text in UTF-8; null where the bytes are none. */
function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function list(params: ListFolderParams, rootOf: RootOf): Promise<readonly FolderEntry[]> {
  const descriptor = fileURLToPath(params.descriptor);
  const path = resolve(dirname(descriptor), params.path);
  const root = rootOf(descriptor);
  if (!isInside(root, path) || !isInside(await realpath(root), await realpath(path))) return [];
  const entries = await readdir(path, { withFileTypes: true });
  return entries.map((entry) => ({ name: entry.name, folder: entry.isDirectory() }));
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
};

const unreadable = (error: unknown): FileSight => ({
  state: 'unreadable',
  reason: reasons[codeOf(error)] ?? 'the disk reports an error',
});

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** The innermost of these folders that holds the descriptor, else the descriptor's own. */
export function innermost(folders: readonly string[]): RootOf {
  return (descriptor) => {
    const around = folders.filter((folder) => isInside(folder, descriptor));
    return around.sort((a, b) => b.length - a.length)[0] ?? dirname(descriptor);
  };
}

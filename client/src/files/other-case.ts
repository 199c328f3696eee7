/**
 * Names that differ from what is on the disk in upper and lower case only: such a path works on one computer and fails
 * on the next. Folders are listed only where a name is not there, or where the disk takes both cases for the same.
 */

import { Uri, workspace, type FileType } from 'vscode';
import { isLink } from './links.ts';
import type { Place } from './place.ts';

interface Entry {
  readonly name: string;
  readonly type: FileType;
}

/** For a path that is not there: the one that is meant. */
export async function caseOfMissing(place: Place): Promise<string | undefined> {
  return differing(place, async (folder, name) => (await entryAt(folder, name)) ?? entryLike(folder, name));
}

/** For a file that is there: its path as the disk writes it. */
export async function caseOfPresent(place: Place): Promise<string | undefined> {
  const swapped = place.names.map(swapCase);
  if (swapped.join('/') === place.names.join('/')) return undefined;
  const ignoresCase = (await entryAt(place.base, swapped.join('/'))) !== undefined;
  return ignoresCase ? differing(place, entryLike) : undefined;
}

type Find = (folder: Uri, name: string) => Promise<Entry | undefined>;

async function differing(place: Place, find: Find): Promise<string | undefined> {
  const names = await namesOnDisk(place, find).catch(() => undefined);
  if (names === undefined || names.join('/') === place.names.join('/')) return undefined;
  return [...Array.from({ length: place.up }, () => '..'), ...names].join('/');
}

/** Undefined where a name is not there in any case, or lies behind a link. */
async function namesOnDisk({ base, names }: Place, find: Find): Promise<readonly string[] | undefined> {
  const found: string[] = [];
  for (const name of names) {
    const entry = await find(Uri.joinPath(base, ...found), name);
    if (entry === undefined) return undefined;
    found.push(entry.name);
    if (isLink(entry) && found.length < names.length) return undefined;
  }
  return found;
}

async function entryAt(folder: Uri, name: string): Promise<Entry | undefined> {
  try {
    const { type } = await workspace.fs.stat(Uri.joinPath(folder, name));
    return { name, type };
  } catch {
    return undefined;
  }
}

async function entryLike(folder: Uri, name: string): Promise<Entry | undefined> {
  const entries = (await workspace.fs.readDirectory(folder)).map(([name, type]) => ({ name, type }));
  const same = entries.filter((entry) => folded(entry.name) === folded(name));
  return same.find((entry) => entry.name.normalize() === name.normalize()) ?? same[0];
}

/** Some disks write an accent as a character of its own. */
const folded = (name: string): string => name.normalize().toLowerCase();

/** Letters of ASCII have one other case everywhere. */
const swapCase = (name: string): string =>
  name.replace(/[a-z]/gi, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase()));

/** How the disk writes a path that differs from what was asked for in upper and lower case only. */

import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Relative to `folder`, with forward slashes; undefined where there is no such path, or several. */
export async function nameOnDisk(folder: string, path: string): Promise<string | undefined> {
  const found: string[] = [];
  for (const step of relative(folder, path).split(sep)) {
    const name = step === '..' ? step : await entryLike(join(folder, ...found), step);
    if (name === undefined) return undefined;
    found.push(name);
  }
  return found.join('/');
}

/** The entry itself where there is one, else the only one that differs in case. */
async function entryLike(folder: string, name: string): Promise<string | undefined> {
  const entries = await readdir(folder).catch((): string[] => []);
  if (entries.includes(name)) return name;
  const alike = entries.filter((entry) => entry.toLowerCase() === name.toLowerCase());
  return alike.length === 1 ? alike[0] : undefined;
}

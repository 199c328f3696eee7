/** Where the project's files are, and how tests read them. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export const inProject = (path: string): string => join(root, path);

export const readText = (path: string): string => readFileSync(inProject(path), 'utf8');

export const exists = (path: string): boolean => existsSync(inProject(path));

/** Paths of all files below a folder, sorted, with forward slashes, relative to the project. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(inProject(folder), { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
    )
    .sort();
}

/** The descriptors of `examples/`, by the name of their folder. */
export const examples: readonly { readonly name: string; readonly folder: string; readonly text: string }[] =
  readdirSync(inProject('examples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      folder: `examples/${name}`,
      text: readText(`examples/${name}/compliance.yaml`),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** What ships: the folders of the packages of which code went into a bundle, by the build's own record. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >;
}

/** Relative to the root, as `node_modules/yaml`. Needs a build; the record of a bundle that is gone does not count. */
export function shippedPackages(root: string): ReadonlySet<string> {
  const contents = metafiles(root)
    .flatMap(({ outputs }) => Object.entries(outputs))
    .filter(([file]) => existsSync(join(root, file)))
    .flatMap(([, { inputs }]) => Object.entries(inputs));
  return new Set(contents.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? folderOf(path) : [])));
}

function metafiles(root: string): readonly Metafile[] {
  const folder = join(root, '.cache');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.meta.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Metafile);
}

/** The innermost package that a file belongs to; none for our own files. */
const folderOf = (path: string): readonly string[] =>
  /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.slice(0, 1) ?? [];

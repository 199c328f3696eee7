/** Folders with descriptors, and analyses together with their files, looked at on the disk as the command line does it. */

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Analysis } from '../../server/src/analysis/analyse.ts';
import { analyseFiles, type FileHost } from '../../server/src/analysis/analyse-files.ts';
import type { Settings } from '../../server/src/analysis/settings.ts';
import { diskFiles } from '../../server/src/disk/disk-files.ts';
import { settings as fixed } from './clock.ts';
import { inProject } from './files.ts';

/** Contents by path; null is a folder. */
export type Contents = Readonly<Record<string, string | Buffer | null>>;

export interface TestFolder {
  readonly path: string;
  write(contents: Contents): void;
  remove(path: string): void;
  dispose(): void;
}

/** A folder for one test; `like` is a folder of the project whose files it begins with. */
export function makeFolder(contents: Contents = {}, like?: string): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'conformity-lens-'));
  if (like !== undefined) cpSync(inProject(like), path, { recursive: true });
  const folder: TestFolder = {
    path,
    write: (files) => {
      for (const [name, content] of Object.entries(files)) write(join(path, name), content);
    },
    remove: (name) => {
      rmSync(join(path, name), { recursive: true });
    },
    dispose: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
  folder.write(contents);
  return folder;
}

function write(path: string, content: string | Buffer | null): void {
  mkdirSync(content === null ? path : dirname(path), { recursive: true });
  if (content !== null) writeFileSync(path, content);
}

/** Files below `root`, and nothing else. */
export const hostIn = (root: string): FileHost => ({
  look: diskFiles(() => root).look,
  loadBillReader: async () => (await import('../../server/src/bom/read-bill.ts')).readBill,
});

/** The analysis of `text` as if it stood in `folder` under the name of a descriptor. */
export function analyseIn(folder: string, text: string, settings: Settings = fixed): Promise<Analysis> {
  const address = pathToFileURL(join(folder, 'compliance.yaml')).href;
  return analyseFiles(text, settings, address, hostIn(folder));
}

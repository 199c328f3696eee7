/** Looks at the files that a descriptor names, through whatever access the host has. */

import type { BillReading } from '../bom/bill.ts';
import { billHolder, type FileReference } from '../descriptor/file-references.ts';
import { fileLimits, type FileSight, type LookAtFileParams } from '../protocol/files.ts';
import type { Sight } from './sight.ts';

/** What is to be found out about a file. */
export interface WantedFile {
  /** Without detours, relative to the descriptor. */
  readonly path: string;
  readonly hash: boolean;
  readonly change: boolean;
  readonly bill: boolean;
}

export type Look = (params: LookAtFileParams) => Promise<FileSight>;
export type BillReader = (text: string) => BillReading;

/** More files than this of one descriptor are not looked at; a finding says so. */
export const mostFiles = 500;

/** Each file once, whatever the number of places that name it. */
export function wantedFiles(references: readonly FileReference[]): readonly WantedFile[] {
  const wanted = new Map<string, WantedFile>();
  for (const { path, holder, evidence } of references) {
    const known = wanted.get(path);
    const hash = known?.hash === true || evidence?.value.sha256 !== undefined;
    const change = known?.change === true || evidence?.value.reviewed !== undefined;
    const bill = known?.bill === true || holder === billHolder;
    wanted.set(path, { path, hash, change, bill });
  }
  return [...wanted.values()].slice(0, mostFiles);
}

/** `loadBillReader` is asked for the reader when there is a text to read. */
export async function sightOf(
  { path, hash, change, bill }: WantedFile,
  descriptor: string,
  look: Look,
  loadBillReader: () => Promise<BillReader>,
): Promise<Sight> {
  const seen = await look({ descriptor, path, hash, change, text: bill });
  if (seen.state !== 'file') return seen;
  const { text, ...file } = seen;
  if (!bill || file.size === 0) return file;
  return { ...file, bill: await billOf(text, loadBillReader) };
}

async function billOf(
  text: string | null | undefined,
  loadBillReader: () => Promise<BillReader>,
): Promise<BillReading> {
  if (text === undefined)
    return {
      state: 'unsupported',
      reason: `It is larger than the ${megabytes(fileLimits.read)} MB that are read.`,
    };
  if (text === null) return { state: 'damaged', reason: 'It is no text in UTF-8.' };
  const read = await loadBillReader();
  return read(text);
}

const megabytes = (bytes: number): string => String(Math.round(bytes / 1_000_000));

/** Does `task` for each, some at a time, until `stopped` says that nobody waits any more. */
export async function forEachOf<T>(
  all: readonly T[],
  task: (each: T) => Promise<void>,
  stopped: () => boolean = () => false,
): Promise<void> {
  const left = [...all];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined && !stopped(); next = left.shift()) await task(next);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

const atOnce = 32;

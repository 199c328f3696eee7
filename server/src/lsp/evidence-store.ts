/**
 * What was seen of the files that descriptors name. Each file is looked at once and again when it has changed; an
 * analysis never waits for it, and is made again when something new was seen.
 */

import type { FileReference } from '../descriptor/file-references.ts';
import { forEachOf, wantedFiles, type WantedFile } from '../evidence/look.ts';
import { nothingSeen, type Sight, type Sightings } from '../evidence/sight.ts';
import { addressOf, concerns, normalAddress } from './addresses.ts';

/** How the store looks at files, and whom it tells. */
export interface EvidenceHost {
  /** Undefined where nobody could look. */
  look(file: WantedFile, scan: Scan): Promise<Sight | undefined>;
  /** Something else was seen of the files of this descriptor. */
  changed(descriptor: string): void;
  /** Other files than before are of interest. */
  watch(descriptors: ReadonlyMap<string, readonly string[]>): void;
  /** Tells the user about a scan that takes long; `done` ends it. */
  scanning(scan: Scan): { readonly progress: () => void; readonly done: () => void };
}

/** One run over the files of a descriptor. */
export interface Scan {
  readonly descriptor: string;
  readonly files: number;
  readonly stopped: () => boolean;
  stop(): void;
  onStop(listener: () => void): void;
}

interface Entry {
  readonly file: WantedFile;
  readonly address: string;
  /** Undefined until somebody has looked. */
  readonly sight: Sight | undefined;
  /** The scan that looks at it now. */
  readonly scan: Scan | undefined;
  /** True where the user has stopped looking; only a change of the file makes it be looked at again. */
  readonly givenUp: boolean;
}

interface Known {
  readonly entries: Map<string, Entry>;
  sightings: Sightings;
  /** Scans under way, each with its end. */
  readonly scans: Map<Scan, Promise<void>>;
}

export class EvidenceStore {
  readonly #known = new Map<string, Known>();
  readonly #host: EvidenceHost;

  constructor(host: EvidenceHost) {
    this.#host = host;
  }

  /** The same value until something else was seen. */
  sightingsOf(descriptor: string): Sightings {
    return this.#known.get(descriptor)?.sightings ?? nothingSeen;
  }

  /** These files are of interest to the descriptor; ends when each has been looked at. */
  async want(descriptor: string, references: readonly FileReference[]): Promise<void> {
    const known = this.#knownOf(descriptor);
    if (keep(known.entries, descriptor, references)) this.#watch();
    const unseen = [...known.entries.values()].filter(
      ({ sight, scan, givenUp }) => sight === undefined && scan === undefined && !givenUp,
    );
    this.#look(descriptor, known, unseen);
    await Promise.all(known.scans.values());
  }

  forget(descriptor: string): void {
    const known = this.#known.get(descriptor);
    if (known === undefined) return;
    for (const scan of known.scans.keys()) scan.stop();
    this.#known.delete(descriptor);
    if (known.entries.size > 0) this.#watch();
  }

  /** Files, or folders above them, have changed. */
  filesChanged(addresses: readonly string[]): void {
    const changed = addresses.map(normalAddress);
    this.#lookAgain(({ address }) => changed.some((each) => concerns(each, address)));
  }

  /** Forgets what was seen and looks at everything again. */
  refresh(): void {
    this.#lookAgain(() => true);
  }

  #lookAgain(which: (entry: Entry) => boolean): void {
    for (const [descriptor, known] of this.#known)
      this.#look(descriptor, known, [...known.entries.values()].filter(which));
  }

  #look(descriptor: string, known: Known, entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    const scan = newScan(descriptor, entries.length);
    for (const entry of entries) known.entries.set(entry.file.path, { ...entry, scan, givenUp: false });
    const end = this.#run(scan, known, entries).finally(() => known.scans.delete(scan));
    known.scans.set(scan, end);
  }

  async #run(scan: Scan, known: Known, entries: readonly Entry[]): Promise<void> {
    const { progress, done } = this.#host.scanning(scan);
    const look = async ({ file }: Entry): Promise<void> => {
      const sight = await this.#host.look(file, scan);
      saw(known.entries, file, scan, sight);
      progress();
    };
    await forEachOf(entries, look, scan.stopped);
    for (const { file } of entries) saw(known.entries, file, scan, undefined);
    done();
    const sightings = sightingsFrom(known.entries);
    if (sameSightings(known.sightings, sightings)) return;
    known.sightings = sightings;
    this.#host.changed(scan.descriptor);
  }

  #knownOf(descriptor: string): Known {
    const known = this.#known.get(descriptor) ?? {
      entries: new Map<string, Entry>(),
      sightings: nothingSeen,
      scans: new Map<Scan, Promise<void>>(),
    };
    this.#known.set(descriptor, known);
    return known;
  }

  #watch(): void {
    const paths = [...this.#known].map(
      ([descriptor, { entries }]) => [descriptor, [...entries.keys()]] as const,
    );
    this.#host.watch(new Map(paths));
  }
}

/** Keeps what was seen, as far as the file is still named and no more is wanted of it. True where the paths differ. */
function keep(
  entries: Map<string, Entry>,
  descriptor: string,
  references: readonly FileReference[],
): boolean {
  const before = [...entries.keys()].join('\n');
  const known = new Map(entries);
  entries.clear();
  for (const file of wantedFiles(references)) {
    const address = addressOf(descriptor, file.path);
    if (address === undefined) continue;
    const old = known.get(file.path);
    const fresh = { file, address, sight: undefined, scan: undefined, givenUp: false };
    entries.set(file.path, old !== undefined && sameFile(old.file, file) ? old : fresh);
  }
  return before !== [...entries.keys()].join('\n');
}

/** Only the scan that was begun last for a file counts. One that ends without an answer has been stopped. */
function saw(entries: Map<string, Entry>, file: WantedFile, scan: Scan, sight: Sight | undefined): void {
  const entry = entries.get(file.path);
  if (entry?.scan !== scan) return;
  entries.set(file.path, {
    ...entry,
    scan: undefined,
    sight: sight ?? entry.sight,
    givenUp: sight === undefined,
  });
}

const sameFile = (a: WantedFile, b: WantedFile): boolean =>
  a.hash === b.hash && a.change === b.change && a.bill === b.bill;

const sightingsFrom = (entries: ReadonlyMap<string, Entry>): Sightings =>
  new Map([...entries].flatMap(([path, { sight }]) => (sight === undefined ? [] : [[path, sight] as const])));

function sameSightings(a: Sightings, b: Sightings): boolean {
  if (a.size !== b.size) return false;
  return [...a].every(([path, sight]) => {
    const other = b.get(path);
    return other !== undefined && JSON.stringify(other) === JSON.stringify(sight);
  });
}

function newScan(descriptor: string, files: number): Scan {
  let stopped = false;
  const listeners: (() => void)[] = [];
  return {
    descriptor,
    files,
    stopped: () => stopped,
    stop: () => {
      stopped = true;
      for (const each of listeners) each();
    },
    onStop: (listener) => void listeners.push(listener),
  };
}

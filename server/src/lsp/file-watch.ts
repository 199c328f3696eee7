/** Asks the client to tell of changes of the files that descriptors name, by LSP's own watchers. */

import { DidChangeWatchedFilesNotification, type Connection, type GlobPattern } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';

/** Paths by the descriptor that names them. */
export type WatchedPaths = ReadonlyMap<string, readonly string[]>;

export class FileWatch {
  readonly #connection: Connection;
  readonly #relative: boolean;
  #wanted: readonly GlobPattern[] = [];
  #registered = '';
  #turn: Promise<void> = Promise.resolve();
  #dispose: (() => void) | undefined;

  /** `relative`: whether the client knows patterns that are relative to a folder. */
  constructor(connection: Connection, relative: boolean) {
    this.#connection = connection;
    this.#relative = relative;
  }

  /** From now on these and no others. */
  watch(paths: WatchedPaths): void {
    this.#wanted = patternsOf(paths, this.#relative);
    this.#turn = this.#turn.then(() => this.#register());
  }

  /** The new registration stands before the old one ends, so that no change is missed. */
  async #register(): Promise<void> {
    const key = JSON.stringify(this.#wanted);
    if (key === this.#registered) return;
    this.#registered = key;
    const watchers = this.#wanted.map((globPattern) => ({ globPattern }));
    const old = this.#dispose;
    this.#dispose = undefined;
    if (watchers.length > 0) {
      const registration = await this.#connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers })
        .catch(() => undefined);
      this.#dispose = () => registration?.dispose();
    }
    old?.();
  }
}

/** One pattern for each folder that paths begin in. */
function patternsOf(paths: WatchedPaths, relative: boolean): readonly GlobPattern[] {
  const byBase = new Map<string, Set<string>>();
  for (const [descriptor, all] of paths) {
    for (const path of all) {
      const { base, steps } = baseOf(descriptor, path);
      const known = byBase.get(base) ?? new Set<string>();
      byBase.set(base, known);
      steps.forEach((_, index) =>
        known.add(
          steps
            .slice(0, index + 1)
            .map(literally)
            .join('/'),
        ),
      );
    }
  }
  return [...byBase].map(([base, all]) => {
    const pattern = all.size === 1 ? [...all].join() : `{${[...all].sort().join(',')}}`;
    return relative ? { baseUri: base, pattern } : `**/${pattern}`;
  });
}

/** The folder that the steps of a path start from, and the folders and the file below it. */
function baseOf(descriptor: string, path: string): { base: string; steps: readonly string[] } {
  const all = path.split('/');
  const up = all.filter((step) => step === '..').length;
  const folder = Utils.resolvePath(Utils.dirname(URI.parse(descriptor)), ...all.slice(0, up));
  return { base: folder.toString(), steps: all.slice(up) };
}

/** A name in which nothing is a wildcard. */
const literally = (name: string): string => name.replace(/[*?[{,]/g, '[$&]');

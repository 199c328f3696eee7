/*
 * A file system in memory that shows what no disk can be made to show everywhere: links, refusals, sizes, names of
 * which the case is ignored. It tells of no change, and notes what it was asked.
 */
import { Disposable, EventEmitter, FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { FileChangeEvent, FileStat, FileSystemProvider } from 'vscode';

export interface TrialEntry {
  readonly type?: FileType;
  readonly content?: Uint8Array | string;
  /** Where it is to seem larger than it is. */
  readonly size?: number;
  readonly refused?: true;
}

export class TrialFiles implements FileSystemProvider {
  readonly onDidChangeFile = new EventEmitter<FileChangeEvent[]>().event;
  readonly asked: string[] = [];
  readonly #scheme: string;
  readonly #entries: Map<string, TrialEntry>;
  readonly #ignoresCase: boolean;

  /** Files by path; their folders are there with them. */
  constructor(
    scheme: string,
    entries: Readonly<Record<string, TrialEntry>>,
    { ignoresCase = false }: { readonly ignoresCase?: boolean } = {},
  ) {
    this.#scheme = scheme;
    this.#entries = new Map(Object.entries(entries));
    this.#ignoresCase = ignoresCase;
  }

  register(): Disposable {
    return workspace.registerFileSystemProvider(this.#scheme, this, {
      isCaseSensitive: !this.#ignoresCase,
    });
  }

  at(path: string): Uri {
    return Uri.from({ scheme: this.#scheme, path });
  }

  /** Changes a file, and tells nobody. */
  set(path: string, content: string): void {
    this.#entries.set(path, { content });
  }

  stat(uri: Uri): FileStat {
    this.asked.push(`stat ${uri.path}`);
    const { type, size, content } = this.#found(uri);
    return {
      type: type ?? FileType.File,
      size: size ?? bytesOf(content).length,
      ctime: 0,
      mtime: this.asked.length,
    };
  }

  readDirectory(uri: Uri): [string, FileType][] {
    this.asked.push(`list ${uri.path}`);
    const folder = `${this.#nameOf(uri)}/`;
    const below = [...this.#entries.keys()].filter((path) => path.startsWith(folder));
    const names = new Set(below.map((path) => path.slice(folder.length).split('/')[0] ?? ''));
    return [...names].map((name) => {
      const entry = this.#entries.get(`${folder}${name}`);
      return [name, entry === undefined ? FileType.Directory : (entry.type ?? FileType.File)];
    });
  }

  readFile(uri: Uri): Uint8Array {
    this.asked.push(`read ${uri.path}`);
    return bytesOf(this.#found(uri).content);
  }

  writeFile(uri: Uri, content: Uint8Array): void {
    this.#entries.set(this.#nameOf(uri), { content: content.slice() });
  }

  delete(uri: Uri): void {
    this.#entries.delete(this.#nameOf(uri));
  }

  watch(): Disposable {
    return new Disposable(() => undefined);
  }

  createDirectory(): void {
    return; // Folders are there with their files.
  }

  rename(from: Uri, to: Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  #found(uri: Uri): TrialEntry {
    const name = this.#nameOf(uri);
    const entry = this.#entries.get(name);
    if (entry?.refused === true) throw FileSystemError.NoPermissions(uri);
    if (entry !== undefined) return entry;
    if ([...this.#entries.keys()].some((path) => path.startsWith(`${name}/`)))
      return { type: FileType.Directory };
    throw FileSystemError.FileNotFound(uri);
  }

  /** The path as it is kept. */
  #nameOf({ path }: Uri): string {
    if (!this.#ignoresCase) return path;
    const kept = [...this.#entries.keys()].find((each) =>
      `${each}/`.toLowerCase().startsWith(`${path}/`.toLowerCase()),
    );
    return kept?.slice(0, path.length) ?? path;
  }
}

const bytesOf = (content: TrialEntry['content'] = ''): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

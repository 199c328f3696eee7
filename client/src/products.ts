/**
 * What is known about every descriptor of the workspace. Open documents are judged as they are in the editor; the
 * others as they are on disk. An answer that comes late never replaces a newer one.
 */

import { Disposable, EventEmitter, Uri, workspace, type Event } from 'vscode';
import type { ProductSummary } from '../../server/src/protocol/product.ts';
import { onCreatedFolders } from './created-folders.ts';
import {
  descriptorGlob,
  findDescriptors,
  isDescriptor,
  isWorkingFile,
  openDescriptor,
} from './descriptor-files.ts';
import type { Server } from './server.ts';

/** A larger file is not read from disk; opened, it is judged within the server's own limits. */
const longestFile = 4_000_000;

export class Products {
  readonly #server: Server;
  readonly #summaries = new Map<string, ProductSummary>();
  readonly #latest = new Map<string, symbol>();
  readonly #changed = new EventEmitter<void>();
  readonly #disposables: { dispose(): unknown }[] = [this.#changed];
  #search: Promise<void> | undefined;

  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(server: Server) {
    this.#server = server;
    this.#disposables.push(
      server.onDidJudge((summary) => this.#judged(summary)),
      server.onDidConfigure(() => this.refresh()),
      workspace.onDidCloseTextDocument((document) => isDescriptor(document) && this.#closed(document.uri)),
      workspace.onDidChangeWorkspaceFolders(() => this.refresh()),
      // A watcher is told of a folder that goes, not of the files in it.
      workspace.onDidDeleteFiles(() => this.refresh()),
      workspace.onDidRenameFiles(() => this.refresh()),
    );
  }

  /** Every descriptor file that is known, by address. */
  get all(): readonly ProductSummary[] {
    return [...this.#summaries.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  of(uri: Uri): ProductSummary | undefined {
    return this.#summaries.get(uri.toString());
  }

  /** Looks for descriptors that are not open, once, and keeps watching from then on. */
  search(): Promise<void> {
    if (this.#search === undefined) this.#watch();
    return (this.#search ??= this.#readAll());
  }

  dispose(): void {
    Disposable.from(...this.#disposables).dispose();
  }

  /** Reads again what is not open, for changes that no watcher reports. */
  refresh(): void {
    if (this.#search !== undefined) this.#search = this.#readAll();
  }

  async #readAll(): Promise<void> {
    const found = await findDescriptors();
    const keys = new Set(found.map(String));
    const gone = [...this.#summaries.keys()].filter(
      (key) => !keys.has(key) && openDescriptor(Uri.parse(key)) === undefined,
    );
    for (const key of gone) this.#forget(Uri.parse(key));
    await Promise.all(found.map((uri) => this.#readFile(uri)));
    this.#changed.fire();
  }

  #watch(): void {
    const watcher = workspace.createFileSystemWatcher(descriptorGlob);
    const read = (uri: Uri): void => void this.#readFile(uri);
    const inModules = (uri: Uri): boolean => uri.path.includes('/node_modules/');
    watcher.onDidCreate((uri) => !inModules(uri) && read(uri));
    watcher.onDidChange((uri) => !inModules(uri) && read(uri));
    watcher.onDidDelete((uri) => openDescriptor(uri) === undefined && this.#forget(uri));
    this.#disposables.push(
      watcher,
      onCreatedFolders(() => this.refresh()),
    );
  }

  #judged(summary: ProductSummary): void {
    const uri = Uri.parse(summary.uri);
    if (summary.version === null) return this.#judgedAgain(uri, summary);
    if (!isWorkingFile(uri)) return;
    // A message may still be under way when its document has been closed.
    if (openDescriptor(uri) === undefined) return;
    this.#latest.delete(uri.toString());
    this.#set(uri, summary);
  }

  /** A file that is not open: not its text has changed, but what was seen of its evidence. */
  #judgedAgain(uri: Uri, summary: ProductSummary): void {
    if (openDescriptor(uri) === undefined && this.of(uri) !== undefined) this.#set(uri, summary);
  }

  /** A file of the workspace counts on as it is on disk; any other one only while it is open. */
  #closed(uri: Uri): void {
    if (workspace.getWorkspaceFolder(uri) === undefined) this.#forget(uri);
    else void this.#readFile(uri);
  }

  async #readFile(uri: Uri): Promise<void> {
    const key = uri.toString();
    if (openDescriptor(uri) !== undefined || !isWorkingFile(uri)) return;
    const turn = Symbol(key);
    this.#latest.set(key, turn);
    const text = await readText(uri);
    const summary = text === undefined ? undefined : await this.#server.read(uri, text);
    if (this.#latest.get(key) !== turn || openDescriptor(uri) !== undefined) return;
    if (summary !== undefined) this.#set(uri, summary);
    else if (text === undefined) this.#forget(uri);
  }

  #set(uri: Uri, summary: ProductSummary): void {
    this.#summaries.set(uri.toString(), summary);
    this.#changed.fire();
  }

  #forget(uri: Uri): void {
    this.#latest.delete(uri.toString());
    if (!this.#summaries.delete(uri.toString())) return;
    void this.#server.forget(uri).catch(() => undefined); // A server that is gone has forgotten all.
    this.#changed.fire();
  }
}

/** The text of a file; undefined where it is gone, unreadable or far too large. */
async function readText(uri: Uri): Promise<string | undefined> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > longestFile) return undefined;
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

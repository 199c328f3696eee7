/**
 * The language server as the rest of the client sees it: started when it is first needed, never before. It has one
 * state at a time, and nobody outside knows which library or transport is behind it.
 */

import { EventEmitter, type Disposable, type Event, type Uri } from 'vscode';
import type { ProductSummary } from '../../server/src/protocol/product.ts';
import type { FileAccess } from './files/file-access.ts';
import type { Interviewer } from './interview/interviewer.ts';
import type { MakeClient, RunningClient } from './start-client.ts';

/** `idle`: not needed so far. */
export type ServerState = 'idle' | 'starting' | 'running' | 'stopped';

export class Server implements Disposable {
  readonly #judged = new EventEmitter<ProductSummary>();
  readonly #stateChanged = new EventEmitter<ServerState>();
  readonly #configured = new EventEmitter<void>();
  readonly #make: MakeClient;
  readonly #files: FileAccess;
  #client: Promise<RunningClient> | undefined;
  #state: ServerState = 'idle';

  /** The server judged an open document. */
  readonly onDidJudge: Event<ProductSummary> = this.#judged.event;
  readonly onDidChangeState: Event<ServerState> = this.#stateChanged.event;
  /** The server has got the settings, at its start and after each change of them. */
  readonly onDidConfigure: Event<void> = this.#configured.event;

  /** `files`: what the server may look at. */
  constructor(make: MakeClient, files: FileAccess) {
    this.#make = make;
    this.#files = files;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Starts the server, once. A start that failed may be tried again. */
  start(): Promise<RunningClient> {
    return (this.#client ??= this.#start());
  }

  /** Judges a text that is not open in an editor; undefined where the server cannot be asked. */
  async read(uri: Uri, text: string): Promise<ProductSummary | undefined> {
    try {
      const client = await this.start();
      return await client.read({ uri: uri.toString(), text });
    } catch {
      return undefined; // The client library has said what is wrong with the server.
    }
  }

  /** Who asks what a descriptor does not say yet; undefined where the server cannot be asked. */
  async interviewer(): Promise<Interviewer | undefined> {
    try {
      return (await this.start()).interviewer;
    } catch {
      return undefined; // The client library has said what is wrong with the server.
    }
  }

  /** Has every evidence file looked at again, where a server is running that has looked at some. */
  async refreshEvidence(): Promise<void> {
    if (this.#state === 'running') await (await this.#client)?.refreshEvidence();
  }

  /** A descriptor that is not open is gone. */
  async forget(uri: Uri): Promise<void> {
    await (await this.#client)?.forget(uri);
  }

  async restart(): Promise<void> {
    const running = this.#client;
    if (running === undefined) await this.start();
    else await (await running).restart();
  }

  dispose(): void {
    void this.stop();
    this.#judged.dispose();
    this.#stateChanged.dispose();
    this.#configured.dispose();
  }

  async stop(): Promise<void> {
    const client = await this.#client?.catch(() => undefined);
    this.#client = undefined;
    await client?.stop();
  }

  async #start(): Promise<RunningClient> {
    this.#enter('starting');
    try {
      const { startClient } = await import('./start-client.ts');
      return await startClient(this.#make, this.#files, {
        judged: (summary) => this.#judged.fire(summary),
        stateChanged: (state) => this.#enter(state),
        configured: () => this.#configured.fire(),
      });
    } catch (error) {
      this.#client = undefined;
      this.#enter('stopped');
      throw error;
    }
  }

  #enter(state: ServerState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#stateChanged.fire(state);
  }
}

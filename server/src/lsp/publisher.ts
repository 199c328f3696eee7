/**
 * Publishes what an analysis found. No fixed delay: a document is analysed when the messages that are already here
 * have been handled, so of a burst of edits only the last version is looked at.
 */

import type { Host } from './host.ts';

export class Publisher {
  readonly #pending = new Map<string, number>();
  readonly #host: Host;
  readonly #publish: (uri: string) => void;

  constructor(host: Host, publish: (uri: string) => void) {
    this.#host = host;
    this.#publish = publish;
  }

  /** The document changed: analyse it soon. */
  changed(uri: string): void {
    const turn = (this.#pending.get(uri) ?? 0) + 1;
    this.#pending.set(uri, turn);
    if (turn === 1) this.#wait(uri, turn);
  }

  forget(uri: string): void {
    this.#pending.delete(uri);
  }

  /**
   * Waits until a whole turn has passed without a further change. The connection handles one message a turn and
   * asks for its next turn after the handler has asked for ours, so a message that is here already comes in between.
   */
  #wait(uri: string, seen: number): void {
    this.#host.nextTurn(() => {
      this.#host.nextTurn(() => {
        const turn = this.#pending.get(uri);
        if (turn === undefined) return;
        if (turn !== seen) return this.#wait(uri, turn);
        this.#pending.delete(uri);
        this.#publish(uri);
      });
    });
  }
}

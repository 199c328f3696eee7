/*
 * Waiting for something to become so, without sleeping for a guessed time.
 * A failed wait says what was awaited and what was last seen.
 */
import { languages, type Event } from 'vscode';

export interface UntilOptions {
  /** The event after which to look again. A slow poll stands behind it. */
  readonly on?: Event<unknown>;
  readonly deadline?: number;
  /** What to report when the wait fails. */
  readonly lastSeen?: () => unknown;
}

const poll = 250;

/** Resolves with the first value of `read` that is not `undefined`. */
export async function until<T>(
  read: () => T | undefined | PromiseLike<T | undefined>,
  what: string,
  options: UntilOptions = {},
): Promise<T> {
  const { on = languages.onDidChangeDiagnostics, deadline = 20_000, lastSeen } = options;
  const end = Date.now() + deadline;
  while (Date.now() < end) {
    const changed = nextChange(on);
    try {
      const value = await read();
      if (value !== undefined) return value;
      await changed.promise;
    } finally {
      changed.dispose();
    }
  }
  const seen = lastSeen === undefined ? '' : ` Last seen: ${JSON.stringify(lastSeen())}`;
  throw new Error(`Waited ${deadline / 1000} s for ${what}.${seen}`);
}

/** Listens from now on, so that a change during the reading is not missed. */
function nextChange(event: Event<unknown>): { readonly promise: Promise<void>; dispose(): void } {
  let end: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => (end = resolve));
  const timer = setTimeout(end, poll);
  const listener = event(() => end());
  const dispose = (): void => {
    clearTimeout(timer);
    listener.dispose();
  };
  return { promise, dispose };
}

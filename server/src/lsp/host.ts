/** What a host of the language server supplies. The server never asks which host it has. */

export interface Host {
  /** The day it is, as an ISO day, in the user's own time zone. */
  today(): string;
  /** Runs `task` in a later turn of the event loop, by the timer of the host. */
  nextTurn(task: () => void): void;
  /** Address of the folder with the pages of the rules, where the host knows one; a client may name another. */
  readonly ruleDocumentation?: string;
  /** Writes a line to the host's log. */
  log(message: string): void;
}

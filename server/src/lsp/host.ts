/** What a host of the language server supplies. The server never asks which host it has. */

import type { BillReader } from '../evidence/look.ts';
import type { Files } from './files.ts';

export interface Host {
  /** The day it is, as an ISO day, in the user's own time zone. */
  today(): string;
  /** Runs `task` in a later turn of the event loop, by the timer of the host. */
  nextTurn(task: () => void): void;
  /** Runs `task` after some milliseconds; the answer takes that back. */
  after(milliseconds: number, task: () => void): () => void;
  /** Looks at files below these folders (addresses), for clients that do not; absent where the host has no disk. */
  filesIn?(folders: readonly string[]): Files;
  /** Loads the reader of bills of materials, which is not needed before the first one. */
  loadBillReader(): Promise<BillReader>;
  /** Address of the folder with the pages of the rules, where the host knows one; a client may name another. */
  readonly ruleDocumentation?: string;
  /** Writes a line to the host's log. */
  log(message: string): void;
}

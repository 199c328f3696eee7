/** Changes of a descriptor as data: what shall stand where. How it is written follows from the file (plan.ts). */

import type { Path } from '../syntax/locate.ts';
import type { SyntaxTree } from '../syntax/tree.ts';

/** A value without place or style. Dates are texts. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** One change of a descriptor. Paths as in syntax/locate.ts: keys and list positions from the root. */
export type Change = SetChange | AppendChange | RemoveChange | RenameKeyChange | CommentChange;

interface Valued {
  readonly path: Path;
  readonly value: Plain;
  /**
   * Whether small collections of single values are written in `{ }` and `[ ]`. Without it they look like their
   * siblings, and lists like most lists of the file.
   */
  readonly flow?: boolean;
}

/** The value at the path: replaced where there is one, else inserted together with the mappings on its way. */
export interface SetChange extends Valued {
  readonly kind: 'set';
}

/**
 * A new item at the end of the list at the path, which is made where it is missing. A single value that stands for a
 * list becomes a list of both.
 */
export interface AppendChange extends Valued {
  readonly kind: 'append';
}

/** A key with its value, or a list item. The collection stays, empty if need be. */
export interface RemoveChange {
  readonly kind: 'remove';
  readonly path: Path;
  /** What becomes of comments behind and within the removed lines. They stay unless it says `remove`. */
  readonly comments?: 'keep' | 'remove';
}

/** The text of a key only. */
export interface RenameKeyChange {
  readonly kind: 'rename-key';
  readonly path: Path;
  readonly to: string;
}

/** A comment on a line of its own above the entry, with the indentation of that line. */
export interface CommentChange {
  readonly kind: 'comment';
  readonly path: Path;
  /** One line; `# ` is put before it where it has no `#`. */
  readonly text: string;
}

export interface EditOptions {
  /**
   * In which order keys stand: of every mapping, or of the mapping at a path. A new key goes behind the nearest
   * earlier key that is present, else before the nearest later one, else to the end.
   */
  readonly order?: readonly string[] | ((path: Path) => readonly string[] | undefined);
  /** The key that a single value at the path stands for: `I-1: met` is `I-1: { status: met }`. */
  readonly shorthand?: (path: Path) => string | undefined;
  /** The tree of the text, where the caller has parsed it already. */
  readonly tree?: SyntaxTree;
}

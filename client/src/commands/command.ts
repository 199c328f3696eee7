/** What a command is: an id and what it does. What commands work with is given to them; they keep nothing. */

import type { Uri } from 'vscode';
import type { FileAccess } from '../files/file-access.ts';
import type { ObligationsView } from '../obligations/view.ts';
import type { Products } from '../products.ts';
import type { Server } from '../server.ts';

export interface Tools {
  readonly extensionUri: Uri;
  readonly server: Server;
  readonly products: Products;
  readonly view: ObligationsView;
  readonly files: FileAccess;
}

export interface LensCommand {
  readonly id: `conformityLens.${string}`;
  /** Arguments come from menus, links and other extensions, so their types are checked. */
  readonly run: (tools: Tools, ...given: readonly unknown[]) => Promise<void> | void;
}

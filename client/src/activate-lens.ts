/**
 * Puts the client together, the same for desktop and web. Activation itself does next to nothing: the language
 * server starts with the first descriptor that is opened or found in the workspace.
 */

import { window, workspace, type Disposable, type ExtensionContext } from 'vscode';
import { lensCommands, registerCommands } from './commands/index.ts';
import { isDescriptor } from './descriptor-files.ts';
import { fileAccess, type FileAccess } from './files/file-access.ts';
import type { RealPath } from './files/links.ts';
import { childrenOf, type Node } from './obligations/nodes.ts';
import { treeItem } from './obligations/tree-item.ts';
import { ObligationsView } from './obligations/view.ts';
import { Products } from './products.ts';
import { pageScheme, rulePages } from './rule-pages.ts';
import { Server, type ServerState } from './server.ts';
import type { MakeClient } from './start-client.ts';
import { StatusItem, type ShownStatus } from './status-item.ts';

/** One line of the tree as it is shown. */
export interface ShownItem {
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  /** Markdown where it is more than a line. */
  readonly tooltip: string;
  readonly children: readonly ShownItem[];
}

/** For tests only: what is shown, to read. */
export interface LensApi {
  treeItems(): Promise<readonly ShownItem[]>;
  selectedItems(): readonly ShownItem[];
  /** The id by which the tree is grouped. */
  grouping(): string;
  readonly files: FileAccess;
  status(): ShownStatus | undefined;
  serverState(): ServerState;
  readonly commands: readonly string[];
}

/** `realPath`: where the host can follow links on its disk. */
export function activateLens(context: ExtensionContext, make: MakeClient, realPath?: RealPath): LensApi {
  const files = fileAccess(realPath);
  const server = new Server(make, files);
  const products = new Products(server);
  const view = new ObligationsView(products, context.workspaceState);
  const status = new StatusItem(server, products);
  context.subscriptions.push(
    server,
    products,
    view,
    status,
    startWithFirstDescriptor(server, products),
    workspace.registerTextDocumentContentProvider(pageScheme, rulePages(context.extensionUri)),
    registerCommands({ extensionUri: context.extensionUri, server, products, view, files }),
  );
  return {
    treeItems: async () => (await view.roots()).map(shownItem),
    selectedItems: () => view.selected.map(shownItem),
    grouping: () => view.grouping.id,
    files,
    status: () => status.shown,
    serverState: () => server.state,
    commands: lensCommands.map(({ id }) => id),
  };
}

/** Descriptors of the workspace are looked for at once, so that the Problems panel has those that are not open, too. */
function startWithFirstDescriptor(server: Server, products: Products): Disposable {
  const start = (): void => void server.start().catch(sayNotStarted);
  if (workspace.textDocuments.some(isDescriptor)) start();
  void products.search();
  return workspace.onDidOpenTextDocument(
    (document) => server.state === 'idle' && isDescriptor(document) && start(),
  );
}

function sayNotStarted(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  void window.showErrorMessage(`The language server of Conformity Lens could not be started: ${reason}`);
}

function shownItem(node: Node): ShownItem {
  const { label, description, iconPath, tooltip } = treeItem(node);
  return {
    label: typeof label === 'string' ? label : '',
    description: String(description),
    icon: (iconPath as { readonly id?: string } | undefined)?.id ?? '',
    tooltip: typeof tooltip === 'string' ? tooltip : (tooltip?.value ?? ''),
    children: childrenOf(node).map(shownItem),
  };
}

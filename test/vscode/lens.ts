/*
 * What suites ask of Conformity Lens itself: its read-only view of what it shows.
 * Everything else is looked at from outside, as a user sees it.
 */
import type { LensApi, ShownItem } from '../../client/src/activate-lens.ts';
import type { ShownStatus } from '../../client/src/status-item.ts';
import { commands, Uri, workspace } from 'vscode';
import { activated, until, workspaceFolder } from './support.ts';

export const extensionId = 'conformity-lens.conformity-lens';

/** The active extension's view of what it shows. */
export async function lens(): Promise<LensApi> {
  const { exports } = await activated(extensionId);
  return exports as LensApi;
}

/** Waits until the tree is as wanted, and returns what `read` made of it. */
export async function untilTree<T>(
  read: (products: readonly ShownItem[]) => T | undefined,
  what: string,
): Promise<T> {
  const api = await lens();
  let seen: readonly ShownItem[] = [];
  const lastSeen = (): unknown => seen.map(({ label, description }) => `${label}: ${description}`);
  return until(async () => read((seen = await api.treeItems())), what, { lastSeen });
}

/** The product of a name, once it is in the tree. */
export function untilProduct(name: string): Promise<ShownItem> {
  return untilTree((products) => products.find(({ label }) => label === name), `the product ${name}`);
}

/** All duties of a product as they are shown. */
export const dutiesOf = ({ children }: ShownItem): readonly ShownItem[] =>
  children.flatMap((child) => (child.children.length === 0 ? [child] : dutiesOf(child)));

/** Waits until the language status is as wanted. */
export async function untilStatus(
  wanted: (status: ShownStatus) => boolean,
  what: string,
): Promise<ShownStatus> {
  const api = await lens();
  const read = (): ShownStatus | undefined => {
    const status = api.status();
    return status !== undefined && wanted(status) ? status : undefined;
  };
  return until(read, what, { lastSeen: () => api.status() });
}

export const inWorkspace = (path: string): Uri => Uri.joinPath(workspaceFolder(), path);

export async function writeFile(path: string, text: string): Promise<Uri> {
  const uri = inWorkspace(path);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function readFile(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

/** Closes every editor; what was changed and not saved is lost. */
export async function closeEditors(): Promise<void> {
  while (workspace.textDocuments.some(({ isDirty }) => isDirty)) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** A descriptor with the given name and status of its only threat. */
export const descriptor = (name: string, status = 'open'): string => `conformity: 1
product:
  name: ${name}
  placed-on-market: 2028-03-01
scope:
  data-connection: direct
  supplied-as: device
  excluded-by: none
ai-system:
  high-risk: { route: annex-3, entry: '2', safety-component: true }
threats:
  - id: T1
    class: data-poisoning
    status: ${status}
`;

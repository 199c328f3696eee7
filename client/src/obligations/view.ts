/**
 * The view "Obligations": shows what the products hold and nothing of its own. Descriptors that are not open are
 * looked for when the view is first asked for its contents.
 */

import {
  commands,
  Disposable,
  EventEmitter,
  window,
  type Memento,
  type ProviderResult,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  type Uri,
} from 'vscode';
import type { Products } from '../products.ts';
import { evidence } from './evidence-groups.ts';
import { groupingOf, type Grouping } from './grouping.ts';
import { chainTo, childrenOf, type EvidenceNode, type Node, type ProductNode } from './nodes.ts';
import { productNodes } from './product-nodes.ts';
import { treeItem } from './tree-item.ts';

export const viewId = 'conformityLens.obligations';

/** Decides which welcome text an empty view has: `none`, `unmarked` or `some`. */
const foundKey = 'conformityLens.found';

/** Under which the grouping is kept for the workspace. */
const groupingKey = 'conformityLens.grouping';

const mostAttempts = 3;

export class ObligationsView implements TreeDataProvider<Node>, Disposable {
  readonly #products: Products;
  readonly #changed = new EventEmitter<undefined>();
  readonly #view: TreeView<Node>;
  readonly #listener: Disposable;
  readonly #memory: Memento;
  #showsSettled = false;

  readonly onDidChangeTreeData = this.#changed.event;

  /** `memory` keeps the grouping for the workspace. */
  constructor(products: Products, memory: Memento) {
    this.#products = products;
    this.#memory = memory;
    this.#view = window.createTreeView<Node>(viewId, { treeDataProvider: this, showCollapseAll: true });
    this.#listener = Disposable.from(
      products.onDidChange(() => this.#refresh()),
      this.#view.onDidChangeVisibility(({ visible }) => visible && products.refresh()),
    );
    this.#refresh();
  }

  /** Only when the files have been looked for is it known that there are none. */
  async roots(): Promise<readonly ProductNode[]> {
    await this.#products.search();
    return productNodes(this.#products.all, { settled: this.#showsSettled, grouping: this.grouping });
  }

  getChildren(node?: Node): ProviderResult<Node[]> {
    return node === undefined ? this.roots().then((roots) => [...roots]) : [...childrenOf(node)];
  }

  /** The nodes are plain values, made anew: one is known again by its id. */
  async getParent(node: Node): Promise<Node | undefined> {
    return chainTo(node.id, await this.roots()).at(-2);
  }

  getTreeItem(node: Node): TreeItem {
    return treeItem(node);
  }

  get grouping(): Grouping {
    return groupingOf(this.#memory.get<string>(groupingKey));
  }

  async groupBy(id: Grouping['id']): Promise<void> {
    await this.#memory.update(groupingKey, id);
    this.#refresh();
  }

  /** Selects a file below its descriptor, in the grouping that shows files; undefined where it is not in it. */
  async revealEvidence(descriptor: Uri, path: string): Promise<EvidenceNode | undefined> {
    if (this.grouping.id !== evidence.id) await this.groupBy(evidence.id);
    const node = findEvidence(await this.roots(), descriptor, path);
    if (node !== undefined) await this.#select(node);
    return node;
  }

  /** Selects the product of a descriptor, where it is in the tree. */
  async revealProduct(descriptor: Uri): Promise<void> {
    const node = (await this.roots()).find(({ id }) => id === descriptor.toString());
    if (node !== undefined) await this.#select(node);
  }

  /** While VS Code is still filling the tree, it may not know the node yet, and says nothing about that. */
  async #select(node: Node): Promise<void> {
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      await this.#view.reveal(node, { select: true, focus: true, expand: true });
      if (this.#view.selection.some(({ id }) => id === node.id)) return;
    }
  }

  /** What is selected in the view. */
  get selected(): readonly Node[] {
    return this.#view.selection;
  }

  /** Shows or hides what is met or does not apply. */
  toggleSettled(): void {
    this.#showsSettled = !this.#showsSettled;
    this.#refresh();
  }

  dispose(): void {
    this.#listener.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }

  #refresh(): void {
    const { all } = this.#products;
    const judged = all.filter(({ state }) => state !== 'no-marker');
    void commands.executeCommand(
      'setContext',
      foundKey,
      judged.length > 0 ? 'some' : all.length > 0 ? 'unmarked' : 'none',
    );
    const shown = this.#showsSettled ? 'all' : 'open only';
    this.#view.description = `${shown}, by ${this.grouping.label.toLowerCase()}`;
    // Even an empty text would hide the welcome, so there must be none.
    (this.#view as { message: string | undefined }).message = this.#lawData();
    this.#changed.fire(undefined);
  }

  #lawData(): string | undefined {
    const products = this.#products.all.flatMap(({ product }) => product ?? []);
    const [first] = products;
    if (first === undefined) return undefined;
    const days = [...new Set(products.map(({ asOf }) => asOf))].join(', ');
    return `Law as of ${days}. Law data checked on ${first.lawPackDate}.`;
  }
}

/** A file may be in several groups; the first is taken. */
function findEvidence(
  roots: readonly ProductNode[],
  descriptor: Uri,
  path: string,
): EvidenceNode | undefined {
  const product = roots.find(({ uri }) => uri.toString() === descriptor.toString());
  return product?.children
    .flatMap(({ children }) => children)
    .flatMap((node) => (node.kind === 'evidence' ? node : []))
    .find((node) => node.evidence.path === path);
}

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
} from 'vscode';
import type { Products } from '../products.ts';
import { groupingOf, type Grouping } from './grouping.ts';
import { childrenOf, productNodes, type Node, type ProductNode } from './nodes.ts';
import { treeItem } from './tree-item.ts';

export const viewId = 'conformityLens.obligations';

/** Decides which welcome text an empty view has: `none`, `unmarked` or `some`. */
const foundKey = 'conformityLens.found';

/** Under which the grouping is kept for the workspace. */
const groupingKey = 'conformityLens.grouping';

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

  getTreeItem(node: Node): TreeItem {
    return treeItem(node);
  }

  get grouping(): Grouping {
    return groupingOf(this.#memory.get<string>(groupingKey));
  }

  groupBy(id: Grouping['id']): void {
    void this.#memory.update(groupingKey, id).then(() => this.#refresh());
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

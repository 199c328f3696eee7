/**
 * What the language status of a descriptor says: the state of the bridge, or why we are idle. Calm: a warning only
 * where the file cannot be read.
 */

import {
  languages,
  LanguageStatusSeverity,
  window,
  type Command,
  type Disposable,
  type LanguageStatusItem,
} from 'vscode';
import type { JudgedProduct, ProductSummary } from '../../server/src/protocol/product.ts';
import { descriptorSelector, isDescriptor, isWorkingFile } from './descriptor-files.ts';
import type { Products } from './products.ts';
import type { Server } from './server.ts';

export interface ShownLaw {
  readonly text: string;
  readonly detail: string;
}

/** What is shown, as a plain value. */
export interface ShownStatus {
  readonly text: string;
  /** For which day the law is applied and how fresh the law data is; undefined where nothing is judged. */
  readonly law: ShownLaw | undefined;
  readonly warning: boolean;
  readonly busy: boolean;
  readonly command: Command;
}

const showObligations: Command = { command: 'conformityLens.showObligations', title: 'Show Obligations' };
const addMarker: Command = { command: 'conformityLens.addMarker', title: 'Add the Key' };
const restart: Command = { command: 'conformityLens.restartServer', title: 'Restart Server' };
const setAsOf: Command = { command: 'conformityLens.setAsOf', title: 'Change' };

const calm = { law: undefined, warning: false, busy: false };

/** The status of a document from what is known about it. */
export function statusOf(state: Server['state'], summary: ProductSummary | undefined): ShownStatus {
  if (state === 'stopped')
    return { ...calm, text: 'Language server not running', warning: true, command: restart };
  if (summary === undefined) return { ...calm, text: 'Starting', busy: true, command: showObligations };
  const { product } = summary;
  const law = product === undefined ? undefined : lawOf(product);
  switch (summary.state) {
    case 'no-marker':
      return { ...calm, text: 'Not a descriptor: the key conformity: 1 is missing', command: addMarker };
    case 'unreadable':
      return { ...calm, law, text: 'Cannot be read as a whole', warning: true, command: showObligations };
    case 'active':
      return { ...calm, law, text: product?.bridge.title ?? '', command: showObligations };
  }
}

const lawOf = ({ asOf, lawPackDate }: JudgedProduct): ShownLaw => ({
  text: `Law as of ${asOf}`,
  detail: `data checked on ${lawPackDate}`,
});

export class StatusItem implements Disposable {
  readonly #server: Server;
  readonly #products: Products;
  readonly #bridge = languages.createLanguageStatusItem('conformityLens.bridge', descriptorSelector);
  readonly #law = languages.createLanguageStatusItem('conformityLens.law', descriptorSelector);
  readonly #listeners: readonly Disposable[];
  #shown: ShownStatus | undefined;

  constructor(server: Server, products: Products) {
    this.#server = server;
    this.#products = products;
    this.#bridge.name = 'Conformity Lens';
    this.#law.name = 'Conformity Lens: Law as of';
    this.#law.command = setAsOf;
    const update = (): void => this.#update();
    this.#listeners = [
      products.onDidChange(update),
      server.onDidChangeState(update),
      window.onDidChangeActiveTextEditor(update),
    ];
    this.#update();
  }

  /** What is shown now; undefined where the active editor shows no descriptor file. */
  get shown(): ShownStatus | undefined {
    return this.#shown;
  }

  dispose(): void {
    for (const disposable of [...this.#listeners, this.#bridge, this.#law]) disposable.dispose();
  }

  #update(): void {
    const document = window.activeTextEditor?.document;
    const judged = document !== undefined && isDescriptor(document) && isWorkingFile(document.uri);
    this.#shown = judged ? statusOf(this.#server.state, this.#products.of(document.uri)) : undefined;
    if (this.#shown === undefined) return;
    showBridge(this.#bridge, this.#shown);
    showLaw(this.#law, this.#shown.law);
  }
}

function showBridge(item: LanguageStatusItem, { text, warning, busy, command }: ShownStatus): void {
  item.text = text;
  item.severity = warning ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  item.busy = busy;
  item.command = command;
  item.accessibilityInformation = { label: `Conformity Lens: ${text}` };
}

/** Where nothing is judged there is nothing to say, and the item is not shown. */
function showLaw(item: LanguageStatusItem, law: ShownLaw | undefined): void {
  item.selector = law === undefined ? [] : descriptorSelector;
  if (law === undefined) return;
  item.text = law.text;
  item.detail = law.detail;
  item.accessibilityInformation = { label: `${law.text}, ${law.detail}` };
}

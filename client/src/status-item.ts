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
import type { ProductSummary } from '../../server/src/protocol/product.ts';
import { descriptorSelector, isDescriptor } from './descriptor-files.ts';
import type { Products } from './products.ts';
import type { Server } from './server.ts';

/** What an item shows, as a plain value. */
export interface ShownStatus {
  readonly text: string;
  readonly detail: string;
  readonly warning: boolean;
  readonly busy: boolean;
  readonly command: Command;
}

const showObligations: Command = { command: 'conformityLens.showObligations', title: 'Show Obligations' };
const addMarker: Command = { command: 'conformityLens.addMarker', title: 'Add the Key' };
const restart: Command = { command: 'conformityLens.restartServer', title: 'Restart Server' };
const setAsOf: Command = { command: 'conformityLens.setAsOf', title: 'Change' };

const calm = { warning: false, busy: false };

/** The status of a document from what is known about it. */
export function statusOf(state: Server['state'], summary: ProductSummary | undefined): ShownStatus {
  if (state === 'stopped')
    return {
      ...calm,
      text: 'The language server is not running',
      detail: '',
      warning: true,
      command: restart,
    };
  if (summary === undefined)
    return { ...calm, text: 'Starting', detail: '', busy: true, command: showObligations };
  const { product } = summary;
  const detail =
    product === undefined ? '' : `law as of ${product.asOf}, law data checked on ${product.lawPackDate}`;
  switch (summary.state) {
    case 'no-marker':
      return {
        ...calm,
        text: 'Not a descriptor: the key conformity: 1 is missing',
        detail: '',
        command: addMarker,
      };
    case 'unreadable':
      return {
        text: 'The descriptor cannot be read as a whole',
        detail,
        warning: true,
        busy: false,
        command: showObligations,
      };
    case 'active':
      return { ...calm, text: product?.bridge.title ?? '', detail, command: showObligations };
  }
}

export class StatusItem implements Disposable {
  readonly #server: Server;
  readonly #products: Products;
  readonly #bridge = languages.createLanguageStatusItem('conformityLens.bridge', descriptorSelector);
  readonly #asOf = languages.createLanguageStatusItem('conformityLens.asOf', descriptorSelector);
  readonly #listeners: readonly Disposable[];
  #shown: ShownStatus | undefined;

  constructor(server: Server, products: Products) {
    this.#server = server;
    this.#products = products;
    this.#bridge.name = 'Conformity Lens';
    this.#asOf.name = 'Conformity Lens: Law as of';
    this.#asOf.command = setAsOf;
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
    for (const disposable of [...this.#listeners, this.#bridge, this.#asOf]) disposable.dispose();
  }

  #update(): void {
    const document = window.activeTextEditor?.document;
    const summary = document === undefined ? undefined : this.#products.of(document.uri);
    this.#shown =
      document !== undefined && isDescriptor(document) ? statusOf(this.#server.state, summary) : undefined;
    if (this.#shown === undefined) return;
    show(this.#bridge, this.#shown);
    const asOf = summary?.product?.asOf;
    this.#asOf.text = asOf === undefined ? 'Law as of' : `Law as of ${asOf}`;
  }
}

function show(item: LanguageStatusItem, { text, detail, warning, busy, command }: ShownStatus): void {
  item.text = text;
  item.detail = detail;
  item.severity = warning ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  item.busy = busy;
  item.command = command;
  item.accessibilityInformation = { label: [text, detail].filter(Boolean).join(', ') };
}

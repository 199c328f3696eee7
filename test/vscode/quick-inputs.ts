/*
 * Quick picks and input boxes as they are shown, driven by the workbench's own commands, as keys drive them.
 * The widgets are the real ones; what is added is that one can see which of them is up.
 */
import {
  commands,
  EventEmitter,
  window,
  type Disposable,
  type InputBox,
  type InputBoxOptions,
  type QuickPick,
  type QuickPickItem,
  type QuickPickOptions,
} from 'vscode';
import { until } from './until.ts';

/** A quick pick or an input box, as far as one has to see of it; `showQuickPick` has no widget to hand out. */
type Shown = QuickPick<QuickPickItem> | InputBox | ShownList | ShownText;

interface ShownList {
  readonly title: string | undefined;
  readonly items: readonly QuickPickItem[];
  activeItems: readonly QuickPickItem[];
}

interface ShownText {
  readonly title: string | undefined;
  readonly value: string;
}

const isList = (shown: Shown): shown is QuickPick<QuickPickItem> | ShownList => 'activeItems' in shown;

export const isPick = (shown: Shown): shown is QuickPick<QuickPickItem> =>
  isList(shown) && 'onDidAccept' in shown;

export const isBox = (shown: Shown): shown is InputBox => !isList(shown) && 'onDidAccept' in shown;

const { createQuickPick, createInputBox, showQuickPick, showInputBox } = window;

/** Watches from its making until it is disposed of. */
export class QuickInputs implements Disposable {
  readonly #changed = new EventEmitter<void>();
  #shown: Shown | undefined;
  #nextText = '';

  constructor() {
    // The extension asks the same object for its widgets.
    Object.assign(window, {
      createQuickPick: () => this.#watched(createQuickPick()),
      createInputBox: () => this.#watched(createInputBox()),
      showQuickPick: (items: readonly QuickPickItem[], options?: QuickPickOptions) =>
        this.#list(items, options),
      showInputBox: (options?: InputBoxOptions) => this.#text(options),
    });
  }

  dispose(): void {
    Object.assign(window, { createQuickPick, createInputBox, showQuickPick, showInputBox });
    this.#changed.dispose();
  }

  /** What stands in the next box that the extension does not hand out. */
  willType(text: string): void {
    this.#nextText = text;
  }

  /** Waits for a question whose title begins so. */
  titled(start: string): Promise<Shown> {
    const read = (): Shown | undefined =>
      this.#shown?.title?.startsWith(start) === true ? this.#shown : undefined;
    return until(read, `the question "${start}"`, {
      on: this.#changed.event,
      lastSeen: () => this.#shown?.title ?? 'no question',
    });
  }

  /** Goes down to an answer and takes it. */
  async pick(title: string, label: string): Promise<void> {
    const shown = await this.titled(title);
    if (!isList(shown)) throw new Error(`"${title}" is to be typed, not picked.`);
    for (let steps = 0; steps <= shown.items.length; steps += 1) {
      await this.#until(() => shown.activeItems.length > 0, `an answer of "${title}"`);
      const before = shown.activeItems[0];
      if (before?.label === label) return this.#accept(shown);
      await commands.executeCommand('workbench.action.quickOpenSelectNext');
      await this.#until(() => shown.activeItems[0] !== before, `another answer of "${title}"`);
    }
    throw new Error(`"${title}" has no answer "${label}".`);
  }

  /** Types an answer and enters it. */
  async type(title: string, text: string): Promise<void> {
    const shown = await this.titled(title);
    if (!isBox(shown)) throw new Error(`"${title}" cannot be typed.`);
    shown.value = text;
    await this.#accept(shown);
  }

  /** Enters what is there. */
  async enter(title: string): Promise<void> {
    await this.#accept(await this.titled(title));
  }

  /** Enters what is there, to be refused: gives the reason. */
  async refused(title: string, text: string): Promise<string> {
    const shown = await this.titled(title);
    if (!isBox(shown)) throw new Error(`"${title}" cannot be typed.`);
    shown.value = text;
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await this.#until(() => shown.validationMessage !== undefined, `a reason against "${text}"`);
    const { validationMessage: reason } = shown;
    return typeof reason === 'string' ? reason : (reason?.message ?? '');
  }

  /** Goes back to the question before. */
  async back(): Promise<void> {
    const shown = this.#shown;
    await commands.executeCommand('workbench.action.quickInputBack');
    await this.#until(() => this.#shown !== shown, 'the question before');
  }

  /** Leaves, as with Escape. */
  async leave(): Promise<void> {
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await this.#until(() => this.#shown === undefined, 'the question to go');
  }

  async #accept(shown: Shown): Promise<void> {
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await this.#until(() => this.#shown !== shown, `an answer to "${shown.title ?? ''}" to be taken`);
  }

  #until(holds: () => boolean, what: string): Promise<true> {
    return until(() => (holds() ? true : undefined), what, { on: this.#changed.event });
  }

  async #list(items: readonly QuickPickItem[], options: QuickPickOptions = {}): Promise<unknown> {
    const shown: ShownList = { title: options.title, items, activeItems: [] };
    const onDidSelectItem = (item: QuickPickItem | string): void => {
      shown.activeItems = items.filter((each) => each === item);
      this.#changed.fire();
    };
    this.#now(shown);
    const chosen = await showQuickPick(items, { ...options, onDidSelectItem });
    if (this.#shown === shown) this.#now(undefined);
    return chosen;
  }

  async #text(options: InputBoxOptions = {}): Promise<string | undefined> {
    const shown: ShownText = { title: options.title, value: this.#nextText };
    this.#now(shown);
    const text = await showInputBox({ ...options, value: this.#nextText });
    if (this.#shown === shown) this.#now(undefined);
    return text;
  }

  #watched<S extends QuickPick<QuickPickItem> | InputBox>(input: S): S {
    const show = input.show.bind(input);
    input.show = () => {
      show();
      this.#now(input);
    };
    input.onDidHide(() => this.#shown === input && this.#now(undefined));
    if (isPick(input)) input.onDidChangeActive(() => this.#changed.fire());
    return input;
  }

  #now(shown: Shown | undefined): void {
    this.#shown = shown;
    this.#changed.fire();
  }
}

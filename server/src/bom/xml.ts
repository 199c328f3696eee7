/**
 * XML text to a tree of elements: as much of XML as bills need, in one pass, without recursion, and in a time that
 * grows with the text. Declarations of entities are refused, so nothing can expand.
 */

import type { Span } from '../text/span.ts';
import { limits } from './limits.ts';
import { decodeReferences } from './xml-references.ts';

export interface XmlElement {
  /** As it is written, with its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, without that of children; white space around it is not part of it. */
  readonly text: string;
  /** The start tag. */
  readonly tag: Span;
}

/** Why a text is not read, and where. */
export class XmlMistake extends Error {
  readonly kind: 'malformed' | 'cut-off' | 'too-deep' | 'entities';
  readonly offset: number;

  constructor(kind: XmlMistake['kind'], offset: number) {
    super(kind);
    this.kind = kind;
    this.offset = offset;
  }
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

const noAttributes: ReadonlyMap<string, string> = new Map();

/** Reads in two steps, so that a text can be left alone when its first element says that it is something else. */
export class XmlReader {
  readonly #text: string;
  readonly #name = /[^\s<>/="'&]+/y;
  readonly #space = /\s*/y;
  readonly #open: OpenElement[] = [];
  #root: XmlElement | undefined;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The first element, of which only the tag has been read yet. */
  start(): XmlElement {
    while (this.#root === undefined) this.#next();
    return this.#root;
  }

  /** The first element with all that is in it. Throws an `XmlMistake`, as `start` does. */
  whole(): XmlElement {
    const root = this.start();
    while (this.#at < this.#text.length) this.#next();
    if (this.#open.length > 0) throw this.#cutOff();
    return root;
  }

  /** Text up to the next markup, and that. */
  #next(): void {
    if (this.#at >= this.#text.length) throw this.#cutOff();
    const markup = this.#text.indexOf('<', this.#at);
    this.#characters(markup === -1 ? this.#text.length : markup);
    if (markup !== -1) this.#markup();
  }

  #characters(end: number): void {
    const raw = this.#text.slice(this.#at, end);
    const parent = this.#open.at(-1);
    if (parent === undefined && raw.trim() !== '') throw this.#malformed(this.#at);
    if (parent !== undefined) parent.text += this.#decoded(raw, this.#at);
    this.#at = end;
  }

  #markup(): void {
    if (this.#passes('<!--', '-->') !== undefined || this.#passes('<?', '?>') !== undefined) return;
    const data = this.#passes('<![CDATA[', ']]>');
    if (data !== undefined) return this.#data(data);
    if (this.#text.startsWith('</', this.#at)) return this.#endTag();
    if (this.#text.startsWith('<!', this.#at)) return this.#documentType();
    this.#startTag();
  }

  /** What stands between two marks; undefined where the first one is not here. */
  #passes(open: string, close: string): string | undefined {
    if (!this.#text.startsWith(open, this.#at)) return undefined;
    const from = this.#at + open.length;
    const end = this.#find(close, from);
    this.#at = end + close.length;
    return this.#text.slice(from, end);
  }

  #data(data: string): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) throw this.#malformed(this.#at);
    parent.text += data;
  }

  /** One that only names the type of the document is passed over. */
  #documentType(): void {
    if (this.#text.length - this.#at < '<![CDATA['.length) throw this.#cutOff();
    if (this.#root !== undefined || !/^<!DOCTYPE\s/i.test(this.#text.slice(this.#at, this.#at + 10)))
      throw this.#malformed(this.#at);
    const end = this.#find('>', this.#at);
    if (this.#text.slice(this.#at, end).includes('[')) throw new XmlMistake('entities', this.#at);
    this.#at = end + 1;
  }

  #startTag(): void {
    const start = this.#at;
    if (this.#open.length === 0 && this.#root !== undefined) throw this.#malformed(start);
    if (this.#open.length >= limits.depth) throw new XmlMistake('too-deep', start);
    this.#at += 1;
    const name = this.#takeName();
    const attributes = this.#attributes();
    const empty = this.#takes('/');
    if (!this.#takes('>')) throw this.#malformed(this.#at);
    this.#begin({ name, attributes, children: [], text: '', tag: { start, end: this.#at } }, empty);
  }

  #begin(element: OpenElement, empty: boolean): void {
    this.#open.at(-1)?.children.push(element);
    this.#root ??= element;
    if (!empty) this.#open.push(element);
  }

  #attributes(): ReadonlyMap<string, string> {
    this.#passSpace();
    if ('/>'.includes(this.#here())) return noAttributes;
    const attributes = new Map<string, string>();
    while (!'/>'.includes(this.#here())) {
      const name = this.#takeName();
      if (attributes.has(name)) throw this.#malformed(this.#at);
      attributes.set(name, this.#attributeValue());
      this.#passSpace();
    }
    return attributes;
  }

  #attributeValue(): string {
    this.#passSpace();
    if (!this.#takes('=')) throw this.#malformed(this.#at);
    this.#passSpace();
    const quote = this.#here();
    if (quote !== '"' && quote !== "'") throw this.#malformed(this.#at);
    const from = this.#at + 1;
    const end = this.#find(quote, from);
    const raw = this.#text.slice(from, end);
    if (raw.includes('<')) throw this.#malformed(from + raw.indexOf('<'));
    this.#at = end + 1;
    return this.#decoded(raw, from).trim();
  }

  #endTag(): void {
    const start = this.#at;
    this.#at += 2;
    const closed = this.#open.pop();
    if (closed?.name !== this.#takeName()) throw this.#malformed(start);
    this.#passSpace();
    if (!this.#takes('>')) throw this.#malformed(this.#at);
    closed.text = closed.text.trim();
  }

  #takeName(): string {
    this.#name.lastIndex = this.#at;
    const [name] = this.#name.exec(this.#text) ?? [];
    if (name === undefined) throw this.#malformed(this.#at);
    this.#at += name.length;
    return name;
  }

  #passSpace(): void {
    this.#space.lastIndex = this.#at;
    this.#space.test(this.#text);
    this.#at = this.#space.lastIndex;
  }

  #takes(character: string): boolean {
    const found = this.#here() === character;
    if (found) this.#at += 1;
    return found;
  }

  #here(): string {
    const character = this.#text[this.#at];
    if (character === undefined) throw this.#cutOff();
    return character;
  }

  #find(mark: string, from: number): number {
    const at = this.#text.indexOf(mark, from);
    if (at === -1) throw this.#cutOff();
    return at;
  }

  #decoded(raw: string, offset: number): string {
    return decodeReferences(raw, (at) => {
      throw this.#malformed(offset + at);
    });
  }

  #malformed(offset: number): XmlMistake {
    return offset >= this.#text.trimEnd().length ? this.#cutOff() : new XmlMistake('malformed', offset);
  }

  #cutOff(): XmlMistake {
    return new XmlMistake('cut-off', this.#text.length);
  }
}

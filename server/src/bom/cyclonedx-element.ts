/**
 * An element of CycloneDX with its parts by their names. Elements of CycloneDX have the prefix and the namespace of the
 * first one; others are extensions and not seen.
 */

import type { Span } from '../text/span.ts';
import { groupBy } from './group.ts';
import type { XmlElement } from './xml.ts';

export class CycloneDxElement {
  /** Without prefix. */
  readonly name: string;
  readonly #element: XmlElement;
  readonly #root: XmlElement;
  #parts: readonly CycloneDxElement[] | undefined;
  #byName: ReadonlyMap<string, readonly CycloneDxElement[]> | undefined;

  constructor(element: XmlElement, root: XmlElement) {
    this.#element = element;
    this.#root = root;
    this.name = element.name.slice(prefixOf(element).length);
  }

  get tag(): Span {
    return this.#element.tag;
  }

  get text(): string {
    return this.#element.text;
  }

  attribute(name: string): string | undefined {
    return this.#element.attributes.get(name);
  }

  /** In the order of the text. */
  get parts(): readonly CycloneDxElement[] {
    return (this.#parts ??= this.#element.children
      .filter((child) => isOfBom(child, this.#root))
      .map((child) => new CycloneDxElement(child, this.#root)));
  }

  all(name: string): readonly CycloneDxElement[] {
    if (this.#element.children.length === 0) return nothing;
    this.#byName ??= groupBy(this.parts, (part) => part.name);
    return this.#byName.get(name) ?? nothing;
  }

  first(name: string): CycloneDxElement | undefined {
    return this.all(name)[0];
  }

  /** The items of a list: parts of one name in a part that holds nothing else. */
  list(name: string, item: string): readonly CycloneDxElement[] {
    return this.first(name)?.all(item) ?? nothing;
  }

  textOf(name: string): string | undefined {
    return this.first(name)?.text;
  }
}

const nothing: readonly CycloneDxElement[] = [];

const prefixOf = ({ name }: XmlElement): string => name.slice(0, name.indexOf(':') + 1);

function isOfBom(element: XmlElement, root: XmlElement): boolean {
  const namespace = element.attributes.get('xmlns');
  const same = namespace === undefined || namespace === root.attributes.get('xmlns');
  return same && prefixOf(element) === prefixOf(root);
}

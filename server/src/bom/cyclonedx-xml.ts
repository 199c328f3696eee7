/**
 * CycloneDX in XML, brought into the form of its JSON, so that both are read by the same code. Only the parts that are
 * read are brought over.
 */

import type { Span } from '../text/span.ts';
import type { JsonObject } from './values.ts';
import type { XmlElement } from './xml.ts';

export interface ConvertedBom {
  readonly bom: JsonObject;
  /** The start tags that components and datasets were made from. */
  readonly tags: ReadonlyMap<object, Span>;
}

export function toJsonForm(root: XmlElement): ConvertedBom {
  const tags = new Map<object, Span>();
  const bom = new Converter(root, tags).bom();
  return { bom, tags };
}

class Converter {
  readonly #root: XmlElement;
  readonly #tags: Map<object, Span>;
  /** Elements of CycloneDX have the prefix and the namespace of the first one; others are extensions. */
  readonly #prefix: string;

  constructor(root: XmlElement, tags: Map<object, Span>) {
    this.#root = root;
    this.#tags = tags;
    this.#prefix = root.name.slice(0, root.name.indexOf(':') + 1);
  }

  bom(): JsonObject {
    const metadata = this.#child(this.#root, 'metadata');
    return {
      metadata: metadata && this.#metadata(metadata),
      components: this.#inside(this.#root, 'components', 'component').map(this.#component),
      services: this.#inside(this.#root, 'services', 'service').map(this.#service),
      dependencies: this.#inside(this.#root, 'dependencies', 'dependency').map(this.#dependency),
    };
  }

  #metadata(metadata: XmlElement): JsonObject {
    const component = this.#child(metadata, 'component');
    return {
      timestamp: this.#text(metadata, 'timestamp'),
      component: component && this.#component(component),
      supplier: this.#named(metadata, 'supplier'),
      manufacture: this.#named(metadata, 'manufacture'),
    };
  }

  readonly #component = (element: XmlElement): JsonObject =>
    this.#at(element, {
      ...this.#texts(element, ['name', 'version', 'publisher', 'author', 'purl']),
      'bom-ref': element.attributes.get('bom-ref'),
      type: element.attributes.get('type'),
      supplier: this.#named(element, 'supplier'),
      manufacturer: this.#named(element, 'manufacturer'),
      authors: this.#inside(element, 'authors', 'author').map((author) => this.#texts(author, ['name'])),
      licenses: this.#children(this.#child(element, 'licenses')).map(this.#licence),
      hashes: this.#inside(element, 'hashes', 'hash').map(hashOf),
      externalReferences: this.#inside(element, 'externalReferences', 'reference').map(this.#reference),
      components: this.#inside(element, 'components', 'component').map(this.#component),
      data: this.#children(element, 'data').map(this.#data),
      modelCard: { modelParameters: { datasets: this.#datasets(element) } },
    });

  /** From 1.7 on an expression with details has an element of its own, and stands in an attribute. */
  readonly #licence = (choice: XmlElement): JsonObject => {
    if (this.#is(choice, 'expression')) return { expression: choice.text };
    if (this.#is(choice, 'expression-detailed')) return { expression: choice.attributes.get('expression') };
    return { license: this.#texts(choice, ['id', 'name']) };
  };

  readonly #reference = (element: XmlElement): JsonObject => ({
    type: element.attributes.get('type'),
    url: this.#text(element, 'url'),
  });

  #datasets(component: XmlElement): readonly JsonObject[] {
    const parameters = this.#child(this.#child(component, 'modelCard'), 'modelParameters');
    return this.#children(this.#child(parameters, 'datasets')).map((entry) =>
      this.#is(entry, 'ref') ? { ref: entry.text } : this.#data(entry),
    );
  }

  readonly #data = (element: XmlElement): JsonObject =>
    this.#at(element, {
      ...this.#texts(element, ['type', 'name']),
      'bom-ref': element.attributes.get('bom-ref'),
      contents: { url: this.#text(this.#child(element, 'contents'), 'url') },
    });

  readonly #service = (element: XmlElement): JsonObject => ({
    'bom-ref': element.attributes.get('bom-ref'),
    name: this.#text(element, 'name'),
    services: this.#inside(element, 'services', 'service').map(this.#service),
  });

  /** What JSON lists by reference is nested in XML. */
  readonly #dependency = (element: XmlElement): JsonObject => ({
    ref: element.attributes.get('ref'),
    dependsOn: this.#children(element, 'dependency').map(({ attributes }) => attributes.get('ref')),
  });

  #at(element: XmlElement, converted: JsonObject): JsonObject {
    this.#tags.set(converted, element.tag);
    return converted;
  }

  #named(element: XmlElement, name: string): JsonObject | undefined {
    const child = this.#child(element, name);
    return child && this.#texts(child, ['name']);
  }

  #texts(element: XmlElement, names: readonly string[]): JsonObject {
    return Object.fromEntries(names.map((name) => [name, this.#text(element, name)]));
  }

  #text(element: XmlElement | undefined, name: string): string | undefined {
    return this.#child(element, name)?.text;
  }

  #inside(element: XmlElement, list: string, item: string): readonly XmlElement[] {
    return this.#children(this.#child(element, list), item);
  }

  #child(element: XmlElement | undefined, name: string): XmlElement | undefined {
    return element?.children.find((child) => this.#is(child, name));
  }

  /** Children of a name, or all that are no extensions. */
  #children(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
    return (element?.children ?? []).filter((child) => this.#is(child, name ?? this.#localName(child)));
  }

  #is(element: XmlElement, name: string): boolean {
    const own = element.attributes.get('xmlns') ?? this.#root.attributes.get('xmlns');
    return element.name === this.#prefix + name && own === this.#root.attributes.get('xmlns');
  }

  #localName({ name }: XmlElement): string {
    return name.slice(name.indexOf(':') + 1);
  }
}

const hashOf = ({ attributes, text }: XmlElement): JsonObject => ({
  alg: attributes.get('alg'),
  content: text,
});

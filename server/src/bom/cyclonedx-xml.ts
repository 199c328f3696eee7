/**
 * CycloneDX in XML, brought into the form of its JSON, so that both are read by the same code. Only the parts that are
 * read are brought over.
 */

import type { Span } from '../text/span.ts';
import { CycloneDxElement } from './cyclonedx-element.ts';
import type { JsonObject } from './values.ts';
import type { XmlElement } from './xml.ts';

export interface ConvertedBom {
  readonly bom: JsonObject;
  /** The start tags that components and datasets were made from. */
  readonly tags: ReadonlyMap<object, Span>;
}

export function toJsonForm(root: XmlElement): ConvertedBom {
  const converter = new Converter();
  const bom = converter.bom(new CycloneDxElement(root, root));
  return { bom, tags: converter.tags };
}

class Converter {
  readonly tags = new Map<object, Span>();

  bom(root: CycloneDxElement): JsonObject {
    const metadata = root.first('metadata');
    return {
      metadata: metadata && this.#metadata(metadata),
      components: this.#components(root),
      services: root.list('services', 'service').map(serviceOf),
      dependencies: root.list('dependencies', 'dependency').map(dependencyOf),
    };
  }

  #metadata(metadata: CycloneDxElement): JsonObject {
    const component = metadata.first('component');
    return {
      timestamp: metadata.textOf('timestamp'),
      component: component && this.#component(component),
      supplier: organisationOf(metadata, 'supplier'),
      manufacture: organisationOf(metadata, 'manufacture'),
    };
  }

  #components(holder: CycloneDxElement): readonly JsonObject[] {
    return holder.list('components', 'component').map((component) => this.#component(component));
  }

  #component(element: CycloneDxElement): JsonObject {
    return this.#marked(element, {
      type: element.attribute('type'),
      'bom-ref': element.attribute('bom-ref'),
      name: element.textOf('name'),
      version: element.textOf('version'),
      publisher: element.textOf('publisher'),
      author: element.textOf('author'),
      purl: element.textOf('purl'),
      supplier: organisationOf(element, 'supplier'),
      manufacturer: organisationOf(element, 'manufacturer'),
      authors: element.list('authors', 'author').map(nameOf),
      licenses: element.first('licenses')?.parts.map(licenceOf),
      hashes: element.list('hashes', 'hash').map(hashOf),
      externalReferences: element.list('externalReferences', 'reference').map(referenceOf),
      components: this.#components(element),
      data: element.all('data').map((data) => this.#data(data)),
      modelCard: { modelParameters: { datasets: this.#datasets(element) } },
    });
  }

  #datasets(component: CycloneDxElement): readonly JsonObject[] | undefined {
    const datasets = component.first('modelCard')?.first('modelParameters')?.first('datasets');
    return datasets?.parts.map((entry) => (entry.name === 'ref' ? { ref: entry.text } : this.#data(entry)));
  }

  #data(element: CycloneDxElement): JsonObject {
    return this.#marked(element, {
      'bom-ref': element.attribute('bom-ref'),
      type: element.textOf('type'),
      name: element.textOf('name'),
      contents: { url: element.first('contents')?.textOf('url') },
    });
  }

  #marked(element: CycloneDxElement, converted: JsonObject): JsonObject {
    this.tags.set(converted, element.tag);
    return converted;
  }
}

/** From 1.7 on an expression with details has an element of its own, and stands in an attribute. */
function licenceOf(choice: CycloneDxElement): JsonObject {
  if (choice.name === 'expression') return { expression: choice.text };
  if (choice.name === 'expression-detailed') return { expression: choice.attribute('expression') };
  return { license: { id: choice.textOf('id'), name: choice.textOf('name') } };
}

const hashOf = (hash: CycloneDxElement): JsonObject => ({ alg: hash.attribute('alg'), content: hash.text });

const referenceOf = (reference: CycloneDxElement): JsonObject => ({
  type: reference.attribute('type'),
  url: reference.textOf('url'),
});

const serviceOf = (service: CycloneDxElement): JsonObject => ({
  'bom-ref': service.attribute('bom-ref'),
  name: service.textOf('name'),
  services: service.list('services', 'service').map(serviceOf),
});

/** What JSON lists by reference is nested in XML. */
const dependencyOf = (dependency: CycloneDxElement): JsonObject => ({
  ref: dependency.attribute('ref'),
  dependsOn: dependency.all('dependency').map((inner) => inner.attribute('ref')),
});

function organisationOf(element: CycloneDxElement, name: string): JsonObject | undefined {
  const organisation = element.first(name);
  return organisation && nameOf(organisation);
}

const nameOf = (element: CycloneDxElement): JsonObject => ({ name: element.textOf('name') });

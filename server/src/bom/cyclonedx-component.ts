/** A component of CycloneDX: who supplies it, its licences, hashes and addresses. */

import { asserted, firstAsserted } from './asserted.ts';
import type { FoundComponent } from './assemble.ts';
import { hashesOf } from './bill-hash.ts';
import { isObject, objectAt, objectsAt, stated, textAt, textOf, valueAt, type JsonObject } from './values.ts';

/** `suppliers` are named elsewhere in the bill as those of this component. */
export function componentOf(
  node: JsonObject,
  suppliers: readonly (string | undefined)[] = [],
): FoundComponent {
  const [ref, purl] = [textAt(node, 'bom-ref'), textAt(node, 'purl')];
  return {
    node,
    ref,
    purl,
    type: textAt(node, 'type'),
    name: textAt(node, 'name') ?? purl ?? ref ?? '',
    version: textAt(node, 'version'),
    supplier: supplierOf(node, suppliers),
    licences: licencesOf(node),
    hashes: hashesOf(objectsAt(node, 'hashes'), { algorithm: 'alg', value: 'content' }),
    sources: sourcesOf(node),
  };
}

/**
 * What the bill is about. Its supplier and manufacturer can stand beside it; `metadata.manufacturer`, new in 1.6, is
 * whoever made the bill, and is not read.
 */
export function subjectOf(metadata: JsonObject): FoundComponent | undefined {
  const node = objectAt(metadata, 'component');
  return node && componentOf(node, [nameAt(metadata, 'supplier'), nameAt(metadata, 'manufacture')]);
}

function supplierOf(node: JsonObject, further: readonly (string | undefined)[]): string | undefined {
  const authors = stated(objectsAt(node, 'authors').map((author) => asserted(textAt(author, 'name'))));
  return firstAsserted([
    nameAt(node, 'supplier'),
    nameAt(node, 'manufacturer'),
    ...further,
    textAt(node, 'publisher'),
    textAt(node, 'author'),
    authors.length === 0 ? undefined : authors.join(', '),
  ]);
}

/** The name of an organisation; some tools write the name alone. */
function nameAt(object: JsonObject, key: string): string | undefined {
  const value = valueAt(object, key);
  return isObject(value) ? textAt(value, 'name') : textOf(value);
}

function licencesOf(node: JsonObject): readonly string[] {
  return stated(objectsAt(node, 'licenses').map((choice) => asserted(licenceOf(choice))));
}

function licenceOf(choice: JsonObject): string | undefined {
  const licence = valueAt(choice, 'license');
  const named = isObject(licence) ? (textAt(licence, 'id') ?? textAt(licence, 'name')) : textOf(licence);
  return textAt(choice, 'expression') ?? named;
}

/** Kinds of external references that say where a component comes from. */
const origins: readonly string[] = ['distribution', 'source-distribution', 'vcs', 'website', 'model-card'];

function sourcesOf(node: JsonObject): readonly string[] {
  const references = objectsAt(node, 'externalReferences');
  const addresses = references.filter((reference) => origins.includes(textAt(reference, 'type') ?? ''));
  return stated([
    ...addresses.map((reference) => textAt(reference, 'url')),
    ...objectsAt(node, 'data').map(contentsOf),
  ]);
}

/** The address of the contents of data. */
export function contentsOf(data: JsonObject): string | undefined {
  const contents = objectAt(data, 'contents');
  return contents && textAt(contents, 'url');
}

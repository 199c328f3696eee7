/** A package, or a file, of SPDX 3. */

import { asserted } from './asserted.ts';
import type { FoundComponent } from './assemble.ts';
import { hashesOf } from './bill-hash.ts';
import { idOf, typeOf, type Graph } from './spdx-3-graph.ts';
import { licencesByElement } from './spdx-3-licences.ts';
import { objectsAt, stated, textAt, textsAt, type JsonObject } from './values.ts';

export const aiPackage = 'ai_AIPackage';
export const datasetPackage = 'dataset_DatasetPackage';
export const packageTypes = ['software_Package', aiPackage, datasetPackage] as const;
export const fileType = 'software_File';

/** Collects the licences of all elements once. */
export function elementReader(graph: Graph): (node: JsonObject) => FoundComponent {
  const licences = licencesByElement(graph);
  return (node) => {
    const [ref, purl] = [idOf(node), purlOf(node)];
    return {
      node,
      ref,
      purl,
      type: typeFor(node),
      name: textAt(node, 'name') ?? purl ?? ref ?? '',
      version: textAt(node, 'software_packageVersion'),
      supplier: agentsAt(node, 'suppliedBy', graph) ?? agentsAt(node, 'originatedBy', graph),
      licences: licences.get(ref ?? '') ?? [],
      hashes: hashesAt(node),
      sources: sourcesOf(node),
    };
  };
}

/** CycloneDX's words for types of elements and for purposes of packages, as far as they have one. */
const types: ReadonlyMap<string, string> = new Map([
  [aiPackage, 'machine-learning-model'],
  [datasetPackage, 'data'],
  [fileType, 'file'],
]);

const purposes: ReadonlyMap<string, string> = new Map([
  ['application', 'application'],
  ['container', 'container'],
  ['data', 'data'],
  ['device', 'device'],
  ['deviceDriver', 'device-driver'],
  ['file', 'file'],
  ['firmware', 'firmware'],
  ['framework', 'framework'],
  ['library', 'library'],
  ['model', 'machine-learning-model'],
  ['operatingSystem', 'operating-system'],
  ['platform', 'platform'],
]);

const typeFor = (node: JsonObject): string | undefined =>
  types.get(typeOf(node) ?? '') ?? purposes.get(textAt(node, 'software_primaryPurpose') ?? '');

/** Names of the agents that a property refers to. */
function agentsAt(node: JsonObject, key: string, graph: Graph): string | undefined {
  const agents = graph.references(node, key);
  const names = stated(agents.map(({ element }) => element && asserted(textAt(element, 'name'))));
  return names.length === 0 ? undefined : names.join(', ');
}

function purlOf(node: JsonObject): string | undefined {
  const identifiers = objectsAt(node, 'externalIdentifier');
  const purl = identifiers.find((one) => textAt(one, 'externalIdentifierType') === 'packageUrl');
  return textAt(node, 'software_packageUrl') ?? (purl && textAt(purl, 'identifier'));
}

/** The code that verifies a whole package is made of the hashes of its files, and is the hash of nothing. */
function hashesAt(node: JsonObject): FoundComponent['hashes'] {
  const methods = objectsAt(node, 'verifiedUsing').filter(
    (one) => !typeOf(one)?.includes('VerificationCode'),
  );
  return hashesOf(methods, { algorithm: 'algorithm', value: 'hashValue' });
}

const sourcesOf = (node: JsonObject): readonly string[] =>
  stated(
    ['software_downloadLocation', 'software_homePage'].flatMap((key) => textsAt(node, key)).map(asserted),
  );

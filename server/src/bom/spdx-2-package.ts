/** A package, or a file, of SPDX 2. */

import { asserted, firstAsserted } from './asserted.ts';
import type { FoundComponent } from './assemble.ts';
import { hashesOf } from './bill-hash.ts';
import { packageUrlOf } from './package-url.ts';
import { objectsAt, stated, textAt, type JsonObject } from './values.ts';

export function packageOf(node: JsonObject): FoundComponent {
  const [ref, purl] = [textAt(node, 'SPDXID'), purlOf(node)];
  return {
    node,
    ref,
    purl,
    type: typeOf(node, purl),
    name: textAt(node, 'name') ?? purl ?? ref ?? '',
    version: textAt(node, 'versionInfo'),
    supplier: supplierOf(node),
    licences: licencesOf(node, ['licenseDeclared', 'licenseConcluded']),
    hashes: checksumsOf(node),
    sources: stated([asserted(textAt(node, 'downloadLocation')), asserted(textAt(node, 'homepage'))]),
  };
}

/** A bill can be about a single file. */
export function fileOf(node: JsonObject): FoundComponent {
  const ref = textAt(node, 'SPDXID');
  return {
    node,
    ref,
    purl: undefined,
    type: 'file',
    version: undefined,
    supplier: undefined,
    sources: [],
    name: textAt(node, 'fileName') ?? ref ?? '',
    licences: licencesOf(node, ['licenseConcluded']),
    hashes: checksumsOf(node),
  };
}

const licencesOf = (node: JsonObject, keys: readonly string[]): readonly string[] =>
  stated(keys.map((key) => asserted(textAt(node, key))));

const checksumsOf = (node: JsonObject): FoundComponent['hashes'] =>
  hashesOf(objectsAt(node, 'checksums'), { algorithm: 'algorithm', value: 'checksumValue' });

/** CycloneDX's words for purposes of packages; `SOURCE`, `ARCHIVE`, `INSTALL` and `OTHER` have none. */
const purposes: ReadonlyMap<string, string> = new Map([
  ['APPLICATION', 'application'],
  ['FRAMEWORK', 'framework'],
  ['LIBRARY', 'library'],
  ['CONTAINER', 'container'],
  ['OPERATING-SYSTEM', 'operating-system'],
  ['DEVICE', 'device'],
  ['FIRMWARE', 'firmware'],
  ['FILE', 'file'],
]);

/** SPDX 2 has no purpose for models; types of package URLs that are for models only say it instead. */
const registriesOfModels: readonly (string | undefined)[] = ['huggingface', 'mlflow'];

function typeOf(node: JsonObject, purl: string | undefined): string | undefined {
  const { type, namespace } = (purl === undefined ? undefined : packageUrlOf(purl)) ?? {};
  if (registriesOfModels.includes(type) && !/^datasets(?:\/|$)/.test(namespace ?? ''))
    return 'machine-learning-model';
  return purposes.get(textAt(node, 'primaryPackagePurpose')?.replace('_', '-') ?? '');
}

function purlOf(node: JsonObject): string | undefined {
  const reference = objectsAt(node, 'externalRefs').find((one) => textAt(one, 'referenceType') === 'purl');
  return reference && textAt(reference, 'referenceLocator');
}

function supplierOf(node: JsonObject): string | undefined {
  return firstAsserted(
    [textAt(node, 'supplier'), textAt(node, 'originator')].map((agent) => agent && nameOf(agent)),
  );
}

/** The name in `Organization: Acme (security@acme.example)`. */
function nameOf(agent: string): string | undefined {
  const name = agent
    .replace(/^(?:Organization|Person|Tool):/, '')
    .replace(/\([^()]*\)\s*$/, '')
    .trim();
  return name === '' ? undefined : name;
}

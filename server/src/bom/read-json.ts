/** JSON text to a bill: which format it is, and the reader for it. */

import type { BillReading } from './bill.ts';
import { readCycloneDx } from './cyclonedx.ts';
import { jsonPlaces } from './json-places.ts';
import { parseJson } from './json.ts';
import { damaged, notABill, unsupported } from './readings.ts';
import type { Source } from './source.ts';
import { readSpdx2 } from './spdx-2.ts';
import { readSpdx3, spdx3Version } from './spdx-3.ts';
import { isObject, objectAt, textAt, type JsonObject } from './values.ts';
import { cycloneDxVersions, refusal, spdx2Versions, spdx3Versions } from './versions.ts';

export function readJson(text: string): BillReading {
  const parsed = parseJson(text);
  if (parsed.state === 'damaged') return parsed;
  if (!isObject(parsed.value)) return notABill(notJsonOfABill);
  return readObject(parsed.value, text);
}

function readObject(root: JsonObject, text: string): BillReading {
  const [cycloneDx, spdx2, spdx3] = [cycloneDxVersion(root), spdx2Version(root), spdx3Version(root)];
  const source = (version: string, encoding: Source['encoding']): Source => ({
    ...{ version, encoding },
    findPlaces: (nodes) => jsonPlaces(text, root, new Map(nodes.map((node) => [node, 'name']))),
    placeOf: (object, key) => jsonPlaces(text, root, new Map([[object, key]])).get(object)?.start,
  });
  if (cycloneDx === '')
    return damaged('It lacks "specVersion", the version of CycloneDX that it is written in.');
  if (cycloneDx !== undefined)
    return refusal(cycloneDx, cycloneDxVersions) ?? readCycloneDx(root, source(cycloneDx, 'JSON'));
  if (spdx2 !== undefined) return refusal(spdx2, spdx2Versions) ?? readSpdx2(root, source(spdx2, 'JSON'));
  if (spdx3 !== undefined) return refusal(spdx3, spdx3Versions) ?? readSpdx3(root, source(spdx3, 'JSON-LD'));
  return withoutMark(root);
}

/** Empty where the bill does not say its version. CycloneDX 2 renamed the key that marks it. */
function cycloneDxVersion(root: JsonObject): string | undefined {
  const mark = textAt(root, 'bomFormat') ?? textAt(root, 'specFormat');
  return mark === 'CycloneDX' ? (textAt(root, 'specVersion') ?? '') : undefined;
}

function spdx2Version(root: JsonObject): string | undefined {
  return textAt(root, 'spdxVersion')?.replace(/^SPDX-/, '');
}

function withoutMark(root: JsonObject): BillReading {
  const reply = objectAt(root, 'sbom');
  if (reply !== undefined && spdx2Version(reply) !== undefined)
    return unsupported(
      'It is a reply of the GitHub API; the bill is the value of its key "sbom". Save only that value.',
    );
  if (Array.isArray(root.components) && textAt(root, 'specVersion') !== undefined)
    return damaged('It looks like CycloneDX, but lacks "bomFormat": "CycloneDX".');
  return notABill(notJsonOfABill);
}

const notJsonOfABill =
  'It is JSON, but neither CycloneDX, which has "bomFormat", nor SPDX, which has "spdxVersion" or a "@context" of SPDX.';

/** XML text to a bill. The first element says what it is; the rest is only read if it is CycloneDX. */

import { createLineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import type { BillPosition, BillRange, BillReading } from './bill.ts';
import type { FindPlaces } from './assemble.ts';
import { toJsonForm } from './cyclonedx-xml.ts';
import { readCycloneDx } from './cyclonedx.ts';
import { cutOff, damaged, malformed, notABill, tooDeep, unsupported, type Damage } from './readings.ts';
import { cycloneDxVersions, refusal } from './versions.ts';
import { XmlMistake, XmlReader, type XmlElement } from './xml.ts';

export function readXml(text: string): BillReading {
  try {
    const reader = new XmlReader(text);
    const version = cycloneDxVersion(reader.start());
    if (version === undefined) return somethingElse(reader.start(), text);
    return refusal(version, cycloneDxVersions) ?? cycloneDx(reader.whole(), version, text);
  } catch (mistake) {
    if (mistake instanceof XmlMistake) return damage(mistake, text);
    throw mistake;
  }
}

function cycloneDx(root: XmlElement, version: string, text: string): BillReading {
  const { bom, tags } = toJsonForm(root);
  const findPlaces: FindPlaces = (nodes) => rangesOf(nodes, tags, text);
  return readCycloneDx(bom, { encoding: 'XML', version, findPlaces, placeOf: () => undefined });
}

/** Ranges of start tags; of one that goes over several lines the first line. */
function rangesOf(
  nodes: readonly object[],
  tags: ReadonlyMap<object, Span>,
  text: string,
): ReadonlyMap<object, BillRange> {
  const found = nodes.flatMap((node) => {
    const tag = tags.get(node);
    return tag === undefined ? [] : [{ node, tag }];
  });
  const last = found.reduce((end, { tag }) => Math.max(end, tag.end), 0);
  const lines = createLineIndex(text.slice(0, last));
  return new Map(
    found.map(({ node, tag }) => {
      const lineEnd = lines.lineSpan(lines.positionAt(tag.start).line).end;
      return [node, lines.rangeOf({ start: tag.start, end: Math.min(tag.end, lineEnd) })];
    }),
  );
}

/** By the namespace of the first element, whatever its prefix; undefined where it is something else. */
function cycloneDxVersion({ name, attributes }: XmlElement): string | undefined {
  const [prefix, local] = name.includes(':') ? name.split(':') : ['', name];
  const namespace = attributes.get(prefix === '' ? 'xmlns' : `xmlns:${prefix ?? ''}`);
  const [, version] = /^https?:\/\/cyclonedx\.org\/schema\/bom\/(.+)$/.exec(namespace ?? '') ?? [];
  return local === 'bom' ? version : undefined;
}

function somethingElse({ name, attributes }: XmlElement, text: string): BillReading {
  const local = name.slice(name.indexOf(':') + 1);
  const namespaces = [...attributes.values()];
  if (local === 'SoftwareIdentity') return unsupported(`SWID tags are not read; ${those}`);
  if (local === 'RDF' && namespaces.some((one) => one.includes('//spdx.org/rdf/')))
    return unsupported(`SPDX in RDF/XML is not read; ${those}`);
  if (/document$/i.test(local) && text.includes('<spdxVersion>'))
    return unsupported(`SPDX in XML is not read; ${those}`);
  return notABill(
    'It is XML, but not CycloneDX: its first element is no "bom" in the namespace of CycloneDX.',
  );
}

const those = 'CycloneDX in JSON or XML and SPDX in JSON are. Let the tool that makes it write one of these.';

function damage({ kind, offset }: XmlMistake, text: string): Damage {
  const at: BillPosition = createLineIndex(text).positionAt(offset);
  if (kind === 'entities')
    return damaged('It declares entities (DOCTYPE), which are not expanded. Write it without a DOCTYPE.', at);
  if (kind === 'too-deep') return tooDeep(at);
  return kind === 'cut-off' ? cutOff('XML', at) : malformed('XML', at);
}

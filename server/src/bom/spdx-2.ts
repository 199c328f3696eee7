/** SPDX 2.2 and 2.3 in JSON to a bill. Packages are components; files are parts of packages, and not counted. */

import { assemble, type FoundComponent } from './assemble.ts';
import type { Bill, BillReading } from './bill.ts';
import { limits } from './limits.ts';
import { tooMany } from './readings.ts';
import { wrongPart } from './shape.ts';
import { fileOf, packageOf } from './spdx-2-package.ts';
import type { Source } from './source.ts';
import { dependencyFinder, relationOf2, type Relation } from './spdx-relations.ts';
import { subjectOf } from './spdx-subject.ts';
import { objectAt, objectsAt, textAt, textsAt, type JsonObject } from './values.ts';

export function readSpdx2(document: JsonObject, source: Source): BillReading {
  const parts = {
    packages: 'a list',
    files: 'a list',
    relationships: 'a list',
    creationInfo: 'an object',
  } as const;
  const wrong = wrongPart(document, parts, source.placeOf);
  if (wrong !== undefined) return wrong;
  const packages = objectsAt(document, 'packages');
  if (packages.length > limits.components) return tooMany('packages');
  return { state: 'read', bill: billOf(document, packages.map(packageOf), source) };
}

function billOf(document: JsonObject, packages: readonly FoundComponent[], source: Source): Bill {
  const { encoding, version, findPlaces } = source;
  const files = objectsAt(document, 'files').map(fileOf);
  const described = describedBy(document);
  const dependencies = dependencyFinder(relationsOf(document), {
    isPart: refsOf(packages),
    isOther: refsOf(files),
  });
  const isDescribed = ({ ref }: FoundComponent): boolean => ref !== undefined && described.has(ref);
  const subject = subjectOf(
    packages.filter(isDescribed),
    files.filter(isDescribed),
    (component) => dependencies(component) !== undefined,
  );
  const parts = {
    subject,
    components: packages.filter((each) => each !== subject),
    models: packages.filter(({ type }) => type === 'machine-learning-model'),
    datasets: [],
    dependencies: subject && dependencies(subject),
  };
  const timestamp = textAt(objectAt(document, 'creationInfo') ?? {}, 'created');
  return assemble({ format: 'SPDX', encoding, version, timestamp, ...parts }, findPlaces);
}

/** References of what the document describes: in a list of their own, or by relationships. */
function describedBy(document: JsonObject): ReadonlySet<string> {
  const own = textAt(document, 'SPDXID') ?? 'SPDXRef-DOCUMENT';
  const related = relationships(document).flatMap(({ kind, first, second }) => {
    if (kind === 'DESCRIBES' && first === own) return [second];
    return kind === 'DESCRIBED_BY' && second === own ? [first] : [];
  });
  return new Set([...textsAt(document, 'documentDescribes'), ...related]);
}

function relationsOf(document: JsonObject): readonly Relation[] {
  return relationships(document).flatMap(({ kind, first, second }) => relationOf2(kind, first, second) ?? []);
}

function refsOf(components: readonly FoundComponent[]): (ref: string) => boolean {
  const refs = new Set(components.map(({ ref }) => ref));
  return (ref) => refs.has(ref);
}

interface Relationship {
  readonly kind: string;
  readonly first: string;
  readonly second: string;
}

/** Those that are whole. */
function relationships(document: JsonObject): readonly Relationship[] {
  return objectsAt(document, 'relationships').flatMap((entry) => {
    const kind = textAt(entry, 'relationshipType');
    const first = textAt(entry, 'spdxElementId');
    const second = textAt(entry, 'relatedSpdxElement');
    return kind === undefined || first === undefined || second === undefined ? [] : [{ kind, first, second }];
  });
}

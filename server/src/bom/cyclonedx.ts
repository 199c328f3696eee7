/**
 * CycloneDX to a bill. The form of its JSON is what is read; XML is brought into that form first (cyclonedx-xml.ts).
 */

import { assemble, type FoundComponent } from './assemble.ts';
import type { Bill, BillReading } from './bill.ts';
import { componentOf, subjectOf } from './cyclonedx-component.ts';
import { datasetsOf } from './cyclonedx-datasets.ts';
import { limits } from './limits.ts';
import { tooMany } from './readings.ts';
import { wrongPart } from './shape.ts';
import type { Source } from './source.ts';
import { objectAt, objectsAt, textAt, textsAt, type JsonObject } from './values.ts';

export function readCycloneDx(bom: JsonObject, source: Source): BillReading {
  const metadata = objectAt(bom, 'metadata') ?? {};
  const wrong =
    wrongPart(bom, { metadata: 'an object', components: 'a list', dependencies: 'a list' }, source.placeOf) ??
    wrongPart(metadata, { component: 'an object' }, source.placeOf);
  if (wrong !== undefined) return wrong;
  const ofSubject = objectsAt(objectAt(metadata, 'component') ?? {}, 'components');
  const nodes = withInner([...ofSubject, ...objectsAt(bom, 'components')], 'components');
  if (nodes.length > limits.components) return tooMany('components');
  return { state: 'read', bill: billOf(bom, metadata, nodes, source) };
}

function billOf(
  bom: JsonObject,
  metadata: JsonObject,
  nodes: readonly JsonObject[],
  { encoding, version, findPlaces }: Source,
): Bill {
  const subject = subjectOf(metadata);
  const components = nodes.map((node) => componentOf(node));
  const parts = {
    subject,
    components,
    models: modelsOf(subject, components),
    datasets: datasetsOf(subject, components),
    dependencies: dependenciesOf(bom, subject),
    otherNames: servicesOf(bom),
  };
  const timestamp = textAt(metadata, 'timestamp');
  return assemble({ format: 'CycloneDX', encoding, version, timestamp, ...parts }, findPlaces);
}

/** Things and those inside them under `key`; a few more than the limit at most. */
function withInner(outermost: readonly JsonObject[], key: string): readonly JsonObject[] {
  const all: JsonObject[] = [];
  const lists = [outermost];
  for (const list of lists) {
    for (const one of list) {
      all.push(one);
      lists.push(objectsAt(one, key));
    }
    if (all.length > limits.components) break;
  }
  return all;
}

/** A bill can be about a model itself. Where that model is a component too, it counts once. */
function modelsOf(
  subject: FoundComponent | undefined,
  components: readonly FoundComponent[],
): readonly FoundComponent[] {
  const models = components.filter(isModel);
  if (subject === undefined || !isModel(subject)) return models;
  return models.some(({ name }) => name === subject.name) ? models : [subject, ...models];
}

const isModel = ({ type }: FoundComponent): boolean => type === 'machine-learning-model';

/** Undefined where no entry of the graph is about the subject. */
function dependenciesOf(bom: JsonObject, subject: FoundComponent | undefined): readonly string[] | undefined {
  if (subject?.ref === undefined) return undefined;
  const entries = objectsAt(bom, 'dependencies').filter((entry) => textAt(entry, 'ref') === subject.ref);
  return entries.length === 0 ? undefined : entries.flatMap((entry) => textsAt(entry, 'dependsOn'));
}

/** A product can depend on a service; services can contain others. */
function servicesOf(bom: JsonObject): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const service of withInner(objectsAt(bom, 'services'), 'services')) {
    const [ref, name] = [textAt(service, 'bom-ref'), textAt(service, 'name')];
    if (ref !== undefined && name !== undefined) names.set(ref, name);
  }
  return names;
}

/**
 * Datasets of CycloneDX. They are components of type `data`, or stand inside another component: in the card of a
 * model, which can also refer to a component, and in `data`.
 */

import type { FoundComponent } from './assemble.ts';
import { contentsOf } from './cyclonedx-component.ts';
import { objectAt, objectsAt, stated, textAt, type JsonObject } from './values.ts';

/** Each once, however many models were trained with it. */
export function datasetsOf(
  subject: FoundComponent | undefined,
  components: readonly FoundComponent[],
): readonly FoundComponent[] {
  const all = subject === undefined ? components : [...components, subject];
  const referred = referredDatasets(all);
  const own = firstOfEach(
    all.filter((one) => isDataset(one) || isReferred(one, referred)),
    ({ name }) => name,
  );
  const names = new Set(own.map(({ name }) => name));
  const inside = all.flatMap(datasetsInside).filter(({ name }) => !names.has(name));
  return [...own, ...firstOfEach(inside, ({ name, sources }) => JSON.stringify([name, ...sources]))];
}

/** Data that is only configuration, code or definitions is no dataset. */
function isDataset({ type, node }: FoundComponent): boolean {
  const data = objectsAt(node, 'data');
  return type === 'data' && (data.length === 0 || data.some(isOfDatasetType));
}

const isOfDatasetType = (data: JsonObject): boolean => (textAt(data, 'type') ?? 'dataset') === 'dataset';

const isReferred = ({ ref }: FoundComponent, referred: ReadonlySet<string>): boolean =>
  ref !== undefined && referred.has(ref);

const referredDatasets = (all: readonly FoundComponent[]): ReadonlySet<string> =>
  new Set(stated(all.flatMap(({ node }) => datasetsOnCard(node).map((entry) => textAt(entry, 'ref')))));

function datasetsOnCard(node: JsonObject): readonly JsonObject[] {
  const parameters = objectAt(objectAt(node, 'modelCard') ?? {}, 'modelParameters');
  return parameters === undefined ? [] : objectsAt(parameters, 'datasets');
}

/** What `data` says of a component of type `data` is about that component itself. */
function datasetsInside({ node, type }: FoundComponent): readonly FoundComponent[] {
  const onCard = datasetsOnCard(node).filter((entry) => textAt(entry, 'ref') === undefined);
  const data = type === 'data' ? [] : objectsAt(node, 'data');
  return [...onCard, ...data].filter(isOfDatasetType).map(datasetOf);
}

function datasetOf(node: JsonObject): FoundComponent {
  const [ref, url] = [textAt(node, 'bom-ref'), contentsOf(node)];
  const unknown = { version: undefined, supplier: undefined, licences: [], hashes: [], purl: undefined };
  return {
    ...unknown,
    node,
    ref,
    type: 'data',
    name: textAt(node, 'name') ?? url ?? ref ?? '',
    sources: stated([url]),
  };
}

function firstOfEach<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const one of all) if (!first.has(keyOf(one))) first.set(keyOf(one), one);
  return [...first.values()];
}

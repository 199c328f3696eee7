/** SPDX 3.0 in JSON-LD to a bill. Packages of all profiles are components; files are parts of them, and not counted. */

import { assemble, type FoundComponent } from './assemble.ts';
import type { Bill, BillReading } from './bill.ts';
import { limits } from './limits.ts';
import { damaged, tooMany } from './readings.ts';
import type { Source } from './source.ts';
import { aiPackage, datasetPackage, elementReader, fileType, packageTypes } from './spdx-3-element.ts';
import { Graph, typeOf } from './spdx-3-graph.ts';
import {
  dependencyFinder,
  relationOf3,
  type DependencyFinder,
  type Known,
  type Relation,
} from './spdx-relations.ts';
import { subjectOf } from './spdx-subject.ts';
import { isObject, listAt, textAt, textsAt, valueAt, type JsonObject } from './values.ts';

/** Of a document that has the context of SPDX 3: the version in its address, else the one that an element states. */
export function spdx3Version(document: JsonObject): string | undefined {
  const contexts = textsAt(document, '@context').filter((context) =>
    /\/\/spdx\.(?:org|github\.io)\//.test(context),
  );
  if (contexts.length === 0) return undefined;
  const [, version] = /\/rdf\/v?(\d[\d.]*)\//.exec(contexts.join(' ')) ?? [];
  return version ?? statedVersion(document);
}

function statedVersion(document: JsonObject): string {
  const states = new Graph(document).ofType('CreationInfo').map((info) => textAt(info, 'specVersion'));
  return states.find((version) => version !== undefined) ?? '';
}

export function readSpdx3(document: JsonObject, source: Source): BillReading {
  const graph = valueAt(document, '@graph');
  if (graph !== undefined && !Array.isArray(graph) && !isObject(graph))
    return damaged('Its "@graph" has to be a list.', source.placeOf(document, '@graph'));
  const elements = new Graph(document);
  if (elements.ofType(...packageTypes).length > limits.components) return tooMany('packages');
  return { state: 'read', bill: billOf(elements, source) };
}

function billOf(graph: Graph, { encoding, version, findPlaces }: Source): Bill {
  const read = elementReader(graph);
  const packages = graph.ofType(...packageTypes).map(read);
  const relations = graph.elements.flatMap((element) => relationsOf(element, graph));
  const dependencies = dependencyFinder(relations, knownIn(graph, packages));
  const subject = subjectFound(graph, packages, graph.ofType(fileType).map(read), dependencies);
  const parts = {
    subject,
    components: packages.filter((each) => each !== subject),
    models: modelsOf(packages),
    datasets: packages.filter(({ node }) => typeOf(node) === datasetPackage),
    dependencies: subject && dependencies(subject),
  };
  return assemble({ format: 'SPDX', encoding, version, timestamp: createdAt(graph), ...parts }, findPlaces);
}

/** A package whose purpose is a model is often the archive of one that stands there as an AI package, too. */
function modelsOf(packages: readonly FoundComponent[]): readonly FoundComponent[] {
  const models = packages.filter(({ type }) => type === 'machine-learning-model');
  const described = new Set(models.filter(isAiPackage).map(({ name }) => name));
  return models.filter((model) => isAiPackage(model) || !described.has(model.name));
}

const isAiPackage = ({ node }: FoundComponent): boolean => typeOf(node) === aiPackage;

function subjectFound(
  graph: Graph,
  packages: readonly FoundComponent[],
  files: readonly FoundComponent[],
  dependencies: DependencyFinder,
): FoundComponent | undefined {
  const roots = rootsOf(graph);
  const isRoot = ({ node }: FoundComponent): boolean => roots.has(node);
  const hasDependencies = (one: FoundComponent): boolean => dependencies(one) !== undefined;
  return subjectOf(packages.filter(isRoot), files.filter(isRoot), hasDependencies);
}

/** From the document through its bills to what they are about; without a document, from all bills. */
function rootsOf(graph: Graph): ReadonlySet<JsonObject> {
  const reached = rootsFrom(graph, graph.ofType('SpdxDocument'));
  return reached.size > 0 ? reached : rootsFrom(graph, graph.elements);
}

function rootsFrom(graph: Graph, collections: readonly JsonObject[]): ReadonlySet<JsonObject> {
  const reached = new Set<JsonObject>();
  const waiting = new Set(collections);
  for (const collection of waiting) {
    for (const { element } of graph.references(collection, 'rootElement')) {
      if (element === undefined) continue;
      if (listAt(element, 'rootElement').length > 0) waiting.add(element);
      else reached.add(element);
    }
  }
  return reached;
}

function knownIn(graph: Graph, packages: readonly FoundComponent[]): Known {
  const parts = new Set(packages.map(({ ref }) => ref));
  return { isPart: (ref) => parts.has(ref), isOther: (ref) => !parts.has(ref) && graph.has(ref) };
}

function relationsOf(element: JsonObject, graph: Graph): readonly Relation[] {
  const kind = textAt(element, 'relationshipType');
  const [from] = graph.references(element, 'from');
  if (kind === undefined || from?.id === undefined) return [];
  const { id } = from;
  return graph.references(element, 'to').flatMap((to) => {
    const relation = to.id === undefined ? undefined : relationOf3(kind, textAt(element, 'scope'), id, to.id);
    return relation ?? [];
  });
}

/** As the document states it, or the bill, or whatever comes first. */
function createdAt(graph: Graph): string | undefined {
  const [document] = [...graph.ofType('SpdxDocument', 'software_Sbom', 'Bom'), ...graph.elements];
  const infos = document === undefined ? [] : graph.references(document, 'creationInfo');
  const [info] = [...infos.map(({ element }) => element), ...graph.ofType('CreationInfo')];
  return info && textAt(info, 'created');
}

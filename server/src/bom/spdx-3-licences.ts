/** Licences of SPDX 3: relationships lead from an element to licences, which are elements themselves. */

import { asserted } from './asserted.ts';
import { groupBy } from './group.ts';
import { idOf, typeOf, type Graph, type Reference } from './spdx-3-graph.ts';
import { stated, textAt, type JsonObject } from './values.ts';

/** Declared ones before concluded ones. */
const kinds = ['hasDeclaredLicense', 'hasConcludedLicense'];

/** Licences by the element that they are about. */
export function licencesByElement(graph: Graph): ReadonlyMap<string, readonly string[]> {
  const texts = new LicenceTexts(graph);
  const entries = kinds.flatMap((kind) =>
    graph.elements.flatMap((element) => licencesFrom(element, kind, graph)),
  );
  const grouped = groupBy(entries, ({ id }) => id);
  return new Map([...grouped].map(([id, own]) => [id, stated(own.map(({ licence }) => texts.of(licence)))]));
}

interface Entry {
  readonly id: string;
  readonly licence: Reference;
}

function licencesFrom(element: JsonObject, kind: string, graph: Graph): readonly Entry[] {
  if (textAt(element, 'relationshipType') !== kind) return [];
  const [from] = graph.references(element, 'from');
  return graph.references(element, 'to').map((licence) => ({ id: from?.id ?? '', licence }));
}

/** Each licence is written once, however many elements have it. */
class LicenceTexts {
  readonly #graph: Graph;
  readonly #byId = new Map<string, string | undefined>();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  of(licence: Reference): string | undefined {
    const id = licence.id ?? '';
    if (id === '') return textOfLicence(licence, this.#graph);
    if (!this.#byId.has(id)) this.#byId.set(id, textOfLicence(licence, this.#graph));
    return this.#byId.get(id);
  }
}

const listed = /^https?:\/\/spdx\.org\/licenses\/([^/]+?)(?:\.html)?$/;
const silent = /(?:^|\/|_)(?:NoAssertion|None)License$/;

/** An expression, the id of a listed licence, a name; at last the address of a licence that has no name. */
function textOfLicence({ id, element }: Reference, graph: Graph): string | undefined {
  if (silent.test(id ?? '') || silent.test((element && typeOf(element)) ?? '')) return undefined;
  const [, listedId] = listed.exec(id ?? '') ?? [];
  return asserted((element && textOfElement(element, graph)) ?? listedId ?? id);
}

/** Joined licences are written as an expression of their parts; parts that are joined themselves by their names. */
const joined: ReadonlyMap<string, string> = new Map([
  ['expandedlicensing_ConjunctiveLicenseSet', ' AND '],
  ['expandedlicensing_DisjunctiveLicenseSet', ' OR '],
]);

function textOfElement(element: JsonObject, graph: Graph): string | undefined {
  const expression = textAt(element, 'simplelicensing_licenseExpression');
  const word = joined.get(typeOf(element) ?? '');
  if (expression !== undefined || word === undefined) return expression ?? textAt(element, 'name');
  const members = stated(graph.references(element, 'expandedlicensing_member').map(partText));
  return members.length === 0 ? undefined : members.join(word);
}

function partText({ id, element }: Reference): string | undefined {
  const own = element && (textAt(element, 'simplelicensing_licenseExpression') ?? textAt(element, 'name'));
  const address = id ?? (element && idOf(element));
  return own ?? listed.exec(address ?? '')?.[1] ?? address;
}

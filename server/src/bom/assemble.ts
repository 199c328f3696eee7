/** Puts together what a format's reader found: counts, names of dependencies, AI frameworks, and places in the text. */

import { isAiFramework } from './ai-frameworks.ts';
import type { Bill, BillComponent, BillRange, TopLevelDependency } from './bill.ts';
import type { JsonObject } from './values.ts';

/** A component before it is known where it stands. */
export interface FoundComponent extends Omit<BillComponent, 'range'> {
  /** The value that it was read from: its identity, and the way to its place. */
  readonly node: JsonObject;
  /** In CycloneDX's words; undefined where the bill uses a word that CycloneDX lacks, or none. */
  readonly type: string | undefined;
  /** What others in the bill refer to it by. */
  readonly ref: string | undefined;
}

export interface FoundBill extends Pick<Bill, 'format' | 'encoding' | 'version' | 'timestamp'> {
  readonly subject: FoundComponent | undefined;
  /** All without the subject. */
  readonly components: readonly FoundComponent[];
  readonly models: readonly FoundComponent[];
  readonly datasets: readonly FoundComponent[];
  /** References of what the subject depends on. */
  readonly dependencies: readonly string[] | undefined;
  /** Names of what is no component and can be referred to all the same, by reference. */
  readonly otherNames?: ReadonlyMap<string, string>;
}

/** Places of components by the values that they were read from. It is asked once, for all of them. */
export type FindPlaces = (nodes: readonly JsonObject[]) => ReadonlyMap<object, BillRange>;

export function assemble(found: FoundBill, findPlaces: FindPlaces): Bill {
  const { format, encoding, version, timestamp, subject, components, models, datasets } = found;
  const frameworks = components.filter(isAiFramework);
  const listed = [...(subject === undefined ? [] : [subject]), ...models, ...datasets, ...frameworks];
  const places = findPlaces(listed.map(({ node }) => node));
  const placed = (component: FoundComponent): BillComponent => withPlace(component, places);
  return {
    ...{ format, encoding, version, timestamp },
    subject: subject && placed(subject),
    components: components.length,
    counts: countsOf(components),
    topLevel: topLevelOf(found),
    frameworks: frameworks.map(placed),
    models: models.map(placed),
    datasets: datasets.map(placed),
  };
}

function withPlace(found: FoundComponent, places: ReadonlyMap<object, BillRange>): BillComponent {
  const { name, version, supplier, licences, hashes, purl, sources } = found;
  const range = places.get(found.node) ?? firstPlace;
  return { name, version, supplier, licences, hashes, purl, sources, range };
}

const firstPlace: BillRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function countsOf(components: readonly FoundComponent[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { type } of components) if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function topLevelOf({ dependencies, components, otherNames }: FoundBill): Bill['topLevel'] {
  if (dependencies === undefined || dependencies.length === 0) return dependencies && [];
  const names = new Map(otherNames);
  for (const { ref, name } of components) if (ref !== undefined) names.set(ref, name);
  return [...new Set(dependencies)].map((ref): TopLevelDependency => ({ ref, name: names.get(ref) }));
}

/**
 * Which relationships of SPDX say that the product depends on something. Read are those to what ends up in the product
 * or runs with it: dependencies, what is linked, contained, required or expected at its place. Not read are those to
 * what only helps to make it: build, development and test dependencies and tools, and the data that a model was trained
 * or tested with.
 */

import type { FoundComponent } from './assemble.ts';
import { groupBy } from './group.ts';

export interface Relation {
  readonly from: string;
  readonly to: string;
  /** Only says what is inside; files are inside, too, and are no dependencies. */
  readonly inside: boolean;
}

/** SPDX 2: from the first element to the second. */
const forward2 = 'DEPENDS_ON STATIC_LINK DYNAMIC_LINK HAS_PREREQUISITE CONTAINS'.split(' ');

/** SPDX 2: from the second element to the first. */
const backward2 =
  'DEPENDENCY_OF RUNTIME_DEPENDENCY_OF OPTIONAL_DEPENDENCY_OF PROVIDED_DEPENDENCY_OF OPTIONAL_COMPONENT_OF PREREQUISITE_FOR CONTAINED_BY PACKAGE_OF'.split(
    ' ',
  );

const inside2 = ['CONTAINS', 'CONTAINED_BY', 'PACKAGE_OF'];

/** SPDX 3: all go forward. */
const forward3 =
  'dependsOn hasStaticLink hasDynamicLink hasPrerequisite hasOptionalDependency hasProvidedDependency hasOptionalComponent contains'.split(
    ' ',
  );

/** SPDX 3 gives a dependency the phase of the life cycle that it is for. */
const phasesBefore = ['design', 'development', 'build', 'test'];

/** The dependency that a relationship of SPDX 2 states, if it states one. */
export function relationOf2(kind: string, first: string, second: string): Relation | undefined {
  const inside = inside2.includes(kind);
  if (forward2.includes(kind)) return { from: first, to: second, inside };
  return backward2.includes(kind) ? { from: second, to: first, inside } : undefined;
}

/** The dependency that a relationship of SPDX 3 states, if it states one. */
export function relationOf3(
  kind: string,
  phase: string | undefined,
  from: string,
  to: string,
): Relation | undefined {
  if (!forward3.includes(kind) || phasesBefore.includes(phase ?? '')) return undefined;
  return { from, to, inside: kind === 'contains' };
}

/** How SPDX says that there is nothing, or that nothing is said: a word in SPDX 2, an address that ends with it in 3. */
const none = /(?:^|\/)(?:NONE|NoneElement)$/;
const noAssertion = /(?:^|\/)(?:NOASSERTION|NoAssertionElement)$/;

/** What is known of a reference. References to other documents are neither parts nor others. */
export interface Known {
  readonly isPart: (ref: string) => boolean;
  /** A file or another element that is no component. */
  readonly isOther: (ref: string) => boolean;
}

export type DependencyFinder = (component: FoundComponent) => readonly string[] | undefined;

/** What a component depends on; undefined where nothing is said about it. */
export function dependencyFinder(relations: readonly Relation[], known: Known): DependencyFinder {
  const byOrigin = groupBy(relations, ({ from }) => from);
  return ({ ref = '' }) => dependenciesAmong(byOrigin.get(ref) ?? [], known);
}

function dependenciesAmong(
  own: readonly Relation[],
  { isPart, isOther }: Known,
): readonly string[] | undefined {
  const stated = own.filter(({ to }) => !noAssertion.test(to));
  const parts = stated.filter(({ to, inside }) => !none.test(to) && (inside ? isPart(to) : !isOther(to)));
  const nothing = stated.some(({ to }) => none.test(to));
  return parts.length > 0 || nothing ? parts.map(({ to }) => to) : undefined;
}

/**
 * Narrows a bill of all runtime packages to those that ship, adds the hashes of the lock file, and leaves out what
 * differs between machines.
 */

import { folderOf, fullNameOf, type Bill, type Component, type Dependency } from './bill.ts';
import { sha512Of, type LockedPackages } from './lock-file.ts';

export function narrowed(bill: Bill, shipped: ReadonlySet<string>, locked: LockedPackages): Bill {
  const kept = bill.components.filter((component) => shipped.has(folderOf(component)));
  const unknown = [...shipped].filter((folder) => !kept.some((component) => folderOf(component) === folder));
  if (unknown.length > 0) throw new Error(`Shipped, but no runtime dependency: ${unknown.join(', ')}.`);
  return {
    ...bill,
    metadata: metadataOf(bill),
    components: kept.map((component) => described(component, locked)),
    dependencies: dependenciesOf(bill, kept),
  };
}

/** The product has no package URL, because it is not published. The version of npm differs between machines. */
function metadataOf({ metadata }: Bill): Bill['metadata'] {
  const component = { ...metadata.component, purl: undefined };
  const tools = metadata.tools.components.filter(({ name }) => name !== 'npm');
  return { ...metadata, lifecycles: [{ phase: 'build' }], tools: { components: tools }, component };
}

/** Where an archive was downloaded from depends on the machine; its hash says which one it is. */
function described(component: Component, locked: LockedPackages): Component {
  const { externalReferences = [], ...rest } = component;
  return {
    ...rest,
    externalReferences: externalReferences.filter(({ type }) => type !== 'distribution'),
    hashes: [{ alg: 'SHA-512', content: sha512Of(locked[folderOf(component)] ?? {}) }],
  };
}

/** The graph of what ships: our own workspaces and copies that the build replaces are passed through. */
function dependenciesOf(bill: Bill, kept: readonly Component[]): readonly Dependency[] {
  const known = new Map(bill.components.map((component) => [component['bom-ref'], component]));
  const below = (ref: string): readonly string[] =>
    bill.dependencies.find((dependency) => dependency.ref === ref)?.dependsOn ?? [];
  const shippedFor = (ref: string): readonly string[] => {
    const component = known.get(ref);
    const same = component === undefined || kept.includes(component) ? component : twinOf(component, kept);
    return same === undefined ? below(ref).flatMap(shippedFor) : [same['bom-ref']];
  };
  return [bill.metadata.component, ...kept].map(({ 'bom-ref': ref }) => ({
    ref,
    dependsOn: [...new Set(below(ref).flatMap(shippedFor))].sort(),
  }));
}

/** The package of the same name that stands in the bundles for a copy that does not. */
const twinOf = (component: Component, kept: readonly Component[]): Component | undefined =>
  kept.find((each) => fullNameOf(each) === fullNameOf(component));

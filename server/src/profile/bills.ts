/** The bills of materials of a product, and which of their components a declared model or dataset is. */

import type { Bill, BillComponent } from '../bom/bill.ts';
import { billHolder, type FileReference } from '../descriptor/file-references.ts';
import type { Located } from '../descriptor/schema.ts';
import type { Facts } from './facts.ts';

export interface NamedBill {
  readonly reference: FileReference;
  readonly bill: Bill;
}

/** Those that were looked at and could be read. */
export function billsOf({ files, sightings }: Facts): readonly NamedBill[] {
  return files.flatMap((reference) => {
    const sight = reference.holder === billHolder ? sightings.get(reference.path) : undefined;
    const reading = sight?.state === 'file' ? sight.bill : undefined;
    return reading?.state === 'read' ? [{ reference, bill: reading.bill }] : [];
  });
}

/**
 * Whether the bills cover the top-level dependencies, as CRA Annex I Part II (1) asks at the least. `untold`: components
 * are listed, and no bill says which of them the product depends on directly. `unread`: there is no bill to tell from.
 */
export type Minimum =
  | { readonly state: 'covered' | 'empty' | 'unread' }
  | { readonly state: 'dangling'; readonly refs: readonly string[] }
  | { readonly state: 'untold'; readonly components: number };

/** Of several bills, one for software and one for models, one is enough. */
export function minimumOf(facts: Facts): Minimum {
  const bills = billsOf(facts).map(({ bill }) => bill);
  if (bills.length === 0) return { state: 'unread' };
  const components = bills.reduce((sum, bill) => sum + bill.components, 0);
  if (components === 0) return { state: 'empty' };
  const graphs = bills.flatMap(({ topLevel }) => (topLevel === undefined ? [] : [topLevel]));
  if (graphs.length === 0) return { state: 'untold', components };
  const refs = graphs.flat().flatMap(({ ref, name }) => (name === undefined ? [ref] : []));
  return refs.length === 0 ? { state: 'covered' } : { state: 'dangling', refs };
}

type Text = Located<string> | undefined;

/** A declared model or dataset. */
export interface Asset {
  readonly kind: 'model' | 'dataset';
  readonly id: Located<string>;
  readonly name: string;
  readonly version: Text;
  readonly sha256: Text;
  readonly licence: Text;
  readonly supplier: Text;
  /** Where it comes from, as it is declared. */
  readonly source: Text;
  /** The pre-trained model that it builds on. */
  readonly baseModel: Text;
}

export function assetsOf({ aiSystem }: Facts): readonly Asset[] {
  const models = (aiSystem?.models?.value ?? []).flatMap(({ value }) =>
    asset('model', { ...value, baseModel: value['base-model'] }),
  );
  const datasets = (aiSystem?.datasets?.value ?? []).flatMap(({ value }) =>
    asset('dataset', { ...value, source: value.origin }),
  );
  return [...models, ...datasets];
}

type Declared = { readonly id?: Located<string>; readonly name?: Located<string> } & Readonly<
  Partial<Record<'version' | 'sha256' | 'licence' | 'supplier' | 'source' | 'baseModel', Text>>
>;

function asset(kind: Asset['kind'], declared: Declared): readonly Asset[] {
  const { id, name, version, sha256, licence, supplier, source, baseModel } = declared;
  if (id === undefined) return [];
  return [{ kind, id, name: name?.value ?? id.value, version, sha256, licence, supplier, source, baseModel }];
}

export interface Match extends NamedBill {
  readonly component: BillComponent;
}

/** The component that is the asset: by its hash, else its package, else its name. */
export function matchOf(asset: Asset, bills: readonly NamedBill[]): Match | undefined {
  const all = bills.flatMap(({ reference, bill }) =>
    (asset.kind === 'model' ? bill.models : bill.datasets).map((component) => ({
      reference,
      bill,
      component,
    })),
  );
  const tests = [isSameHash, isSamePackage, isSameName];
  return tests.map((test) => all.find(({ component }) => test(asset, component))).find((found) => found);
}

function isSameHash({ sha256 }: Asset, component: BillComponent): boolean {
  return sha256 !== undefined && sha256Of(component) === sha256.value.toLowerCase();
}

function isSamePackage({ source }: Asset, { purl }: BillComponent): boolean {
  return (
    source !== undefined &&
    purl !== undefined &&
    isPackage(source.value) &&
    packageOf(source.value) === packageOf(purl)
  );
}

/** Upper and lower case, separators and the owner before a slash make no other name. */
function isSameName({ name, id }: Asset, component: BillComponent): boolean {
  const known = [plainName(component.name), plainName(component.name.split('/').at(-1) ?? '')];
  return [name, id.value].some((each) => known.includes(plainName(each)));
}

const plainName = (name: string): string => name.toLowerCase().replace(/[\s._-]+/g, '');

/** SHA-256 of a component, in lower case. */
export const sha256Of = ({ hashes }: BillComponent): string | undefined =>
  hashes.find(({ algorithm }) => algorithm === 'SHA-256')?.value.toLowerCase();

export const isPackage = (text: string): boolean => text.startsWith('pkg:');

/** A package URL without version, qualifiers and subpath. */
export const packageOf = (purl: string): string => (purl.split(/[@?#]/)[0] ?? '').toLowerCase();

/** The version of a package URL; undefined where it has none. */
export const revisionOf = (purl: string): string | undefined => /@([^?#]+)/.exec(purl)?.[1];

/** The part of a CycloneDX bill that is touched here; everything else stays as the generator wrote it. */

export interface Component {
  readonly 'bom-ref': string;
  readonly group?: string;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string | undefined;
  readonly licenses?: readonly unknown[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly externalReferences?: readonly { readonly type: string; readonly url: string }[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

export interface Dependency {
  readonly ref: string;
  readonly dependsOn?: readonly string[];
}

export interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: {
    readonly lifecycles?: readonly { readonly phase: string }[];
    readonly tools: { readonly components: readonly { readonly name: string }[] };
    readonly component: Component;
  };
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
}

/** The folder of a package, as `node_modules/yaml`: by it bill, lock file and bundles are compared. */
export const folderOf = ({ properties = [] }: Component): string =>
  properties.find(({ name }) => name === 'cdx:npm:package:path')?.value ?? '';

export const fullNameOf = ({ group, name }: Component): string =>
  group === undefined ? name : `${group}/${name}`;

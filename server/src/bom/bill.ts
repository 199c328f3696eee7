/**
 * A bill of materials, whatever its format: what the descriptor is compared with. Positions are of the bill's own
 * text, lines and UTF-16 columns from 0.
 */

export interface BillPosition {
  readonly line: number;
  readonly character: number;
}

export interface BillRange {
  readonly start: BillPosition;
  readonly end: BillPosition;
}

export interface Bill {
  readonly format: 'CycloneDX' | 'SPDX';
  readonly encoding: 'JSON' | 'XML' | 'JSON-LD';
  /** Version of the specification: `1.6`, `2.3`, `3.0.1`. */
  readonly version: string;
  /** When the bill was made, as it states it. */
  readonly timestamp: string | undefined;
  /** What the bill is about; undefined where it does not say. */
  readonly subject: BillComponent | undefined;
  /** Components without the subject, nested ones included. In SPDX these are packages; files are parts of them. */
  readonly components: number;
  /** How many of each type, in CycloneDX's words: `library`, `machine-learning-model`, `data`. Of some it is not known. */
  readonly counts: Readonly<Record<string, number>>;
  /** Direct dependencies of the subject; undefined where the bill has no graph that says so. */
  readonly topLevel: readonly TopLevelDependency[] | undefined;
  /** Components that are AI frameworks by their package. */
  readonly frameworks: readonly BillComponent[];
  /** With the subject, where it is a model. */
  readonly models: readonly BillComponent[];
  /** With the subject, where it is a dataset. */
  readonly datasets: readonly BillComponent[];
}

/** A dependency of the subject, by the reference that the bill uses. */
export interface TopLevelDependency {
  readonly ref: string;
  /** Undefined where the bill has no component of that reference. */
  readonly name: string | undefined;
}

export interface BillComponent {
  /** Its package URL, address or reference where the bill gives no name; empty where it gives none of these. */
  readonly name: string;
  readonly version: string | undefined;
  readonly supplier: string | undefined;
  /** Licence ids, names or expressions, as they stand there; none where nothing, or only "no assertion", is said. */
  readonly licences: readonly string[];
  readonly hashes: readonly BillHash[];
  /** Package URL. */
  readonly purl: string | undefined;
  /** Addresses that the bill names as where the component comes from. */
  readonly sources: readonly string[];
  /** Where the component stands in the bill. */
  readonly range: BillRange;
}

export interface BillHash {
  /** As CycloneDX writes it: `SHA-256`. */
  readonly algorithm: string;
  /** Lower-case hexadecimal digits. */
  readonly value: string;
}

/**
 * What reading a text as a bill gives. `not-a-bill`: well-formed, and something else. `unsupported`: a bill in a
 * format or version that is not read. `damaged`: no well-formed text, or a bill whose parts have the wrong form.
 */
export type BillReading =
  | { readonly state: 'read'; readonly bill: Bill }
  | { readonly state: 'not-a-bill'; readonly reason: string }
  | { readonly state: 'unsupported'; readonly reason: string }
  | { readonly state: 'damaged'; readonly reason: string; readonly at?: BillPosition };

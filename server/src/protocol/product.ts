/**
 * Our own messages between server and client, beside those of LSP. Plain values only; the client imports this file
 * and nothing else of the server. Ranges are LSP's: lines and UTF-16 columns from 0.
 */

/** Server to client, after each analysis of an open document. Parameters: `ProductSummary`. */
export const productChanged = 'conformityLens/product';

/** Client to server, for a descriptor that is not open. Parameters: `ReadProductParams`; result: `ProductSummary`. */
export const readProduct = 'conformityLens/readProduct';

/** Client to server: the descriptor is gone. Parameters: `ForgetProductParams`. */
export const forgetProduct = 'conformityLens/forgetProduct';

export interface ForgetProductParams {
  readonly uri: string;
}

export interface ReadProductParams {
  readonly uri: string;
  readonly text: string;
}

export interface ProtocolRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface ProductSummary {
  readonly uri: string;
  /** Version of the open document; null for a file that was read from disk. */
  readonly version: number | null;
  /** `active`: judged. `no-marker`: not a descriptor. `unreadable`: a descriptor that cannot be read as a whole. */
  readonly state: 'active' | 'no-marker' | 'unreadable';
  /** The judgement; for an unreadable file the last good one, undefined where there was none. */
  readonly product?: JudgedProduct;
}

export interface JudgedProduct {
  readonly name: string;
  /** ISO day for which the law was applied. */
  readonly asOf: string;
  /** ISO day on which the law data was last checked. */
  readonly lawPackDate: string;
  readonly bridge: { readonly state: string; readonly title: string; readonly reason: string };
  readonly obligations: readonly ObligationItem[];
  /** Every file that the descriptor names, once, in the order of the file. */
  readonly evidence: readonly EvidenceItem[];
}

/** A file that stands behind claims, and every duty of both acts that it answers. */
export interface EvidenceItem {
  /** Relative to the descriptor's folder, without detours. */
  readonly path: string;
  /** Address of the file. */
  readonly uri: string;
  /** `held`: it was looked at and nothing speaks against it. `broken`: something does. `unseen`: nobody looked. */
  readonly state: 'held' | 'broken' | 'unseen';
  /** The state in a sentence. */
  readonly reason: string;
  /** ISO day of the earliest review that is noted for it. */
  readonly reviewed?: string;
  /** ISO day after which it no longer counts. */
  readonly validUntil?: string;
  readonly owner?: string;
  /** Duties that it answers, by the ids of `obligations`, those of the CRA first. */
  readonly duties: readonly AnsweredDuty[];
  /** Rows of the overlap that it belongs to, by their titles. */
  readonly rows: readonly string[];
  /** Where it is named first. */
  readonly range: ProtocolRange;
}

export interface AnsweredDuty {
  readonly duty: string;
  /** By what it reaches that duty where the file is not named for it: `condition (a) of the bridge`. */
  readonly through?: string;
}

export interface ObligationItem {
  readonly duty: string;
  readonly title: string;
  readonly summary: string;
  /** The name of the act: `CRA` or `AI Act`. */
  readonly regulation: string;
  readonly status: 'met' | 'open' | 'planned' | 'not-applicable' | 'cannot-tell';
  readonly reason: string;
  /** As printed: `CRA Annex I Part I (2)(b)`. */
  readonly citation: string;
  /** Address of the text on EUR-Lex. */
  readonly link: string;
  /** ISO day from which it binds this product, or `unknown` without a market date. */
  readonly bindsFrom: string;
  /** True where only people can tell whether it is done. */
  readonly manual: boolean;
  readonly owner?: string;
  /** What would settle whether the duty arises at all. */
  readonly question?: string;
  readonly range: ProtocolRange;
}

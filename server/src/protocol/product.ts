/**
 * Our own messages between server and client, beside those of LSP. Plain values only; the client imports this file
 * and nothing else of the server. Ranges are LSP's: lines and UTF-16 columns from 0.
 */

/** Server to client, after each analysis of an open document. Parameters: `ProductSummary`. */
export const productChanged = 'conformityLens/product';

/** Client to server, for a descriptor that is not open. Parameters: `ReadProductParams`; result: `ProductSummary`. */
export const readProduct = 'conformityLens/readProduct';

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

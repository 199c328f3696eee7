/** Open documents and their analyses: one analysis for each version and settings, and the last good one beside it. */

import { analyse, type Analysis, type Judgement } from '../analysis/analyse.ts';
import type { Settings } from '../analysis/settings.ts';
import type { TextDocument } from 'vscode-languageserver-textdocument';

interface Entry {
  readonly version: number;
  readonly settings: Settings;
  readonly analysis: Analysis;
}

/** An analysis that could be judged, with its judgement. */
export interface Judged {
  readonly analysis: Analysis;
  readonly judgement: Judgement;
}

export class DocumentStore {
  readonly #entries = new Map<string, Entry>();
  readonly #good = new Map<string, Judged>();

  analysisOf(document: TextDocument, settings: Settings): Analysis {
    const known = this.#entries.get(document.uri);
    if (known?.version === document.version && sameSettings(known.settings, settings)) return known.analysis;
    const analysis = analyse(document.getText(), settings);
    this.#entries.set(document.uri, { version: document.version, settings, analysis });
    if (analysis.judgement !== undefined)
      this.#good.set(document.uri, { analysis, judgement: analysis.judgement });
    return analysis;
  }

  /** The last analysis of the document that could be judged. */
  lastGood(uri: string): Judged | undefined {
    return this.#good.get(uri);
  }

  forget(uri: string): void {
    this.#entries.delete(uri);
    this.#good.delete(uri);
  }
}

const sameSettings = (a: Settings, b: Settings): boolean => a.asOf === b.asOf && a.today === b.today;

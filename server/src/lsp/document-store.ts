/** Open documents and their analyses: one for each version, settings and sightings, and the last good one beside it. */

import { analyse, type Analysis, type Judgement } from '../analysis/analyse.ts';
import type { Sightings } from '../evidence/sight.ts';
import type { Settings } from '../analysis/settings.ts';
import type { TextDocument } from 'vscode-languageserver-textdocument';

interface Entry {
  readonly version: number;
  readonly settings: Settings;
  readonly sightings: Sightings;
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

  analysisOf(document: TextDocument, settings: Settings, sightings: Sightings): Analysis {
    const known = this.#entries.get(document.uri);
    const { version } = document;
    if (known?.version === version && sameSettings(known.settings, settings) && known.sightings === sightings)
      return known.analysis;
    const analysis = analyse(document.getText(), settings, sightings);
    this.#entries.set(document.uri, { version, settings, sightings, analysis });
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

const sameSettings = (a: Settings, b: Settings): boolean =>
  a.asOf === b.asOf && a.today === b.today && a.reviewDays === b.reviewDays && a.severities === b.severities;

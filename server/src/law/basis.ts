/** What stands behind a statement of this tool. The basis and the confidence decide the severity of a finding. */

/**
 * `statute`: an article or annex of a regulation. `recital`: it explains, it does not bind.
 * `practice`: good practice or our own reading of the text; nobody owes it.
 */
export type Basis = 'statute' | 'recital' | 'practice';

/**
 * How well a statement is checked. `text`: against the Official Journal or a consolidated copy.
 * `document`: against an official legislative document. `secondary`: at least two independent sources agree.
 * `reading`: our inference, or one source only; shown as information, never more.
 */
export type Confidence = 'text' | 'document' | 'secondary' | 'reading';

/** The day on which the law data of this version was checked against its sources. */
export const lawPackDate = '2026-11-20';

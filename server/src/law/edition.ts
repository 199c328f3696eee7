/**
 * The wording of the acts on a day. There are two: that of 2024, and the one since Regulation (EU) 2026/1744 entered
 * into force. History stands beside the present text; nothing here is overwritten.
 */

import { aiaArticle } from './citation.ts';
import { omnibusInForce } from './changes.ts';
import { timelines, type Timeline, type TimelineId } from './timelines.ts';

export interface LawEdition {
  /** True from 27 July 2026 on: Articles 6(1a) to (1c) and 42(3) are there, machinery stands in Annex I Section B. */
  readonly amended: boolean;
  timeline(id: TimelineId): Timeline;
}

/** Days as they stood before they were moved. */
const before: Readonly<Partial<Record<TimelineId, Timeline>>> = {
  'ai-high-risk-annex-3': {
    from: '2026-08-02',
    setBy: [aiaArticle('113')],
    about: 'Requirements for high-risk systems of Annex III, before they were moved',
  },
  'ai-high-risk-annex-1': {
    from: '2027-08-02',
    setBy: [aiaArticle('113(c)')],
    about: 'Requirements for high-risk systems under Annex I, before they were moved',
  },
  'ai-marking-existing': timelines['ai-marking'],
};

const of2024: LawEdition = { amended: false, timeline: (id) => before[id] ?? timelines[id] };
const of2026: LawEdition = { amended: true, timeline: (id) => timelines[id] };

/** The edition in force on an ISO day. */
export const editionOn = (day: string): LawEdition => (day < omnibusInForce ? of2024 : of2026);

/** What changed in the acts, when, and by which act: history beside the present text, never instead of it. */

import { aiaAnnex, aiaArticle, type Citation } from './citation.ts';
import type { Confidence } from './basis.ts';

export interface LawChange {
  /** Day from which the change counts. */
  readonly on: string;
  /** The act that made it. */
  readonly by: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
}

/** The day on which Regulation (EU) 2026/1744 entered into force. */
export const omnibusInForce = '2026-07-27';

const omnibus = { on: omnibusInForce, by: 'Regulation (EU) 2026/1744', confidence: 'text' } as const;

export const changes: readonly LawChange[] = [
  {
    ...omnibus,
    title: 'High-risk requirements for uses of Annex III',
    before: 'They were to apply from 2 August 2026.',
    after: 'They apply from 2 December 2027.',
    cites: [aiaArticle('113(c)(i)')],
  },
  {
    ...omnibus,
    title: 'High-risk requirements for products under Annex I',
    before: 'They were to apply from 2 August 2027.',
    after: 'They apply from 2 August 2028.',
    cites: [aiaArticle('113(c)(ii)')],
  },
  {
    ...omnibus,
    title: 'Machinery',
    before:
      'It stood in Annex I Section A as entry 1, so the requirements for high-risk systems were to apply directly.',
    after:
      'It stands in Section B as entry 21: Article 15 and the bridge have nothing to say about it directly.',
    cites: [aiaAnnex('I', { part: 'B', point: '21' }), aiaArticle('2(2)')],
  },
  {
    ...omnibus,
    title: 'The mirror of the bridge',
    before: 'The bridge stood in CRA Article 12(1) only.',
    after: 'Article 42(3) of the AI Act says the same from its side.',
    cites: [aiaArticle('42(3)')],
  },
  {
    ...omnibus,
    title: 'What a safety component is',
    before:
      'Article 6(1) stood without the three clarifying paragraphs, and Article 3(14) had its wording of 2024.',
    after:
      'Systems for user assistance, performance, efficiency, automation, convenience or quality control are no safety components unless their failure endangers health and safety; third-party assessment for other risks does not count.',
    cites: [aiaArticle('6(1a)'), aiaArticle('6(1b)'), aiaArticle('6(1c)'), aiaArticle('3(14)')],
  },
  {
    ...omnibus,
    title: 'Conformity assessment within sector acts',
    before: 'Article 43(3) had its wording of 2024.',
    after:
      'Being high-risk does not change the choice of procedure of the sector act; self-assessment that depends on standards needs AI standards or specifications for all requirements; sector bodies apply for designation by 28 January 2028.',
    cites: [aiaArticle('43(3)')],
  },
  {
    ...omnibus,
    confidence: 'document',
    title: 'AI literacy',
    before: 'Providers and deployers were to ensure a sufficient level of AI literacy of their staff.',
    after: 'They take measures to support its development; no level is guaranteed.',
    cites: [aiaArticle('4')],
  },
  {
    ...omnibus,
    on: '2026-12-02',
    confidence: 'document',
    title: 'New prohibited practices',
    before: 'Intimate images without consent and child sexual abuse material were not named in Article 5.',
    after: 'Both are prohibited practices from 2 December 2026.',
    cites: [aiaArticle('5(1)(ba)'), aiaArticle('5(1)(bb)'), aiaArticle('113(a)')],
  },
];

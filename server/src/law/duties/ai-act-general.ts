/**
 * Duties of providers of AI systems that do not depend on high risk: AI literacy and the transparency of AI Act
 * Article 50(1) and (2). Article 50(3) and (4) bind deployers and have no entry.
 */

import { aiaArticle } from '../citation.ts';
import { sources, type Duty } from '../duty.ts';

const owed = { owedBy: 'provider', basis: 'statute', verified: sources.aiAct } as const;

export const aiActGeneral = {
  'ai-act/ai-literacy': {
    ...owed,
    title: 'AI literacy',
    summary:
      'Take measures that support the development of AI literacy of staff and of others who work with the AI system on behalf of the provider. No particular level of anybody has to be reached.',
    cites: [aiaArticle('4(1)')],
    timeline: 'ai-literacy',
    confidence: 'document',
    answeredBy: 'ai-act.ai-literacy',
    checkability: 'partial',
  },
  'ai-act/content-marking': {
    ...owed,
    title: 'Marking of generated content',
    summary:
      'Mark generated content in a machine-readable way. The article has exceptions; read it before relying on one.',
    cites: [aiaArticle('50(2)'), aiaArticle('111(4)')],
    timeline: 'ai-marking',
    when: ['generates-content'],
    confidence: 'text',
    answeredBy: 'ai-act.content-marking',
    checkability: 'partial',
  },
  'ai-act/interaction-notice': {
    ...owed,
    title: 'Notice of interaction with AI',
    summary: 'Tell people who interact with the system that they interact with AI.',
    cites: [aiaArticle('50(1)')],
    timeline: 'ai-general',
    when: ['interacts-with-persons'],
    confidence: 'text',
    answeredBy: 'ai-act.interaction-notice',
    checkability: 'partial',
  },
} as const satisfies Readonly<Record<`cra/${string}` | `ai-act/${string}`, Duty>>;

import { art15Binds } from '../../profile/profile.ts';
import { lawRule } from '../contract.ts';

/** What the descriptor calls a route, as the act calls it. */
const declared = { 'internal-control': 'annex-vi', 'notified-body': 'annex-vii', sector: 'sector' } as const;

export const assessmentRouteWrong = lawRule({
  id: 'ai-act/assessment-route-wrong',
  duties: ['ai-act/conformity-assessment'],
  basis: 'statute',
  timeline: 'ai-high-risk',
  docs: {
    summary: 'The declared procedure under the AI Act is not the one that Article 43 asks for.',
    why: 'Uses of Annex III points 2 to 8 go through internal control, biometrics mostly through a notified body, products under Annex I Section A through the procedure of their act.',
    bad: 'ai-system:\n  high-risk: { route: annex-3, entry: "1(a)" }\nconformity-assessment:\n  ai-act-route: internal-control\n',
    good: 'ai-system:\n  high-risk: { route: annex-3, entry: "1(a)" }\nconformity-assessment:\n  ai-act-route: notified-body\n',
  },
  messages: { wrong: 'ai-act-route says {declared}, but the route is {route}. {reason}' },
  *check(profile) {
    const { facts, routes } = profile;
    const chosen = facts.descriptor.value['conformity-assessment']?.value['ai-act-route'];
    if (!art15Binds(profile) || chosen === undefined) return;
    const { answer, reason, citations, decidedBy } = routes.aiAct;
    if (
      answer === 'cannot-tell' ||
      answer === 'none' ||
      answer === 'annex-vi-or-vii' ||
      answer === declared[chosen.value]
    )
      return;
    const related = decidedBy.map((span) => ({ span, message: 'This decides the route.' }));
    yield {
      message: 'wrong',
      at: chosen.span,
      data: { declared: chosen.value, route: names[answer], reason },
      related,
      citations,
    };
  },
});

const names = {
  'annex-vi': 'internal control',
  'annex-vii': 'a notified body',
  sector: 'the procedure of the act of Annex I',
} as const;

import { declaredRouteFits } from '../../profile/declared-procedures.ts';
import { art15Binds } from '../../profile/profile.ts';
import { lawRule } from '../contract.ts';

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
    const assessment = facts.descriptor.value['conformity-assessment']?.value;
    const chosen = assessment?.['ai-act-route'];
    const { answer, reason, citations, decidedBy } = routes.aiAct;
    if (!art15Binds(profile) || chosen === undefined || declaredRouteFits(profile) || !(answer in names))
      return;
    const related = decidedBy.map((span) => ({ span, message: 'This decides the route.' }));
    const data = { declared: chosen.value, route: names[answer as keyof typeof names], reason };
    // That biometrics need a notified body today follows from the standards, which the file does not speak of.
    const silent =
      answer === 'annex-vii' && assessment?.['standards-of-the-ai-act'] === undefined
        ? ({ silent: true } as const)
        : {};
    yield { ...silent, message: 'wrong', at: chosen.span, data, related, citations };
  },
});

const names = {
  'annex-vi': 'internal control',
  'annex-vii': 'a notified body',
  sector: 'the procedure of the act of Annex I',
} as const;

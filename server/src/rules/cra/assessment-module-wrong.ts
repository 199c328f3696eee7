import { declaredModuleFits } from '../../profile/declared-procedures.ts';
import { craBinds } from '../../profile/profile.ts';
import { lawRule } from '../contract.ts';

export const assessmentModuleWrong = lawRule({
  id: 'cra/assessment-module-wrong',
  duties: ['cra/conformity-assessment'],
  basis: 'statute',
  timeline: 'cra',
  docs: {
    summary: 'The declared procedure under the CRA is not one that the product may use.',
    why: 'The class of the product by its core functionality, and for high-risk AI systems the route under the AI Act, decide which procedures there are.',
    bad: 'scope: { cra-class: important-2, cra-category: 2 }\nconformity-assessment:\n  cra-module: module-a\n',
    good: 'scope: { cra-class: important-2, cra-category: 2 }\nconformity-assessment:\n  cra-module: module-h\n',
  },
  messages: { wrong: 'cra-module says {declared}, which the product may not use. {reason}' },
  *check(profile) {
    const { facts, routes } = profile;
    const chosen = facts.descriptor.value['conformity-assessment']?.value['cra-module'];
    if (!craBinds(profile) || chosen === undefined || declaredModuleFits(profile)) return;
    const { reason, citations, decidedBy } = routes.cra;
    const related = decidedBy.map((span) => ({ span, message: 'This decides the procedure.' }));
    yield { message: 'wrong', at: chosen.span, data: { declared: chosen.value, reason }, related, citations };
  },
});

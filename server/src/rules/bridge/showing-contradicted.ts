import { attackClasses } from '../../law/attack-classes.ts';
import { contradictedClasses } from '../../profile/bridge.ts';
import { bridgeMatters } from '../../profile/profile.ts';
import { lawRule } from '../contract.ts';

export const showingContradicted = lawRule({
  id: 'bridge/showing-contradicted',
  duties: ['cra/bridge-showing'],
  basis: 'statute',
  isCondition: true,
  timeline: 'cra',
  docs: {
    summary: 'The declaration covers an attack class whose threat entry says that it is open or planned.',
    why: 'One of the two is wrong. A declaration that claims more than is done shows nothing, and its signatory answers for it.',
    bad: 'threats:\n  - { id: T6, class: training-data-access-logging, status: planned }\ndeclaration:\n  ai-cybersecurity:\n    covers: [data-poisoning, model-poisoning, adversarial-inputs, confidentiality-attack, model-flaws, training-data-access-logging]\n',
    good: 'threats:\n  - { id: T6, class: training-data-access-logging, status: planned }\ndeclaration:\n  ai-cybersecurity:\n    covers: [data-poisoning, model-poisoning, adversarial-inputs, confidentiality-attack, model-flaws]\n',
  },
  messages: {
    contradicted:
      'The declaration covers {class}, but its threat entry is {status}. Finish the threat, or take the class out of the declaration.',
  },
  *check(profile) {
    if (!bridgeMatters(profile)) return;
    for (const { id, covered, threat } of contradictedClasses(profile.facts)) {
      const status = threat.value.status;
      const related =
        status === undefined ? [] : [{ span: status.span, message: 'The threat entry says so here.' }];
      yield {
        message: 'contradicted',
        at: covered.span,
        data: { class: attackClasses[id].title, status: status?.value ?? '' },
        related,
      };
    }
  },
});

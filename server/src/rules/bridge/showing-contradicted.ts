import type { Located } from '../../descriptor/schema.ts';
import { attackClasses, type AttackClassId } from '../../law/attack-classes.ts';
import { contradictedClasses } from '../../profile/bridge.ts';
import type { Facts } from '../../profile/facts.ts';
import { bridgeMatters } from '../../profile/profile.ts';
import { lawRule, type Fix } from '../contract.ts';
import { fix, pathOf, setting } from '../fixes.ts';
import { showingPath } from './showing-fixes.ts';

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
    const contradicted = contradictedClasses(profile.facts);
    const fixes = withdrawal(
      contradicted.map(({ covered }) => covered),
      profile.facts,
    );
    for (const { id, covered, threat } of contradicted) {
      const status = threat.value.status;
      const related =
        status === undefined ? [] : [{ span: status.span, message: 'The threat entry says so here.' }];
      yield {
        message: 'contradicted',
        at: covered.span,
        data: { class: attackClasses[id].title, status: status?.value ?? '' },
        related,
        fixes,
      };
    }
  },
});

/** Of several all at once: the same edit, whichever of the findings it is made for. */
function withdrawal(contradicted: readonly Located<AttackClassId>[], facts: Facts): readonly Fix[] {
  const [first, ...others] = contradicted;
  if (first === undefined) return [];
  const ids = new Set(contradicted.map(({ value }) => value));
  const title = `Take ${[...ids].map((id) => attackClasses[id].title).join(', ')} out of covers`;
  if (others.length === 0) return [fix(title, { kind: 'remove', path: pathOf(first) })];
  const covers = facts.declaration?.['ai-cybersecurity']?.value.covers?.value ?? [];
  const kept = covers.map(({ value }) => value).filter((id) => !ids.has(id));
  return [fix(title, setting(facts, [...showingPath, 'covers'], kept))];
}

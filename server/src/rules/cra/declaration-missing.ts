import { bridgeMatters, craBinds, type Profile } from '../../profile/profile.ts';
import { hasItems } from '../../profile/claim.ts';
import { keyIn, section } from '../at.ts';
import { showingChanges } from '../bridge/showing-fixes.ts';
import { lawRule, type Fix } from '../contract.ts';
import { withStub } from '../fixes.ts';

export const declarationMissing = lawRule({
  id: 'cra/declaration-missing',
  duties: ['cra/declaration'],
  basis: 'statute',
  timeline: 'cra',
  docs: {
    summary: 'No EU declaration of conformity is named.',
    why: 'Before the product is placed on the market the manufacturer declares conformity. Name the file, also while it is a draft.',
    bad: 'declaration:\n  evidence: null\n',
    good: 'declaration:\n  evidence: docs/eu-declaration.md\n',
  },
  messages: {
    section:
      'Nothing is said about the EU declaration of conformity{condition}. Add declaration with its evidence{showing}.',
    evidence:
      'The declaration has no file behind it. Add evidence with the path of the declaration or its draft.',
  },
  *check(profile) {
    const declaration = profile.facts.descriptor.value.declaration;
    if (!craBinds(profile)) return;
    const fixes = [declared(profile)];
    if (declaration === undefined) {
      const bridge = bridgeMatters(profile);
      const data = {
        condition: bridge ? ', so condition (c) of the bridge is open' : '',
        showing: bridge ? ' and ai-cybersecurity' : '',
      };
      const duties = bridge
        ? (['cra/declaration', 'cra/bridge-showing'] as const)
        : (['cra/declaration'] as const);
      yield {
        silent: true,
        message: 'section',
        at: section(profile.facts, 'declaration', 'product'),
        data,
        duties,
        fixes,
      };
    } else if (!hasItems(declaration.value.evidence?.value))
      yield { silent: true, message: 'evidence', at: keyIn(declaration, 'evidence'), fixes };
  },
});

/** A declaration that is missing altogether gets its showing, too, where there is a bridge. */
function declared(profile: Profile): Fix {
  const { facts } = profile;
  const named = withStub(facts, ['declaration', 'evidence'], 'docs/eu-declaration.md');
  const whole = bridgeMatters(profile) && facts.declaration === undefined;
  return {
    ...named,
    changes: [...named.changes, ...(whole ? showingChanges(facts) : [])],
    scaffolds: true,
  };
}

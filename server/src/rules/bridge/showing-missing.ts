import { keyIn, section } from '../at.ts';
import { lawRule } from '../contract.ts';
import { bridgeMatters } from '../../profile/profile.ts';

export const showingMissing = lawRule({
  id: 'bridge/showing-missing',
  duties: ['cra/bridge-showing'],
  basis: 'statute',
  timeline: 'cra',
  docs: {
    summary:
      'The declaration does not show that the cybersecurity level of AI Act Article 15 is reached: condition (c) of the bridge.',
    why: 'The condition that teams miss. Meeting Annex I is not enough: the EU declaration of conformity itself has to demonstrate the level. Without it Article 15 is owed in full.',
    bad: 'declaration:\n  ai-cybersecurity: null\n',
    good: 'declaration:\n  ai-cybersecurity:\n    statement: The level of cybersecurity protection is reached as listed.\n    covers: [data-poisoning, model-poisoning, adversarial-inputs, confidentiality-attack, model-flaws]\n',
  },
  messages: {
    missing:
      'Condition (c) of the bridge is not met: the declaration does not show the cybersecurity level that Article 15 asks for. Add ai-cybersecurity with a statement and the attack classes it covers.',
    none: 'Condition (c) of the bridge is open: nothing is said about the EU declaration of conformity. Add declaration with its evidence and ai-cybersecurity.',
  },
  *check(profile) {
    if (!bridgeMatters(profile)) return;
    const declaration = profile.facts.descriptor.value.declaration;
    if (declaration === undefined)
      yield {
        message: 'none',
        at: section(profile.facts, 'declaration', 'product'),
        duties: ['cra/declaration', 'cra/bridge-showing'],
      };
    else if (declaration.value['ai-cybersecurity'] === undefined)
      yield { message: 'missing', at: keyIn(declaration, 'ai-cybersecurity') };
  },
});

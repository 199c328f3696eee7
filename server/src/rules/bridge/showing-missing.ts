import { bridgeMatters, type Profile } from '../../profile/profile.ts';
import { keyIn } from '../at.ts';
import { lawRule, type Fix } from '../contract.ts';
import { scaffold } from '../fixes.ts';
import { showingChanges } from './showing-fixes.ts';

export const showingMissing = lawRule({
  id: 'bridge/showing-missing',
  duties: ['cra/bridge-showing'],
  basis: 'statute',
  isCondition: true,
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
      'Condition (c) of the bridge is not met: the declaration does not show the cybersecurity level that Article 15 asks for, which is then owed in full. Add ai-cybersecurity with a statement and the attack classes it covers.',
  },
  *check(profile) {
    // Without any declaration that duty itself is open, and its rule says so.
    const declaration = profile.facts.descriptor.value.declaration;
    if (!bridgeMatters(profile) || declaration === undefined) return;
    if (declaration.value['ai-cybersecurity'] === undefined)
      yield { message: 'missing', at: keyIn(declaration, 'ai-cybersecurity'), fixes: [showing(profile)] };
  },
});

const showing = ({ facts }: Profile): Fix =>
  scaffold('Add ai-cybersecurity, with the classes that are met here', ...showingChanges(facts));

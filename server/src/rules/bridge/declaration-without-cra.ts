import { declaresUnderCra } from '../../profile/bridge.ts';
import { bridgeMatters } from '../../profile/profile.ts';
import { lawRule } from '../contract.ts';

export const declarationWithoutCra = lawRule({
  id: 'bridge/declaration-without-cra',
  duties: ['cra/bridge-showing', 'cra/single-declaration'],
  basis: 'statute',
  isCondition: true,
  timeline: 'cra',
  docs: {
    summary: 'The declaration does not name the CRA among its acts.',
    why: 'The showing counts in the declaration that is issued under the CRA. One declaration may serve several acts, and then it names each of them.',
    bad: 'declaration:\n  acts: [2024/1689]\n',
    good: 'declaration:\n  acts: [2024/2847, 2024/1689]\n',
  },
  messages: {
    without:
      'The declaration names {acts}, but not 2024/2847. The showing of the bridge counts in the declaration under the CRA only.',
  },
  *check(profile) {
    const { facts } = profile;
    const acts = facts.declaration?.acts;
    if (!bridgeMatters(profile) || acts === undefined || declaresUnderCra(facts)) return;
    yield {
      message: 'without',
      at: acts.key ?? acts.span,
      data: { acts: acts.value.map(({ value }) => value).join(', ') },
    };
  },
});

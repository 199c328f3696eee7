import { aiaArticle, craArticle } from '../../law/citation.ts';
import { lawRule } from '../contract.ts';

export const providerDiffers = lawRule({
  id: 'ai-act/provider-differs',
  duties: [],
  citations: [craArticle('3(13)'), aiaArticle('3(3)'), aiaArticle('25(1)'), aiaArticle('25(3)')],
  basis: 'practice',
  docs: {
    summary: 'The provider of the AI system is not the manufacturer of the product.',
    why: 'Usually one company is both, and then one declaration serves both acts. Where they differ, duties are split between two, and roles can move: by a rebranding, a substantial modification, or a product that goes out under one name.',
    bad: 'ai-system:\n  provider: Acme Models BV\n',
    good: 'ai-system:\n  provider: GridGuard GmbH\n',
  },
  messages: {
    differs:
      'The provider, {provider}, is not the manufacturer, {manufacturer}. Duties are split between them; make sure that the declaration names who answers for what.',
  },
  *check({ gates, facts }) {
    const provider = facts.aiSystem?.provider;
    const manufacturer = facts.manufacturer.name;
    if (provider === undefined || manufacturer === undefined || gates.highRisk.answer !== 'yes') return;
    if (normal(provider.value) === normal(manufacturer.value)) return;
    const related = [{ span: manufacturer.span, message: 'The manufacturer is named here.' }];
    yield {
      message: 'differs',
      at: provider.span,
      data: { provider: provider.value, manufacturer: manufacturer.value },
      related,
    };
  },
});

const normal = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s.,]+/g, ' ')
    .trim();

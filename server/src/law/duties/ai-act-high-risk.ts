/** Requirements and duties for high-risk AI systems that the bridge does not carry: AI Act Articles 9 to 15, 17, 49, 72, 73. */

import { aiaAnnex, aiaArticle, type Citation } from '../citation.ts';
import { byProvider, type Duty, type DutyPart } from '../duty.ts';

const part = (cite: Citation, title: string): DutyPart => ({ title, cites: [cite] });

const documented = (point: string, title: string): DutyPart => part(aiaAnnex('IV', { point }), title);

const developed = (subpoint: string, title: string): DutyPart =>
  part(aiaAnnex('IV', { point: '2', subpoint }), `Elements and development: ${title}`);

export const aiActHighRisk = {
  'ai-act/risk-management': {
    ...byProvider,
    title: 'Risk management system',
    summary:
      'Run a continuous process over known and foreseeable risks to health, safety and fundamental rights, with tests against preset metrics and attention to minors and vulnerable groups.',
    cites: [
      aiaArticle('9(1)'),
      aiaArticle('9(2)'),
      aiaArticle('9(8)'),
      aiaArticle('9(9)'),
      aiaArticle('9(10)'),
    ],
    answeredBy: 'ai-act.risk-management',
    checkability: 'partial',
    relief: 'It may be combined with risk management procedures that other Union law asks for.',
  },
  'ai-act/data-governance': {
    ...byProvider,
    title: 'Data governance',
    summary:
      'Govern training, validation and testing data: origin, preparation, bias, gaps; relevant, representative and as free of errors as possible.',
    cites: [aiaArticle('10')],
    answeredBy: 'ai-act.data-governance',
    checkability: 'partial',
  },
  'ai-act/technical-documentation': {
    ...byProvider,
    title: 'Technical documentation',
    summary:
      'Draw up the documentation before placing on the market or putting into service, with at least the content of Annex IV as far as it applies, and keep it current.',
    cites: [aiaArticle('11(1)'), aiaAnnex('IV')],
    parts: [
      documented('1', 'General description of the system'),
      developed('a', 'steps of development, with pre-trained systems and tools of others'),
      developed('b', 'design specifications and choices'),
      developed('c', 'architecture and computing resources'),
      developed('d', 'data sheets, with provenance of the data, where relevant'),
      developed('e', 'measures of human oversight'),
      developed('f', 'pre-determined changes, where applicable'),
      developed('g', 'validation and testing'),
      developed('h', 'cybersecurity measures'),
      documented('3', 'Monitoring, functioning and control'),
      documented('4', 'Why the performance metrics fit'),
      documented('5', 'Risk management system'),
      documented('6', 'Changes through the lifecycle'),
      documented('7', 'Harmonised standards applied, or the solutions adopted'),
      documented('8', 'Copy of the declaration of conformity'),
      documented('9', 'Post-market monitoring system and plan'),
    ],
    answeredBy: 'ai-act.technical-documentation',
    checkability: 'partial',
    relief:
      'SMEs, start-ups included, and small mid-caps may give the content of Annex IV in a simplified way, by the form of the Commission.',
  },
  'ai-act/logging': {
    ...byProvider,
    title: 'Automatic logging',
    summary: 'Let the system record events automatically over its lifetime.',
    cites: [aiaArticle('12(1)'), aiaArticle('12(2)')],
    answeredBy: 'ai-act.logging',
    checkability: 'partial',
  },
  'ai-act/transparency': {
    ...byProvider,
    title: 'Transparency and instructions for use',
    summary:
      'Make the system transparent enough for deployers to interpret and use its output, and supply it with instructions for use, the tested and expected accuracy, robustness and cybersecurity included.',
    cites: [aiaArticle('13'), aiaArticle('13(3)(b)(ii)')],
    answeredBy: 'ai-act.transparency',
    checkability: 'partial',
  },
  'ai-act/human-oversight': {
    ...byProvider,
    title: 'Human oversight',
    summary:
      'Build the system so that people can oversee it while it is used, as the risks call for. As appropriate, those who oversee it can do what follows.',
    cites: [aiaArticle('14(1)'), aiaArticle('14(3)'), aiaArticle('14(4)')],
    parts: [
      part(aiaArticle('14(4)(a)'), 'Understand its capacities and limits and watch its operation'),
      part(aiaArticle('14(4)(b)'), 'Stay aware of automation bias'),
      part(aiaArticle('14(4)(c)'), 'Interpret its output correctly'),
      part(aiaArticle('14(4)(d)'), 'Decide not to use it, or override its output'),
      part(aiaArticle('14(4)(e)'), 'Intervene, or stop it in a safe state'),
    ],
    answeredBy: 'ai-act.human-oversight',
    checkability: 'partial',
  },
  'ai-act/accuracy': {
    ...byProvider,
    title: 'Accuracy',
    summary:
      'Reach an appropriate level of accuracy over the lifetime, and declare levels and metrics in the instructions. The bridge does not carry it.',
    cites: [aiaArticle('15(1)'), aiaArticle('15(3)')],
    answeredBy: 'ai-act.accuracy',
    checkability: 'partial',
  },
  'ai-act/robustness': {
    ...byProvider,
    title: 'Robustness',
    summary:
      'Be resilient against errors, faults and inconsistencies, feedback loops included. The bridge does not carry it.',
    cites: [aiaArticle('15(1)'), aiaArticle('15(4)')],
    answeredBy: 'ai-act.robustness',
    checkability: 'partial',
  },
  'ai-act/quality-management': {
    ...byProvider,
    title: 'Quality management system',
    summary:
      'Put a quality management system in place, with the thirteen aspects that the article lists, in proportion to the size of the provider.',
    cites: [aiaArticle('16(c)'), aiaArticle('17(1)'), aiaArticle('17(2)')],
    answeredBy: 'ai-act.quality-management',
    checkability: 'partial',
    relief:
      'How the aspects are put into practice depends on size, for SMEs, start-ups included, and small mid-caps in particular; the level of protection does not.',
  },
  'ai-act/registration': {
    ...byProvider,
    title: 'Registration',
    summary:
      'Register the provider and the system before placing on the market or putting into service. What the system is used for decides where.',
    cites: [
      aiaArticle('16(i)'),
      aiaArticle('49(1)'),
      aiaArticle('49(4)'),
      aiaArticle('49(5)'),
      aiaAnnex('VIII', { part: 'A' }),
    ],
    when: ['annex-3'],
    parts: [
      part(aiaArticle('49(1)'), 'Annex III, point 2 excepted: in the EU database'),
      part(
        aiaArticle('49(4)'),
        'Law enforcement, migration, asylum and border control: in its restricted section',
      ),
      part(aiaArticle('49(5)'), 'Critical infrastructure, Annex III point 2: at national level'),
    ],
    answeredBy: 'ai-act.registration',
    checkability: 'partial',
  },
  'ai-act/post-market-monitoring': {
    ...byProvider,
    title: 'Post-market monitoring',
    summary:
      'Collect and review experience from use by a plan that is part of the technical documentation, in proportion to the risks.',
    cites: [aiaArticle('72(1)'), aiaArticle('72(2)'), aiaArticle('72(3)'), aiaAnnex('IV', { point: '9' })],
    answeredBy: 'ai-act.post-market-monitoring',
    checkability: 'partial',
  },
  'ai-act/reporting': {
    ...byProvider,
    title: 'Report serious incidents',
    summary:
      'Report a serious incident to the market surveillance authority of the Member State where it happened, or to the AI Office where it alone is competent. An incomplete first report may be sent. A second duty beside the one of the CRA.',
    cites: [
      aiaArticle('73(1)'),
      aiaArticle('73(2)'),
      aiaArticle('73(3)'),
      aiaArticle('73(4)'),
      aiaArticle('73(5)'),
      aiaArticle('73(9)'),
      aiaArticle('73(10)'),
      aiaArticle('75(1a)'),
      aiaArticle('3(49)'),
    ],
    parts: [
      part(
        aiaArticle('73(2)'),
        'In general: at once when a causal link, or its reasonable likelihood, is established, at latest 15 days after becoming aware',
      ),
      part(
        aiaArticle('73(3)'),
        'Widespread infringement, or serious and irreversible disruption of critical infrastructure: at once, at latest 2 days after becoming aware',
      ),
      part(
        aiaArticle('73(4)'),
        'Death of a person: at once when a causal link is established or suspected, at latest 10 days after becoming aware',
      ),
    ],
    answeredBy: 'reporting.ai-act',
    checkability: 'manual',
    relief:
      'Only infringements of fundamental-rights obligations are reported for systems of Annex III whose provider has equivalent reporting duties under Union law, and for systems that are medical devices or their safety components.',
  },
} as const satisfies Readonly<Record<`ai-act/${string}`, Duty>>;

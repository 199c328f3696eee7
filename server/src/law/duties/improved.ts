/** Existing duties in a better form: with parts, conditions, reliefs and more exact citations. To be merged by id. */

import { aiaAnnex, aiaArticle, craAnnex, craArticle, type Citation } from '../citation.ts';
import { sources, type Duty, type DutyPart } from '../duty.ts';

const byManufacturer = {
  owedBy: 'manufacturer',
  basis: 'statute',
  confidence: 'text',
  verified: sources.cra,
} as const;

const byProvider = {
  owedBy: 'provider',
  timeline: 'ai-high-risk',
  basis: 'statute',
  confidence: 'text',
  verified: sources.aiAct,
} as const;

const part = (cite: Citation, title: string): DutyPart => ({ title, cites: [cite] });

const declared = (point: string, title: string): DutyPart => part(craAnnex('V', { point }), title);

const documented = (point: string, title: string): DutyPart => part(aiaAnnex('IV', { point }), title);

const developed = (subpoint: string, title: string): DutyPart =>
  part(aiaAnnex('IV', { point: '2', subpoint }), `Elements and development: ${title}`);

export const improvedDuties = {
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
  'ai-act/logging': {
    ...byProvider,
    title: 'Automatic logging',
    summary: 'Let the system record events automatically over its lifetime.',
    cites: [aiaArticle('12(1)'), aiaArticle('12(2)')],
    answeredBy: 'ai-act.logging',
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
  'ai-act/quality-management': {
    ...byProvider,
    title: 'Quality management system',
    summary: 'Put a quality management system in place, in written policies, procedures and instructions.',
    cites: [aiaArticle('16(c)'), aiaArticle('17(1)'), aiaArticle('17(2)')],
    parts: [
      part(aiaArticle('17(1)(a)'), 'Strategy for meeting the law, with assessment and modifications'),
      part(aiaArticle('17(1)(b)'), 'Design, its control and verification'),
      part(aiaArticle('17(1)(c)'), 'Development, quality control and quality assurance'),
      part(aiaArticle('17(1)(d)'), 'Examination, testing and validation, and how often'),
      part(aiaArticle('17(1)(e)'), 'Technical specifications and standards, or other means'),
      part(aiaArticle('17(1)(f)'), 'Data management'),
      part(aiaArticle('17(1)(g)'), 'Risk management system'),
      part(aiaArticle('17(1)(h)'), 'Post-market monitoring'),
      part(aiaArticle('17(1)(i)'), 'Reporting of serious incidents'),
      part(aiaArticle('17(1)(j)'), 'Communication with authorities and others concerned'),
      part(aiaArticle('17(1)(k)'), 'Record-keeping'),
      part(aiaArticle('17(1)(l)'), 'Resources, security of supply included'),
      part(aiaArticle('17(1)(m)'), 'Accountability of management and staff'),
    ],
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
  'ai-act/transparency': {
    ...byProvider,
    title: 'Transparency and instructions for use',
    summary:
      'Make the system transparent enough for deployers to interpret and use its output, and supply it with instructions for use.',
    cites: [aiaArticle('13(1)'), aiaArticle('13(2)'), aiaArticle('13(3)')],
    parts: [
      part(aiaArticle('13(3)(a)'), 'Identity and contact of the provider'),
      part(aiaArticle('13(3)(b)(i)'), 'Intended purpose'),
      part(
        aiaArticle('13(3)(b)(ii)'),
        'Accuracy, robustness and cybersecurity, as tested and to be expected, and what may affect them',
      ),
      part(aiaArticle('13(3)(b)(iii)'), 'Circumstances that may lead to risks'),
      part(aiaArticle('13(3)(b)(iv)'), 'How it helps to explain its output, where applicable'),
      part(aiaArticle('13(3)(b)(v)'), 'Performance for specific persons or groups, when appropriate'),
      part(aiaArticle('13(3)(b)(vi)'), 'Input and data sets, when appropriate'),
      part(aiaArticle('13(3)(b)(vii)'), 'What deployers need to interpret the output, where applicable'),
      part(aiaArticle('13(3)(c)'), 'Pre-determined changes, if any'),
      part(aiaArticle('13(3)(d)'), 'Measures of human oversight'),
      part(aiaArticle('13(3)(e)'), 'Resources needed, expected lifetime, maintenance and updates'),
      part(aiaArticle('13(3)(f)'), 'How to collect, store and read the logs, where relevant'),
    ],
    answeredBy: 'ai-act.transparency',
    checkability: 'partial',
  },
  'cra/II-2': {
    ...byManufacturer,
    title: 'Remedy without delay',
    summary:
      'Fix vulnerabilities promptly by their risk; ship security updates apart from feature updates where feasible.',
    cites: [craAnnex('I', { part: 'II', point: '2' }), craArticle('13(8)'), craArticle('13(10)')],
    timeline: 'cra',
    answeredBy: 'vulnerability-handling.II-2',
    checkability: 'partial',
    relief:
      'Software with later, substantially modified versions: only the version last placed on the market, if users of earlier ones get it free of charge and without extra cost for their environment.',
  },
  'cra/declaration': {
    ...byManufacturer,
    title: 'EU declaration of conformity',
    summary:
      'Draw up the declaration once conformity is shown. It says that the applicable requirements of Annex I are shown to be met, follows the model of Annex V, and carries what the chosen procedure of Annex VIII asks for.',
    cites: [craArticle('13(12)'), craArticle('28(1)'), craArticle('28(2)'), craAnnex('V')],
    timeline: 'cra',
    parts: [
      declared('1', 'Name, type and what else identifies the product'),
      declared('2', 'Name and address of the manufacturer or its authorised representative'),
      declared('3', 'Statement of sole responsibility'),
      declared('4', 'Object of the declaration, traceable'),
      declared('5', 'Statement of conformity with the relevant harmonisation legislation'),
      declared('6', 'Harmonised standards, common specifications or certification used'),
      declared('7', 'Notified body, procedure and certificate, where applicable'),
      declared('8', 'Additional information, place, date, name, function, signature'),
    ],
    answeredBy: 'declaration',
    checkability: 'partial',
  },
  'cra/reporting': {
    ...byManufacturer,
    title: 'Report exploited vulnerabilities and severe incidents',
    summary:
      'Report both triggers to the coordinating CSIRT and, at the same time, to ENISA through the single reporting platform: early warning, notification, final report. Also for products that were on the market before.',
    cites: [
      craArticle('14(1)'),
      craArticle('14(2)'),
      craArticle('14(3)'),
      craArticle('14(4)'),
      craArticle('14(7)'),
      craArticle('69(3)'),
    ],
    timeline: 'cra-reporting',
    parts: [
      {
        title: 'Actively exploited vulnerability: reliable evidence that a malicious actor used it',
        cites: [craArticle('14(1)'), craArticle('3(42)')],
      },
      {
        title:
          'Severe incident: it hits, or can hit, how sensitive or important data or functions are protected',
        cites: [craArticle('14(3)'), craArticle('14(5)(a)')],
      },
      {
        title:
          'Severe incident: it brought, or can bring, malicious code into the product or a system of a user',
        cites: [craArticle('14(3)'), craArticle('14(5)(b)')],
      },
    ],
    answeredBy: 'reporting.cra',
    checkability: 'manual',
  },
} as const satisfies Readonly<Record<`cra/${string}` | `ai-act/${string}`, Duty>>;

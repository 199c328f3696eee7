/**
 * Conformity of high-risk AI systems: assessment, declaration, CE marking and registration (AI Act Articles 43 and
 * 47 to 49, Annex V), and the file of a system that an exception takes out of Annex III.
 */

import { aiaAnnex, aiaArticle } from '../citation.ts';
import { byProvider, type Duty, type DutyPart } from '../duty.ts';

const content = (point: string, title: string): DutyPart => ({ title, cites: [aiaAnnex('V', { point })] });

export const aiActConformity = {
  'ai-act/ce-marking': {
    ...byProvider,
    title: 'CE marking',
    summary:
      'Affix the CE marking. For systems supplied digitally it is digital, only if it is easily reached through the interface or a machine-readable code. One marking stands for all acts that ask for it.',
    cites: [aiaArticle('16(h)'), aiaArticle('48(2)'), aiaArticle('48(5)')],
    answeredBy: 'ai-act.ce-marking',
    checkability: 'partial',
  },
  'ai-act/conformity-assessment': {
    ...byProvider,
    title: 'Conformity assessment',
    summary:
      'Have the system assessed before placing on the market or putting into service. Annex III point 1: internal control or a notified body, by choice where harmonised standards or common specifications are applied in full, else the notified body. Annex III points 2 to 8: internal control. Annex I Section A: the procedure of that law, with the requirements of the AI Act as part of it, also where Annex III applies as well.',
    cites: [
      aiaArticle('16(f)'),
      aiaArticle('43(1)'),
      aiaArticle('43(2)'),
      aiaArticle('43(3)'),
      aiaAnnex('VI'),
      aiaAnnex('VII'),
    ],
    answeredBy: 'conformity-assessment.ai-act-route',
    checkability: 'partial',
  },
  'ai-act/declaration': {
    ...byProvider,
    title: 'EU declaration of conformity',
    summary:
      'Draw up a declaration for each system, with the content of Annex V, that says the requirements of Articles 8 to 15 are met; keep it current, and ready for authorities for 10 years. Where other acts ask for one too, a single declaration serves all.',
    cites: [
      aiaArticle('16(g)'),
      aiaArticle('47(1)'),
      aiaArticle('47(2)'),
      aiaArticle('47(3)'),
      aiaArticle('47(4)'),
      aiaAnnex('V'),
    ],
    parts: [
      content('1', 'Name, type and traceable reference of the system'),
      content('2', 'Name and address of the provider or its authorised representative'),
      content('3', 'Statement of sole responsibility'),
      content('4', 'Statement of conformity with the AI Act and other relevant Union law'),
      content('5', 'Where personal data are processed, statement of conformity with data protection law'),
      content('6', 'Harmonised standards or common specifications used'),
      content('7', 'Notified body, procedure and certificate, where applicable'),
      content('8', 'Place, date, name, function, on whose behalf, signature'),
    ],
    answeredBy: 'ai-act.declaration',
    checkability: 'partial',
  },
  'ai-act/exception-assessment': {
    ...byProvider,
    title: 'Assessment behind an exception',
    summary:
      'Who holds that a use listed in Annex III is not high-risk documents why before placing on the market or putting into service, and hands the assessment to authorities on request. Profiling of natural persons closes the exception.',
    cites: [aiaArticle('6(3)'), aiaArticle('6(4)')],
    when: ['exception-6-3'],
    answeredBy: 'ai-system.high-risk.rationale',
    checkability: 'partial',
  },
  'ai-act/exception-registration': {
    ...byProvider,
    title: 'Registration behind an exception',
    summary:
      'Register the provider and the system in the EU database before placing on the market or putting into service, also where a use listed in Annex III is held not to be high-risk.',
    cites: [aiaArticle('6(4)'), aiaArticle('49(2)'), aiaAnnex('VIII', { part: 'B' })],
    when: ['exception-6-3'],
    answeredBy: 'ai-act.exception-registration',
    checkability: 'partial',
  },
  'ai-act/new-assessment': {
    ...byProvider,
    title: 'New assessment after a substantial modification',
    summary:
      'Assess the system again when it is substantially modified. Changes of a learning system that were determined in advance and documented do not count.',
    cites: [aiaArticle('43(4)'), aiaAnnex('IV', { point: '2', subpoint: 'f' })],
    answeredBy: 'ai-act.new-assessment',
    checkability: 'manual',
  },
  'ai-act/single-documentation': {
    ...byProvider,
    title: 'One set of technical documentation',
    summary:
      'For systems related to a product under Annex I Section A, draw up a single set: the content of Annex IV and what that law asks for. The CRA has a rule of its own for this.',
    cites: [aiaArticle('11(2)')],
    when: ['annex-1-a'],
    answeredBy: 'ai-act.single-documentation',
    checkability: 'partial',
  },
} as const satisfies Readonly<Record<`cra/${string}` | `ai-act/${string}`, Duty>>;

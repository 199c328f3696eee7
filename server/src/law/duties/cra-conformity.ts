/** Conformity under the CRA: assessment, documentation, declaration and CE marking (Articles 28 to 32, Annexes V to VIII). */

import { aiaArticle, craAnnex, craArticle } from '../citation.ts';
import { byManufacturer, type Duty, type DutyPart } from '../duty.ts';

const content = (point: string, title: string): DutyPart => ({
  title,
  cites: [craAnnex('VII', { point })],
});

const detail = (point: string, subpoint: string, title: string): DutyPart => ({
  title,
  cites: [craAnnex('VII', { point, subpoint })],
});

export const craConformity = {
  'cra/ce-marking': {
    ...byManufacturer,
    title: 'CE marking',
    summary:
      'Affix the CE marking visibly, legibly and indelibly before the product is placed on the market; for software, on the declaration or on the website that goes with it. One marking stands for all acts that ask for it.',
    cites: [
      craArticle('13(12)'),
      craArticle('29'),
      craArticle('30(1)'),
      craArticle('30(3)'),
      craArticle('30(5)'),
    ],
    answeredBy: 'cra.ce-marking',
    checkability: 'partial',
  },
  'cra/conformity-assessment': {
    ...byManufacturer,
    title: 'Conformity assessment',
    summary:
      'Assess the product and the processes against Annex I before placing on the market, by a procedure that is open to its class. Default: module A, B and C, H, or a certification scheme where there is one. Important class I: the same where harmonised standards, common specifications or a certificate at level substantial or higher are fully applied, else B and C or H for what they leave uncovered. Class II: B and C, H, or such a certificate. Critical: the scheme that a delegated act requires, else as class II. For high-risk AI systems, Article 12(2) and (3) say which act gives the procedure.',
    cites: [
      craArticle('13(12)'),
      craArticle('32(1)'),
      craArticle('32(2)'),
      craArticle('32(3)'),
      craArticle('32(4)'),
      craArticle('32(5)'),
      craArticle('27(9)'),
      craArticle('12(2)'),
      craArticle('12(3)'),
      craAnnex('VIII', { part: 'I' }),
      craAnnex('VIII', { part: 'II' }),
      craAnnex('VIII', { part: 'III' }),
      craAnnex('VIII', { part: 'IV' }),
    ],
    answeredBy: 'conformity-assessment.cra-module',
    checkability: 'partial',
    relief:
      'Free and open-source software of Annex III may be placed on the market by any procedure of Article 32(1) if its technical documentation is public at that time.',
  },
  'cra/declaration-supplied': {
    ...byManufacturer,
    title: 'Declaration with the product',
    summary:
      'Supply the product with the declaration of conformity, or with the simplified one of Annex VI, which gives the exact internet address of the full text.',
    cites: [craArticle('13(20)'), craArticle('28(2)'), craAnnex('VI')],
    answeredBy: 'cra.declaration-supplied',
    checkability: 'partial',
  },
  'cra/declaration-upkeep': {
    ...byManufacturer,
    title: 'Declaration current and in the right languages',
    summary:
      'Keep the declaration up to date, and make it available in the languages that the Member State of sale requires.',
    cites: [craArticle('28(2)')],
    answeredBy: 'cra.declaration-upkeep',
    checkability: 'partial',
  },
  'cra/notified-body-number': {
    ...byManufacturer,
    title: 'Number of the notified body',
    summary:
      'Put the number of the notified body after the CE marking where it took part in full quality assurance, module H; not with other modules.',
    cites: [craArticle('30(4)')],
    when: ['cra-module-h'],
    answeredBy: 'cra.notified-body-number',
    checkability: 'partial',
  },
  'cra/single-declaration': {
    ...byManufacturer,
    title: 'One declaration for all acts',
    summary:
      'Where several acts ask for a declaration of conformity, draw up a single one that names each act with its publication reference.',
    cites: [craArticle('28(3)'), aiaArticle('47(3)')],
    when: ['bridge'],
    answeredBy: 'declaration.acts',
    checkability: 'partial',
  },
  'cra/single-documentation': {
    ...byManufacturer,
    title: 'One set of technical documentation',
    summary:
      'For products that are also high-risk AI systems, draw up a single set: the content of Annex VII and what the other act asks for.',
    cites: [craArticle('31(3)')],
    when: ['bridge'],
    answeredBy: 'cra.single-documentation',
    checkability: 'partial',
  },
  'cra/technical-documentation': {
    ...byManufacturer,
    title: 'Technical documentation',
    summary:
      'Draw up the technical documentation before placing on the market, with at least the content of Annex VII as far as it applies, and keep it current at least through the support period.',
    cites: [
      craArticle('13(12)'),
      craArticle('31(1)'),
      craArticle('31(2)'),
      craAnnex('VII'),
      craArticle('33(5)'),
    ],
    parts: [
      detail('1', 'a', 'General description: intended purpose'),
      detail('1', 'b', 'General description: software versions that matter for the requirements'),
      detail('1', 'c', 'General description: photographs or illustrations, for hardware'),
      detail('1', 'd', 'General description: user information and instructions of Annex II'),
      detail('2', 'a', 'Design and development, with the architecture of the system'),
      detail(
        '2',
        'b',
        'Vulnerability handling: bill of materials, disclosure policy, proof of a contact address, secure distribution of updates',
      ),
      detail('2', 'c', 'Production and monitoring processes and their validation'),
      content('3', 'Cybersecurity risk assessment, with how Annex I Part I applies'),
      content('4', 'What was considered when the support period was set'),
      content(
        '5',
        'Standards, specifications and schemes applied, with the parts where it is not all of them; else the solutions adopted',
      ),
      content('6', 'Reports of the tests'),
      content('7', 'Copy of the declaration of conformity'),
      content('8', 'Bill of materials, on reasoned request of an authority'),
    ],
    answeredBy: 'cra.technical-documentation',
    checkability: 'partial',
    relief:
      'Micro and small enterprises may give it in a simplified format, by the form of the Commission once there is one.',
  },
} as const satisfies Readonly<Record<`cra/${string}` | `ai-act/${string}`, Duty>>;

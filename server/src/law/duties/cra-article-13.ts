/**
 * Duties of manufacturers in CRA Article 13, beside Annex I, the risk assessment and the steps of conformity.
 * Article 13(1) is carried by the duties of Annex I Part I.
 */

import { craAnnex, craArticle } from '../citation.ts';
import { byManufacturer, type Duty } from '../duty.ts';

export const craArticle13 = {
  'cra/component-vulnerabilities': {
    ...byManufacturer,
    title: 'Vulnerabilities of components',
    summary:
      'Report a vulnerability found in a component, open source included, to whoever makes or maintains it, remedy it in the product, and share the fix with them, where appropriate in machine-readable form.',
    cites: [craArticle('13(6)')],
    answeredBy: 'cra.component-vulnerabilities',
    checkability: 'partial',
  },
  'cra/cooperation': {
    ...byManufacturer,
    title: 'Cooperation with authorities',
    summary:
      'On a reasoned request, give the market surveillance authority what it needs to see conformity, in a language it easily understands, and work with it against risks of the product.',
    cites: [craArticle('13(22)')],
    answeredBy: 'cra.cooperation',
    checkability: 'manual',
  },
  'cra/corrective-action': {
    ...byManufacturer,
    title: 'Corrective action, withdrawal, recall',
    summary:
      'Act at once when there is reason to believe that the product or the processes do not meet Annex I: put it right, or withdraw or recall the product. The duty runs from placing on the market through the support period.',
    cites: [craArticle('13(21)')],
    answeredBy: 'cra.corrective-action',
    checkability: 'manual',
  },
  'cra/document-keeping': {
    ...byManufacturer,
    title: 'Keeping documentation and declaration',
    summary:
      'Keep the technical documentation and the declaration ready for authorities for the longer of two times: at least 10 years from placing on the market, or the support period.',
    cites: [craArticle('13(13)')],
    answeredBy: 'cra.document-keeping',
    checkability: 'partial',
  },
  'cra/due-diligence': {
    ...byManufacturer,
    title: 'Due diligence on components of others',
    summary:
      'Take care that components of third parties do not weaken the security of the product, open-source components from outside any commercial activity included.',
    cites: [craArticle('13(5)')],
    answeredBy: 'cra.due-diligence',
    checkability: 'partial',
  },
  'cra/end-of-operations': {
    ...byManufacturer,
    title: 'Notice before operations end',
    summary: 'Announce the end of operations.',
    cites: [craArticle('13(23)')],
    answeredBy: 'cra.end-of-operations',
    checkability: 'manual',
  },
  'cra/end-of-support-notice': {
    ...byManufacturer,
    title: 'Notice at the end of support',
    summary:
      'Where it is technically feasible for the product, show users a notice that its support period has ended.',
    cites: [craArticle('13(19)')],
    answeredBy: 'cra.end-of-support-notice',
    checkability: 'partial',
  },
  'cra/manufacturer-details': {
    ...byManufacturer,
    title: 'Name and contact of the manufacturer',
    summary:
      'Give name, postal address, e-mail or other digital contact and, where there is one, the website: on the product, its packaging or a document with it, and in the user information.',
    cites: [craArticle('13(16)'), craAnnex('II', { point: '1' })],
    answeredBy: 'product.manufacturer',
    checkability: 'manual',
  },
  'cra/point-of-contact': {
    ...byManufacturer,
    title: 'Single point of contact',
    summary:
      'Name one point of contact that users find easily and reach directly. Users choose the channel, and it is not limited to automated tools.',
    cites: [craArticle('13(17)'), craAnnex('II', { point: '2' })],
    answeredBy: 'product.manufacturer.contact',
    checkability: 'manual',
  },
  'cra/product-identification': {
    ...byManufacturer,
    title: 'Identification of the product',
    summary:
      'Let the product carry something that identifies it, such as its type, batch or serial number; where that is impossible, its packaging or a document with it does.',
    cites: [craArticle('13(15)')],
    answeredBy: 'product.identifier',
    checkability: 'manual',
  },
  'cra/sbom-on-request': {
    ...byManufacturer,
    title: 'Bill of materials for a dependency assessment',
    summary:
      'Give the bill of materials to market surveillance authorities that ask for it in a Union-wide assessment of dependencies on software components.',
    cites: [craArticle('13(25)')],
    answeredBy: 'cra.sbom-on-request',
    checkability: 'manual',
  },
  'cra/security-record': {
    ...byManufacturer,
    title: 'Continuing record of security aspects',
    summary:
      'Keep documenting what matters for the security of the product, such as vulnerabilities that become known and information from others, and update the risk assessment where needed. The effort follows the risks.',
    cites: [craArticle('13(7)')],
    answeredBy: 'cra.security-record',
    checkability: 'partial',
  },
  'cra/series-production': {
    ...byManufacturer,
    title: 'Conformity of series production',
    summary: 'Keep series production in conformity.',
    cites: [craArticle('13(14)')],
    answeredBy: 'cra.series-production',
    checkability: 'partial',
  },
  'cra/software-archives': {
    ...byManufacturer,
    title: 'Warning in archives of old versions',
    summary:
      'Public archives of old versions are allowed. Where there is one, users find there, clearly and easily, the risks of unsupported software.',
    cites: [craArticle('13(11)')],
    answeredBy: 'cra.software-archives',
    checkability: 'partial',
  },
  'cra/support-end-shown': {
    ...byManufacturer,
    title: 'End of support shown at purchase',
    summary:
      'Show the end of the support period, at least month and year, clearly and easily accessible at the time of purchase and, where applicable, on the product, its packaging or by digital means.',
    cites: [craArticle('13(19)')],
    answeredBy: 'cra.support-end-shown',
    checkability: 'partial',
  },
  'cra/support-period': {
    ...byManufacturer,
    title: 'Length of the support period',
    summary:
      'Set a support period that reflects how long the product is expected to be used, weighing what users expect, the nature of the product and Union law. It is at least five years, or the expected use time where that is shorter. Five years alone do not suffice where longer use is expected. The Commission may set minimum periods for categories of products.',
    cites: [craArticle('13(8)'), craArticle('3(20)')],
    answeredBy: 'product.support-until',
    checkability: 'partial',
  },
  'cra/support-period-reasons': {
    ...byManufacturer,
    title: 'Reasons for the support period',
    summary: 'Put what was considered when the support period was set into the technical documentation.',
    cites: [craArticle('13(8)'), craAnnex('VII', { point: '4' })],
    answeredBy: 'product.support-reasons',
    checkability: 'manual',
  },
  'cra/update-availability': {
    ...byManufacturer,
    title: 'Updates stay available',
    summary:
      'Keep each security update that was made available in the support period available for the longer of two times: at least 10 years from its issue, or the rest of the support period.',
    cites: [craArticle('13(9)')],
    answeredBy: 'cra.update-availability',
    checkability: 'partial',
  },
  'cra/vulnerability-policies': {
    ...byManufacturer,
    title: 'Policies and procedures for reported vulnerabilities',
    summary:
      'Have policies and procedures, coordinated disclosure included, to process and remedy vulnerabilities that are reported from inside or outside.',
    cites: [craArticle('13(8)')],
    answeredBy: 'cra.vulnerability-policies',
    checkability: 'partial',
  },
} as const satisfies Readonly<Record<`cra/${string}` | `ai-act/${string}`, Duty>>;

/** What users get with the product: the information and instructions of CRA Article 13(18) and Annex II. */

import { craAnnex, craArticle } from '../citation.ts';
import { byManufacturer, type Duty, type DutyPart } from '../duty.ts';

const point = (number: string, title: string): DutyPart => ({
  title,
  cites: [craAnnex('II', { point: number })],
});

const instruction = (subpoint: string, title: string): DutyPart => ({
  title: `Instructions: ${title}`,
  cites: [craAnnex('II', { point: '8', subpoint })],
});

export const craInformation = {
  'cra/user-information': {
    ...byManufacturer,
    title: 'User information and instructions',
    summary:
      'Supply the product with the information and instructions of Annex II, on paper or electronically, clear and in a language that users and authorities easily understand.',
    cites: [craArticle('13(18)'), craAnnex('II')],
    parts: [
      point('1', 'Name and contact details of the manufacturer'),
      point(
        '2',
        'Single point of contact for vulnerabilities, and where the policy on coordinated disclosure is',
      ),
      point('3', 'Name, type and what else identifies the product'),
      point('4', 'Intended purpose, security environment, essential functions and security properties'),
      point('5', 'Known or foreseeable circumstances that may lead to significant cybersecurity risks'),
      point('6', 'Internet address of the declaration of conformity, where applicable'),
      point('7', 'Kind of security support, and the end of the support period'),
      instruction('a', 'secure commissioning and use through the lifetime'),
      instruction('b', 'how changes to the product can affect the security of data'),
      instruction('c', 'installing security updates'),
      instruction('d', 'secure decommissioning and removal of user data'),
      instruction('e', 'switching off automatic security updates'),
      instruction('f', 'what integrators need, where the product is meant to be built into others'),
      point('9', 'Where the bill of materials is, if it is shared with users'),
    ],
    answeredBy: 'cra.user-information',
    checkability: 'partial',
  },
  'cra/user-information-keeping': {
    ...byManufacturer,
    title: 'Keeping user information available',
    summary:
      'Keep the user information ready for users and authorities for the longer of two times: at least 10 years from placing on the market, or the support period. What is given online stays online that long.',
    cites: [craArticle('13(18)')],
    answeredBy: 'cra.user-information-keeping',
    checkability: 'partial',
  },
} as const satisfies Readonly<Record<`cra/${string}` | `ai-act/${string}`, Duty>>;

/** CRA Annex I: requirements on the product (Part I) and on handling vulnerabilities (Part II). */

import { craAnnex, craArticle, type Citation } from '../citation.ts';
import { sources, type Duty } from '../duty.ts';

type Texts = readonly [title: string, summary: string];

const requirement = (
  [title, summary]: Texts,
  section: string,
  key: string,
  cites: readonly Citation[],
): Duty => ({
  title,
  summary,
  cites,
  owedBy: 'manufacturer',
  timeline: 'cra',
  basis: 'statute',
  confidence: 'text',
  answeredBy: `${section}.${key}`,
  checkability: 'partial',
  verified: sources.cra,
});

const partOne = {
  'I-1': [
    'Security that fits the risks',
    'Design, develop and produce the product so that its level of cybersecurity fits the risks.',
  ],
  'I-2a': [
    'No known exploitable vulnerabilities',
    'Make the product available without vulnerabilities that are known to be exploitable.',
  ],
  'I-2b': [
    'Secure default configuration',
    'Ship the product secure by default and let users reset it; made-to-measure business products may agree otherwise.',
  ],
  'I-2c': [
    'Security updates',
    'Make it possible to fix vulnerabilities by updates, where applicable automatic and on by default, with notice, opt-out and postponement.',
  ],
  'I-2d': [
    'Protection from unauthorised access',
    'Guard against unauthorised access with suitable controls, and report possible cases of it.',
  ],
  'I-2e': [
    'Confidentiality',
    'Protect stored, transmitted and processed data, for example by state-of-the-art encryption.',
  ],
  'I-2f': [
    'Integrity',
    'Protect data, commands, programs and configuration against changes that the user did not authorise, and report corruption.',
  ],
  'I-2g': ['Data minimisation', 'Process only the data that the intended purpose needs.'],
  'I-2h': [
    'Availability',
    'Keep essential and basic functions available, also after an incident, denial of service included.',
  ],
  'I-2i': [
    'No harm to others',
    'Keep the negative impact on the availability of other devices and networks small.',
  ],
  'I-2j': ['Small attack surface', 'Limit attack surfaces, external interfaces included.'],
  'I-2k': [
    'Contained incidents',
    'Reduce the impact of incidents with mechanisms and techniques that mitigate exploitation.',
  ],
  'I-2l': [
    'Security logging',
    'Record and monitor relevant internal activity, such as access to and change of data, services or functions, with an opt-out for the user.',
  ],
  'I-2m': [
    'Secure removal and transfer',
    'Let users remove all data and settings permanently and easily, and make transfers secure.',
  ],
} as const satisfies Readonly<Record<string, Texts>>;

const partTwo = {
  'II-1': [
    'Vulnerabilities and components documented',
    'Identify and document vulnerabilities and components, with a machine-readable bill of materials in a common format that covers at least the top-level dependencies.',
  ],
  'II-2': [
    'Remedy without delay',
    'Fix vulnerabilities promptly by their risk; ship security updates apart from feature updates where feasible.',
  ],
  'II-3': ['Regular tests', 'Test and review the security of the product effectively and regularly.'],
  'II-4': [
    'Disclosure of fixed vulnerabilities',
    'Once an update is there, publish what was fixed, where, its impact and severity, and the remedy; a justified delay is allowed.',
  ],
  'II-5': [
    'Coordinated disclosure policy',
    'Have a policy on coordinated vulnerability disclosure and enforce it.',
  ],
  'II-6': [
    'Channel for reports',
    'Make it easy to share information on vulnerabilities, with a contact address, for components of others too.',
  ],
  'II-7': [
    'Secure distribution of updates',
    'Deliver updates securely and in time, automatically where applicable.',
  ],
  'II-8': [
    'Prompt and free updates',
    'Release available security updates without delay and free of charge, with advice to users; made-to-measure business products may agree otherwise.',
  ],
} as const satisfies Readonly<Record<string, Texts>>;

export type PartOneKey = keyof typeof partOne;
export type PartTwoKey = keyof typeof partTwo;

/** Keys of Part I in the order of the annex. */
export const partOneKeys = Object.keys(partOne) as readonly PartOneKey[];
/** Keys of Part II in the order of the annex. */
export const partTwoKeys = Object.keys(partTwo) as readonly PartTwoKey[];

/** Ids of the duties of both parts. */
export const annexIDuties = [...partOneKeys, ...partTwoKeys].map((key) => `cra/${key}` as const);

/** Point (1) binds directly; points (2)(a) to (m) on the basis of the risk assessment and where applicable. */
function placeOfPartOne(key: PartOneKey): Citation {
  const [, point = '', letter] = /^I-(\d)([a-z])?$/.exec(key) ?? [];
  return craAnnex('I', { part: 'I', point, ...(letter === undefined ? {} : { subpoint: letter }) });
}

const ofPartOne = partOneKeys.map((key) => [
  `cra/${key}`,
  requirement(partOne[key], 'cybersecurity', key, [placeOfPartOne(key), craArticle('13(1)')]),
]);
const reliefs: Readonly<Partial<Record<PartTwoKey, Pick<Duty, 'relief'>>>> = {
  'II-2': {
    relief:
      'Software with later, substantially modified versions: only the version last placed on the market, if users of earlier ones get it free of charge and without extra cost for their environment (Article 13(10)).',
  },
};

const ofPartTwo = partTwoKeys.map((key) => {
  const cites = [craAnnex('I', { part: 'II', point: key.slice('II-'.length) }), craArticle('13(8)')];
  return [
    `cra/${key}`,
    { ...requirement(partTwo[key], 'vulnerability-handling', key, cites), ...reliefs[key] },
  ];
});

export const craAnnexI = Object.fromEntries([...ofPartOne, ...ofPartTwo]) as Readonly<
  Record<`cra/${PartOneKey | PartTwoKey}`, Duty>
>;

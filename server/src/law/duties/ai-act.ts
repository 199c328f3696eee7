/** Duties of providers of high-risk AI systems that stand beside the bridge or that it reaches. */

import { aiaAnnex, aiaArticle, type Citation } from '../citation.ts';
import { sources, type Duty } from '../duty.ts';
import { attackClasses, statutoryClasses } from '../attack-classes.ts';

type Texts = readonly [title: string, summary: string, cites: readonly Citation[]];

const owed = {
  owedBy: 'provider',
  timeline: 'ai-high-risk',
  basis: 'statute',
  confidence: 'text',
  verified: sources.aiAct,
} as const;

/** Requirements and duties that the bridge never carries, by their key under `ai-act`. */
const carriedByNothing = {
  'risk-management': [
    'Risk management system',
    'Run a continuous process over known and foreseeable risks to health, safety and fundamental rights, with tests against preset metrics.',
    [aiaArticle('9')],
  ],
  'data-governance': [
    'Data governance',
    'Govern training, validation and testing data: origin, preparation, bias, gaps; relevant, representative and as free of errors as possible.',
    [aiaArticle('10')],
  ],
  'technical-documentation': [
    'Technical documentation',
    'Draw up the documentation of Annex IV before the system is placed on the market, and keep it current.',
    [aiaArticle('11(1)'), aiaAnnex('IV')],
  ],
  logging: [
    'Automatic logging',
    'Let the system record events automatically over its lifetime.',
    [aiaArticle('12')],
  ],
  transparency: [
    'Transparency and instructions for use',
    'Give deployers instructions, the tested and expected accuracy, robustness and cybersecurity included.',
    [aiaArticle('13')],
  ],
  'human-oversight': [
    'Human oversight',
    'Let people understand, interpret, override and stop the system.',
    [aiaArticle('14')],
  ],
  accuracy: [
    'Accuracy',
    'Reach an appropriate level of accuracy over the lifetime, and declare levels and metrics in the instructions. The bridge does not carry it.',
    [aiaArticle('15(1)'), aiaArticle('15(3)')],
  ],
  robustness: [
    'Robustness',
    'Be resilient against errors, faults and inconsistencies, feedback loops included. The bridge does not carry it.',
    [aiaArticle('15(1)'), aiaArticle('15(4)')],
  ],
  'quality-management': [
    'Quality management system',
    'Put a quality management system in place, in proportion to the size of the provider.',
    [aiaArticle('17')],
  ],
  registration: [
    'Registration',
    'Register the provider and the system in the EU database; at national level for critical infrastructure.',
    [aiaArticle('49')],
  ],
  'post-market-monitoring': [
    'Post-market monitoring',
    'Collect and review experience from use by a plan that is part of the technical documentation.',
    [aiaArticle('72')],
  ],
} as const satisfies Readonly<Record<string, Texts>>;

export type AiActKey = keyof typeof carriedByNothing;
export const aiActKeys = Object.keys(carriedByNothing) as readonly AiActKey[];

/** Ids of the duties against the five attack classes. */
export const againstDuties = statutoryClasses.map((id) => `ai-act/against-${id}` as const);

function claimed(key: AiActKey): Duty {
  const [title, summary, cites] = carriedByNothing[key];
  return { ...owed, title, summary, cites, answeredBy: `ai-act.${key}`, checkability: 'partial' };
}

function against(id: (typeof statutoryClasses)[number]): Duty {
  const { title, cites } = attackClasses[id];
  return {
    ...owed,
    title: `Measures against ${title}`,
    summary: `Where appropriate, technical solutions prevent, detect, respond to, resolve and control ${title}.`,
    cites,
    answeredBy: `threats.${id}`,
    checkability: 'partial',
  };
}

const reporting: Duty = {
  ...owed,
  title: 'Report serious incidents',
  summary:
    'Report to the market surveillance authority at latest 15 days after becoming aware; 10 days where a person died, 2 days for a widespread infringement or a serious and irreversible disruption of critical infrastructure. A second duty beside the one of the CRA.',
  cites: [aiaArticle('73(1)'), aiaArticle('73(2)'), aiaArticle('73(3)'), aiaArticle('73(4)')],
  answeredBy: 'reporting.ai-act',
  checkability: 'manual',
};

export type AiActDutyId =
  `ai-act/${AiActKey}` | `ai-act/against-${(typeof statutoryClasses)[number]}` | 'ai-act/reporting';

export const aiActDuties = Object.fromEntries([
  ...statutoryClasses.map((id) => [`ai-act/against-${id}`, against(id)]),
  ...aiActKeys.map((key) => [`ai-act/${key}`, claimed(key)]),
  ['ai-act/reporting', reporting],
]) as Readonly<Record<AiActDutyId, Duty>>;

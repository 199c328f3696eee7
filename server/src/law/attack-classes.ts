/**
 * Attack classes on AI systems and what stands behind each. Only the first five are named in law
 * (AI Act Art. 15(5), third subparagraph); the others come from recital 76 or good practice.
 * Technique ids: MITRE ATLAS data 5.6.0. The mapping of classes to techniques and lists is ours.
 */

import { aiaArticle, aiaRecital, craAnnex, craArticle, type Citation } from './citation.ts';
import type { Basis } from './basis.ts';

export interface AttackClass {
  readonly title: string;
  readonly basis: Basis;
  readonly cites: readonly Citation[];
  /** Techniques of MITRE ATLAS that belong to the class. */
  readonly techniques: readonly string[];
  /** Entries of the OWASP lists for LLM applications and machine learning, always with the year of the edition. */
  readonly owasp: readonly string[];
  /** Only of interest for generative systems. */
  readonly generative?: true;
}

const named = { basis: 'statute', cites: [aiaArticle('15(5)')] } as const;

export const attackClasses = {
  'data-poisoning': {
    ...named,
    title: 'data poisoning',
    techniques: ['AML.T0020', 'AML.T0019', 'AML.T0059', 'AML.T0010.002', 'AML.T0070'],
    owasp: ['LLM04:2025', 'LLM05:2026', 'LLM08:2025', 'LLM09:2026', 'ML02:2023', 'ML08:2023'],
  },
  'model-poisoning': {
    ...named,
    title: 'model poisoning',
    techniques: [
      'AML.T0018',
      'AML.T0018.000',
      'AML.T0018.001',
      'AML.T0018.002',
      'AML.T0058',
      'AML.T0010.003',
    ],
    owasp: ['LLM03:2025', 'LLM04:2026', 'LLM04:2025', 'LLM05:2026', 'ML10:2023', 'ML07:2023', 'ML06:2023'],
  },
  'adversarial-inputs': {
    ...named,
    title: 'adversarial inputs',
    techniques: [
      'AML.T0043',
      'AML.T0043.000',
      'AML.T0043.001',
      'AML.T0043.002',
      'AML.T0043.003',
      'AML.T0043.004',
      'AML.T0015',
    ],
    owasp: ['LLM01:2025', 'LLM01:2026', 'ML01:2023'],
  },
  'confidentiality-attack': {
    ...named,
    title: 'confidentiality attacks',
    techniques: ['AML.T0024', 'AML.T0057', 'AML.T0056', 'AML.T0025'],
    owasp: ['LLM02:2025', 'LLM02:2026', 'LLM07:2025', 'LLM08:2026', 'ML03:2023', 'ML04:2023', 'ML05:2023'],
  },
  'model-flaws': {
    ...named,
    title: 'model flaws',
    techniques: ['AML.T0031', 'AML.T0029', 'AML.T0054'],
    owasp: ['LLM05:2025', 'LLM10:2026', 'LLM09:2025', 'LLM07:2026', 'ML09:2023'],
  },
  'model-extraction': {
    title: 'model extraction',
    basis: 'practice',
    cites: [aiaArticle('15(5)')],
    techniques: ['AML.T0024.002', 'AML.T0005.001', 'AML.T0048.004'],
    owasp: ['LLM10:2025', 'LLM06:2026', 'ML05:2023'],
  },
  'membership-inference': {
    title: 'membership inference',
    basis: 'recital',
    cites: [aiaRecital(76)],
    techniques: ['AML.T0024.000'],
    owasp: ['LLM02:2025', 'LLM02:2026', 'ML04:2023'],
  },
  'model-inversion': {
    title: 'model inversion',
    basis: 'practice',
    cites: [aiaArticle('15(5)')],
    techniques: ['AML.T0024.001'],
    owasp: ['LLM02:2025', 'LLM02:2026', 'ML03:2023'],
  },
  'prompt-injection': {
    title: 'prompt injection',
    basis: 'practice',
    cites: [aiaArticle('15(5)')],
    techniques: ['AML.T0051', 'AML.T0051.000', 'AML.T0051.001', 'AML.T0051.002', 'AML.T0054', 'AML.T0093'],
    owasp: ['LLM01:2025', 'LLM01:2026', 'ML01:2023'],
    generative: true,
  },
  'abnormal-api-usage': {
    title: 'abnormal use of the interface',
    basis: 'practice',
    cites: [
      craAnnex('I', { part: 'I', point: '2', subpoint: 'd' }),
      craAnnex('I', { part: 'I', point: '2', subpoint: 'l' }),
    ],
    techniques: ['AML.T0040', 'AML.T0034', 'AML.T0029', 'AML.T0046'],
    owasp: ['LLM10:2025', 'LLM06:2026', 'ML05:2023'],
  },
  'training-data-access-logging': {
    title: 'unlogged access to training data',
    basis: 'practice',
    cites: [aiaArticle('10')],
    techniques: ['AML.T0020', 'AML.T0035', 'AML.T0036'],
    owasp: ['LLM04:2025', 'LLM05:2026', 'ML02:2023'],
  },
  'pipeline-integrity': {
    title: 'tampering with the pipeline',
    basis: 'practice',
    cites: [craArticle('13(5)'), craAnnex('I', { part: 'II', point: '1' })],
    techniques: [
      'AML.T0010',
      'AML.T0010.000',
      'AML.T0010.001',
      'AML.T0010.002',
      'AML.T0010.003',
      'AML.T0010.004',
      'AML.T0010.005',
      'AML.T0011.000',
      'AML.T0018.002',
    ],
    owasp: ['LLM03:2025', 'LLM04:2026', 'ML06:2023'],
  },
} as const satisfies Readonly<Record<string, AttackClass>>;

export type AttackClassId = keyof typeof attackClasses;

/** The five classes that AI Act Art. 15(5) names, in its order. */
export const statutoryClasses = [
  'data-poisoning',
  'model-poisoning',
  'adversarial-inputs',
  'confidentiality-attack',
  'model-flaws',
] as const satisfies readonly AttackClassId[];

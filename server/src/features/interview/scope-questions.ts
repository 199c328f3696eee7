/** Questions that decide whether the CRA applies, and by which procedure conformity is assessed. */

import { aiaArticle, craAnnex, craArticle } from '../../law/citation.ts';
import { exclusions, type ExclusionId } from '../../law/exclusions.ts';
import type { Facts } from '../../profile/facts.ts';
import type { KeyQuestion, ListQuestions } from './key-question.ts';
import { decides } from './matters.ts';

export const suppliedAs: KeyQuestion = {
  path: ['scope', 'supplied-as'],
  title: 'In which form does it reach its users?',
  why: 'The CRA is about products. A service on its own is none.',
  cite: craArticle('3(1)'),
  matters: decides,
};

const isService = ({ scope }: Facts): boolean =>
  scope['supplied-as']?.value === 'standalone-service' || scope['supplied-as']?.value === 'model';

export const remoteDataProcessing: ListQuestions = {
  list: ['scope', 'remote-data-processing'],
  fields: [
    {
      path: ['what'],
      title: 'Which part of it does a product need to work?',
      why: 'A service comes under the CRA where it is remote data processing of a product.',
      cite: craArticle('3(2)'),
      only: isService,
      matters: decides,
      skip: 'None, or I do not know yet',
    },
    {
      path: ['responsible'],
      title: 'Who made that software, or answers for it?',
      why: 'It counts only where the manufacturer of the product made it or answers for it.',
      cite: craArticle('3(2)'),
      only: isService,
      matters: decides,
    },
    {
      path: ['needed-for-a-function'],
      title: 'Would the product lose a function without it?',
      why: 'It counts only where the product could not perform one of its functions without it.',
      cite: craArticle('3(2)'),
      only: isService,
      matters: decides,
    },
  ],
  again: { title: 'Which other part does a product need?', skip: 'No other' },
};

const isExclusion = (value: string): value is ExclusionId => Object.hasOwn(exclusions, value);

/** What takes a product out of the CRA. */
export const exitQuestions: readonly KeyQuestion[] = [
  {
    path: ['scope', 'data-connection'],
    title: 'Can it be connected to a device or network?',
    why: 'Where no connection is possible, direct or indirect, the CRA does not apply.',
    cite: craArticle('2(1)'),
    matters: decides,
  },
  {
    path: ['scope', 'excluded-by'],
    title: 'Does another act take it out of the CRA?',
    why: 'Medical devices, vehicles and some other products are outside the CRA.',
    cite: craArticle('2(2)'),
    citeAnswer: (value) => (isExclusion(value) ? exclusions[value].cites[0] : undefined),
    matters: decides,
  },
  {
    path: ['scope', 'open-source'],
    title: 'Is it free and open-source software?',
    why: 'Supplied outside a commercial activity, it is not made available on the market.',
    cite: craArticle('3(22)'),
    only: ({ scope }) => scope['supplied-as']?.value !== 'device',
    matters: decides,
  },
];

export const containsAi: KeyQuestion = {
  path: ['scope', 'contains-ai'],
  title: 'Does it contain an AI system?',
  why: 'An AI system infers from its input how to produce outputs. Without one there is no bridge.',
  cite: aiaArticle('3(1)'),
  only: ({ aiSystem, scope }) => aiSystem === undefined || scope['contains-ai'] !== undefined,
  matters: decides,
};

/** What decides the procedure under the CRA. */
export const procedureQuestions: readonly KeyQuestion[] = [
  {
    path: ['scope', 'sector', 'ehr-system'],
    title: 'Is it an electronic health record system?',
    why: 'From 26 March 2027 its conformity is shown by the procedure of Regulation (EU) 2025/327.',
    cite: craArticle('32'),
    matters: decides,
  },
  {
    path: ['scope', 'cra-class'],
    title: 'Is it important or critical by its core functionality?',
    why: 'The class decides by which procedure conformity is assessed.',
    cite: craAnnex('III'),
    matters: decides,
  },
  {
    path: ['scope', 'cra-category'],
    title: 'Which entry of the list of its class is it?',
    why: 'The class follows from the entry that the core functionality falls under.',
    cite: craArticle('7(1)'),
    only: ({ scope }) => (scope['cra-class']?.value ?? 'default') !== 'default',
    matters: (situation) => decides(situation, ['scope', 'cra-class']),
  },
  {
    path: ['scope', 'standards'],
    title: 'How far are standards or a certificate applied?',
    why: 'For class I it decides whether a third party has to take part in the assessment.',
    cite: craArticle('32(2)'),
    matters: decides,
  },
  {
    path: ['scope', 'technical-documentation-public'],
    title: 'Is its technical documentation public?',
    why: 'Open-source software with public technical documentation may use any procedure.',
    cite: craArticle('32(5)'),
    matters: decides,
  },
];

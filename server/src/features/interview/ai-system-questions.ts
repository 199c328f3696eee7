/** Questions about the AI system before the one of high-risk: who provides it, what is prohibited, what is outside. */

import { aiaAnnex, aiaArticle } from '../../law/citation.ts';
import type { KeyQuestion, ListQuestions } from './key-question.ts';
import { decides, hasAi, inAiAct } from './matters.ts';

export const aiSystemQuestions: readonly KeyQuestion[] = [
  {
    path: ['ai-system', 'provider'],
    title: 'Who puts its name to the AI system?',
    why: 'Who places it on the market under its own name is its provider, often the manufacturer.',
    cite: aiaArticle('3(3)'),
    only: hasAi,
    matters: inAiAct,
  },
  {
    path: ['ai-system', 'use', 'infers-emotions'],
    title: 'Does it infer emotions of people?',
    why: 'At work and in education that is prohibited, except for medical or safety reasons.',
    cite: aiaArticle('5(1)(f)'),
    only: hasAi,
    matters: decides,
  },
  {
    path: ['ai-system', 'use', 'context'],
    title: 'Where is it used on people?',
    why: 'Inferring emotions is prohibited at work and in education.',
    cite: aiaArticle('5(1)(f)'),
    only: hasAi,
    matters: decides,
  },
  {
    path: ['ai-system', 'use', 'medical-or-safety-reasons'],
    title: 'Are there medical or safety reasons for it?',
    why: 'Only such reasons take inferring emotions out of the prohibition.',
    cite: aiaArticle('5(1)(f)'),
    only: hasAi,
    matters: decides,
  },
  {
    path: ['ai-system', 'use', 'prohibited-practice'],
    title: 'Is it, or does it contain, a prohibited practice?',
    why: 'Where there is one, nothing else is asked.',
    cite: aiaArticle('5(1)'),
    citeAnswer: (value) => (value === 'none' ? undefined : aiaArticle(`5(1)(${value})`)),
    only: hasAi,
    matters: decides,
  },
  {
    path: ['ai-system', 'outside-ai-act'],
    title: 'Does its purpose take it out of the AI Act?',
    why: 'Only an exclusive purpose does: military, defence, national security, or research.',
    cite: aiaArticle('2(3)'),
    only: hasAi,
    matters: decides,
  },
  {
    path: ['ai-system', 'general-purpose-model'],
    title: 'Is it, or does it build on, a general-purpose model?',
    why: 'A general-purpose model alone is no AI system and is not classified as high-risk.',
    cite: aiaArticle('3(63)'),
    only: hasAi,
    matters: decides,
  },
];

/** Transparency, which every AI system owes. */
export const transparencyQuestions: readonly KeyQuestion[] = [
  {
    path: ['ai-system', 'use', 'interacts-with-persons'],
    title: 'Do people interact with it directly?',
    why: 'People are told that they interact with an AI system.',
    cite: aiaArticle('50(1)'),
    only: hasAi,
    matters: decides,
  },
  {
    path: ['ai-system', 'generative'],
    title: 'Does it generate text, images, audio, video or code?',
    why: 'What it generates is marked as such, so that machines can read it.',
    cite: aiaArticle('50(2)'),
    only: hasAi,
    matters: decides,
  },
];

export const models: ListQuestions = {
  list: ['ai-system', 'models'],
  fields: [
    {
      path: ['id'],
      title: 'Which model does it use? A short name for it',
      why: 'Threats refer to the model by this name; the technical documentation lists models.',
      cite: aiaAnnex('IV', { point: '2', subpoint: 'a' }),
      only: hasAi,
      matters: inAiAct,
    },
    {
      path: ['name'],
      plain: true,
      title: 'What is the model called?',
      why: 'By its name it is found in the bill of materials.',
      cite: aiaAnnex('IV', { point: '2', subpoint: 'a' }),
      only: hasAi,
      matters: inAiAct,
    },
    {
      path: ['source'],
      plain: true,
      title: 'Where does the model come from?',
      why: 'In-house, a package URL with the exact version, or an address.',
      cite: aiaAnnex('IV', { point: '2', subpoint: 'a' }),
      only: hasAi,
      matters: inAiAct,
    },
  ],
  again: { title: 'Another model? A short name for it', skip: 'No other model' },
};

export const datasets: ListQuestions = {
  list: ['ai-system', 'datasets'],
  fields: [
    {
      path: ['id'],
      title: 'Which dataset is behind it? A short name for it',
      why: 'Threats refer to the dataset by this name; the technical documentation tells its origin.',
      cite: aiaAnnex('IV', { point: '2', subpoint: 'd' }),
      only: hasAi,
      matters: inAiAct,
    },
    {
      path: ['name'],
      plain: true,
      title: 'What is the dataset called?',
      why: 'By its name it is found in the bill of materials.',
      cite: aiaAnnex('IV', { point: '2', subpoint: 'd' }),
      only: hasAi,
      matters: inAiAct,
    },
    {
      path: ['origin'],
      plain: true,
      title: 'Where does the data come from?',
      why: 'The technical documentation tells where data comes from and how it was prepared.',
      cite: aiaAnnex('IV', { point: '2', subpoint: 'd' }),
      only: hasAi,
      matters: inAiAct,
    },
  ],
  again: { title: 'Another dataset? A short name for it', skip: 'No other dataset' },
};

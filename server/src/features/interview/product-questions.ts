/** Questions about the product, its days and who stands behind it. */

import { aiaArticle, craAnnex, craArticle } from '../../law/citation.ts';
import type { KeyQuestion } from './key-question.ts';
import { always, craMayBind, decides, either, hasAi, inAiAct, inCra } from './matters.ts';

export const productName: KeyQuestion = {
  path: ['product', 'name'],
  title: 'What is the product called?',
  why: 'The EU declaration of conformity names the product by its name and type.',
  cite: craAnnex('V', { point: '1' }),
  matters: always,
};

/** From when duties bind the product. */
export const dayQuestions: readonly KeyQuestion[] = [
  {
    path: ['product', 'placed-on-market'],
    title: 'When is the first unit placed on the market?',
    why: 'This day, past or planned, decides from when each duty binds the product.',
    cite: craArticle('69(2)'),
    matters: decides,
  },
  {
    path: ['product', 'last-unit-placed'],
    title: 'When is the last unit placed on the market?',
    why: 'The CRA looks at each unit, so later units of an older product can be bound.',
    cite: craArticle('3(21)'),
    matters: decides,
  },
  {
    path: ['product', 'substantially-modified'],
    title: 'When was it substantially modified since?',
    why: 'A product that was on the market before is bound once it is substantially modified.',
    cite: craArticle('3(30)'),
    matters: decides,
    skip: 'It was not, or I do not know yet',
  },
  {
    path: ['product', 'expected-use-years'],
    title: 'How many years can users expect to use it?',
    why: 'Support lasts at least five years, unless the product is expected to be used for less.',
    cite: craArticle('13(8)'),
    matters: craMayBind,
  },
  {
    path: ['product', 'support-until'],
    title: 'When does the support period end?',
    why: 'Users see at least its month and year when they buy; until then vulnerabilities are handled.',
    cite: craArticle('13(19)'),
    matters: craMayBind,
  },
];

/** Who owes the duties. */
export const companyQuestions: readonly KeyQuestion[] = [
  {
    path: ['product', 'manufacturer', 'name'],
    title: 'Who is the manufacturer?',
    why: 'Who markets the product under its own name is its manufacturer.',
    cite: craArticle('3(13)'),
    matters: either(craMayBind, inAiAct),
  },
  {
    path: ['product', 'manufacturer', 'main-establishment'],
    title: 'Where are decisions on product security mostly taken?',
    why: 'The CSIRT of that Member State is told of exploited vulnerabilities and severe incidents.',
    cite: craArticle('14(7)'),
    matters: either(craMayBind, decides),
    skip: 'Outside the Union, or I do not know yet',
  },
  {
    path: ['product', 'manufacturer', 'authorised-representative'],
    title: 'Who represents the manufacturer in the Union?',
    why: 'Without an establishment in the Union, the representative decides which CSIRT is told.',
    cite: craArticle('14(7)'),
    matters: decides,
    skip: 'Nobody, or I do not know yet',
  },
  {
    path: ['product', 'manufacturer', 'role'],
    title: 'In which role does this company stand?',
    why: 'Duties of manufacturers are owed by who is one, or is treated as one.',
    cite: craArticle('21'),
    matters: inCra,
  },
  {
    path: ['product', 'manufacturer', 'size'],
    title: 'How large is the enterprise?',
    why: 'Micro and small enterprises are not fined for missing the 24-hour step of a report.',
    cite: craArticle('64(10)(a)'),
    matters: craMayBind,
  },
];

export const designChange: KeyQuestion = {
  path: ['product', 'significant-design-change'],
  title: 'When did the design of the AI system change significantly?',
  why: 'A system that was on the market before is bound once its design changes significantly.',
  cite: aiaArticle('111(2)'),
  only: hasAi,
  matters: decides,
  skip: 'It did not, or I do not know yet',
};

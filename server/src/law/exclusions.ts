/** What takes a product out of the CRA (CRA Art. 2(2) to (7)), by the value of `scope.excluded-by`. */

import { craArticle, craRecital, type Citation } from './citation.ts';

export interface Exclusion {
  readonly title: string;
  readonly cites: readonly Citation[];
}

export const exclusions = {
  '2017/745': { title: 'medical devices under Regulation (EU) 2017/745', cites: [craArticle('2(2)(a)')] },
  '2017/746': {
    title: 'in vitro diagnostic devices under Regulation (EU) 2017/746',
    cites: [craArticle('2(2)(b)')],
  },
  '2019/2144': { title: 'vehicles under Regulation (EU) 2019/2144', cites: [craArticle('2(2)(c)')] },
  '168/2013': {
    title: 'vehicles under Regulation (EU) No 168/2013, taken out by Delegated Regulation (EU) 2025/1535',
    cites: [craArticle('2(5)')],
  },
  '2018/1139': { title: 'products certified under Regulation (EU) 2018/1139', cites: [craArticle('2(3)')] },
  '2014/90': { title: 'marine equipment within Directive 2014/90/EU', cites: [craArticle('2(4)')] },
  'spare-part': {
    title: 'spare parts that replace identical components',
    cites: [craArticle('2(6)'), craRecital(29)],
  },
  'national-security-or-defence': {
    title: 'products exclusively for national security or defence',
    cites: [craArticle('2(7)')],
  },
  'classified-information': {
    title: 'products designed to handle classified information',
    cites: [craArticle('2(7)')],
  },
} as const satisfies Readonly<Record<string, Exclusion>>;

export type ExclusionId = keyof typeof exclusions;

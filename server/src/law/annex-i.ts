/**
 * The acts that AI Act Annex I lists, in force wording of 27 July 2026, and which of them take a product out of the
 * CRA. Machinery left Section A, where it was entry 1, on that day and is entry 21 of Section B since; both numbers are
 * understood as machinery here.
 */

import type { ExclusionId } from './exclusions.ts';

export interface AnnexIEntry {
  readonly section: 'A' | 'B';
  readonly title: string;
  /** Products of this entry are outside the CRA for this reason. */
  readonly excludes?: ExclusionId;
}

export const annexI: Readonly<Record<string, AnnexIEntry>> = {
  '2': { section: 'A', title: 'toys, Directive 2009/48/EC' },
  '3': { section: 'A', title: 'recreational craft, Directive 2013/53/EU' },
  '4': { section: 'A', title: 'lifts, Directive 2014/33/EU' },
  '5': { section: 'A', title: 'equipment for explosive atmospheres, Directive 2014/34/EU' },
  '6': { section: 'A', title: 'radio equipment, Directive 2014/53/EU' },
  '7': { section: 'A', title: 'pressure equipment, Directive 2014/68/EU' },
  '8': { section: 'A', title: 'cableways, Regulation (EU) 2016/424' },
  '9': { section: 'A', title: 'personal protective equipment, Regulation (EU) 2016/425' },
  '10': { section: 'A', title: 'gas appliances, Regulation (EU) 2016/426' },
  '11': { section: 'A', title: 'medical devices, Regulation (EU) 2017/745', excludes: '2017/745' },
  '12': {
    section: 'A',
    title: 'in vitro diagnostic devices, Regulation (EU) 2017/746',
    excludes: '2017/746',
  },
  '13': { section: 'B', title: 'civil aviation security, Regulation (EC) No 300/2008' },
  '14': { section: 'B', title: 'two- and three-wheelers, Regulation (EU) No 168/2013', excludes: '168/2013' },
  '15': { section: 'B', title: 'agricultural vehicles, Regulation (EU) No 167/2013' },
  '16': { section: 'B', title: 'marine equipment, Directive 2014/90/EU', excludes: '2014/90' },
  '17': { section: 'B', title: 'rail interoperability, Directive (EU) 2016/797' },
  '18': { section: 'B', title: 'motor vehicles, Regulation (EU) 2018/858', excludes: '2019/2144' },
  '19': {
    section: 'B',
    title: 'general safety of vehicles, Regulation (EU) 2019/2144',
    excludes: '2019/2144',
  },
  '20': { section: 'B', title: 'civil aviation, Regulation (EU) 2018/1139', excludes: '2018/1139' },
  '21': { section: 'B', title: 'machinery, Regulation (EU) 2023/1230' },
};

/** The uses that AI Act Annex III lists, by point and letter. Point 2 has no letters. */

export interface AnnexIIIPoint {
  readonly title: string;
  readonly letters: Readonly<Record<string, string>>;
}

export const annexIII: Readonly<Record<string, AnnexIIIPoint>> = {
  '1': {
    title: 'biometrics',
    letters: {
      a: 'remote biometric identification',
      b: 'categorisation by sensitive attributes',
      c: 'emotion recognition',
    },
  },
  '2': { title: 'safety components of critical infrastructure', letters: {} },
  '3': {
    title: 'education and vocational training',
    letters: {
      a: 'access, admission, assignment',
      b: 'evaluating learning outcomes',
      c: 'level of education a person will get',
      d: 'monitoring prohibited behaviour in tests',
    },
  },
  '4': {
    title: 'employment and management of workers',
    letters: {
      a: 'recruitment and selection',
      b: 'terms, promotion, termination, tasks, monitoring and evaluation',
    },
  },
  '5': {
    title: 'essential private and public services',
    letters: {
      a: 'eligibility for public benefits and services',
      b: 'creditworthiness and credit scores of persons',
      c: 'risk and pricing in life and health insurance',
      d: 'emergency calls, dispatch and triage',
    },
  },
  '6': {
    title: 'law enforcement',
    letters: {
      a: 'risk of becoming a victim',
      b: 'polygraphs',
      c: 'reliability of evidence',
      d: 'risk of offending, personality traits',
      e: 'profiling in investigations',
    },
  },
  '7': {
    title: 'migration, asylum and border control',
    letters: {
      a: 'polygraphs',
      b: 'risk of persons who enter',
      c: 'examination of applications',
      d: 'recognising and identifying persons',
    },
  },
  '8': {
    title: 'justice and democracy',
    letters: { a: 'assisting judicial authorities', b: 'influencing elections and votes' },
  },
};

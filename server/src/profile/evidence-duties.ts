/** Which duties of both acts a file answers: those of the key that names it, and those that it reaches from there. */

import { billHolder, type FileReference } from '../descriptor/file-references.ts';
import { dutiesAnsweredBy, dutyOf, type DutyId } from '../law/duties/index.ts';
import { overlapRowOf, type OverlapRowId } from '../law/overlap.ts';
import { applicabilityOf } from './applicability.ts';
import { bridgeMatters, type Profile } from './profile.ts';

export interface AnsweredDuty {
  readonly duty: DutyId;
  /** By what it reaches the duty; undefined where it is named for it. */
  readonly through: string | undefined;
}

/** Duties of this product that the file answers; none where what it is named for does not bind the product. */
export function dutiesOf(reference: FileReference, profile: Profile): readonly AnsweredDuty[] {
  const direct = namedFor(reference.holder, profile).map((duty) => ({ duty, through: undefined }));
  return [...direct, ...reachedBy(reference.holder, profile)].filter(({ duty }) => arises(duty, profile));
}

function arises(duty: DutyId, profile: Profile): boolean {
  const applicability = applicabilityOf(dutyOf(duty), profile);
  return applicability !== 'out' && applicability.answer !== 'no';
}

function namedFor(holder: string, { facts }: Profile): readonly DutyId[] {
  if (holder === billHolder) return ['cra/II-1'];
  if (holder === 'conformity-assessment.certificate') return ['cra/conformity-assessment'];
  const threat = facts.threats.find(({ path }) => path === holder);
  return dutiesAnsweredBy(threat === undefined ? holder : `threats.${threat.value.class?.value ?? ''}`);
}

function reachedBy(holder: string, profile: Profile): readonly AnsweredDuty[] {
  const row = overlapRowOf(holder);
  return row === undefined || !bridgeMatters(profile) ? [] : across[row](profile);
}

const condition = (letter: string): AnsweredDuty => ({
  duty: 'ai-act/cybersecurity',
  through: `condition (${letter}) of the bridge`,
});

const across: Readonly<Record<OverlapRowId, (profile: Profile) => readonly AnsweredDuty[]>> = {
  'secure-design': () => [condition('a')],
  'vulnerability-handling': () => [condition('b')],
  'ai-attacks': () => [{ duty: 'cra/risk-assessment', through: 'CRA recital 51' }],
  declaration: (profile) =>
    declaresBothActs(profile)
      ? [condition('c'), { duty: 'ai-act/declaration', through: 'one declaration for both acts' }]
      : [condition('c')],
};

/** One declaration can serve both acts where it names both. */
function declaresBothActs({ facts }: Profile): boolean {
  const acts = facts.declaration?.acts?.value.map(({ value }) => value) ?? [];
  return acts.some((act) => /(?<!\d)2024\/1689(?!\d)/.test(act));
}

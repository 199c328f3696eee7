/**
 * Code lenses above sections: the state of the bridge, the attack classes that are covered, and how many duties are
 * open. A section to which no duty of the product belongs has none.
 */

import type { CodeLens } from 'vscode-languageserver-types';
import type { Analysis, Judgement } from '../analysis/analyse.ts';
import { isOpen, type Obligation } from '../analysis/obligations.ts';
import { attackClasses, statutoryClasses, type AttackClassId } from '../law/attack-classes.ts';
import { aiaArticle, formatCitation } from '../law/citation.ts';
import { dutyOf } from '../law/duties/index.ts';
import type { BridgeState } from '../profile/bridge.ts';
import { art15Binds } from '../profile/profile.ts';
import { lens } from './lens.ts';

export interface LensSetting {
  /** Address of the descriptor. */
  readonly descriptor: string;
  /** Whether the client knows our commands. */
  readonly runsCommands: boolean;
  readonly bridgeTitles: Readonly<Record<BridgeState, string>>;
}

/** The command that shows the tree; its arguments are the address of the descriptor and, where there is one, the section. */
const showObligations = 'conformityLens.showObligations';

export function sectionLenses(
  { judgement, lines }: Analysis,
  { descriptor, runsCommands, bridgeTitles }: LensSetting,
): readonly CodeLens[] {
  if (judgement === undefined) return [];
  const { keys } = judgement.descriptor;
  const above = (
    section: string,
    title: string | undefined,
    ...of: readonly string[]
  ): readonly CodeLens[] => {
    const key = keys.get(section);
    if (key === undefined || title === undefined) return [];
    const action = { command: showObligations, arguments: [descriptor, ...of] };
    return [lens(lines.rangeOf(key), title, action, runsCommands)];
  };
  return [
    ...above(
      keys.has('declaration') ? 'declaration' : 'product',
      bridgeTitles[judgement.profile.bridge.state],
    ),
    ...above('threats', coverage(judgement), 'threats'),
    ...sections.flatMap((section) => above(section, openDuties(section, judgement), section)),
  ];
}

/** Sections whose keys answer duties one by one. */
const sections = [
  'risk-assessment',
  'cybersecurity',
  'vulnerability-handling',
  'declaration',
  'cra',
  'ai-act',
  'reporting',
] as const;

function openDuties(section: string, { obligations }: Judgement): string | undefined {
  const duties = obligations.filter(({ duty }) => dutyOf(duty).answeredBy.split('.')[0] === section);
  if (duties.length === 0) return undefined;
  const open = duties.filter(isOpen).length;
  const of = `${String(duties.length)} ${duties.length === 1 ? 'duty' : 'duties'}`;
  return open === 0 ? `none open of ${of}, as stated` : `${String(open)} open of ${of}`;
}

/** A class is covered where measures against it are shown, or where it is justified that it does not apply. */
function coverage({ profile, obligations }: Judgement): string | undefined {
  if (!art15Binds(profile)) return undefined;
  const listed = new Set(profile.facts.threats.map(({ value }) => value.class?.value));
  const uncovered = statutoryClasses.filter((id) => isUncovered(id, obligations));
  const missing = uncovered.filter((id) => !listed.has(id));
  const open = uncovered.filter((id) => listed.has(id));
  const of = String(statutoryClasses.length);
  const covered = `${String(statutoryClasses.length - uncovered.length)} of ${of} attack classes of ${namedIn} covered`;
  if (uncovered.length === 0) return `${covered}, as stated`;
  return [covered, ...titles(missing, 'missing'), ...titles(open, 'open')].join('; ');
}

const namedIn = formatCitation(aiaArticle('15(5)'));

function isUncovered(id: AttackClassId, obligations: readonly Obligation[]): boolean {
  const against = obligations.find(({ duty }) => dutyOf(duty).answeredBy === `threats.${id}`);
  return against === undefined || isOpen(against);
}

const titles = (classes: readonly AttackClassId[], state: string): readonly string[] =>
  classes.length === 0 ? [] : [`${classes.map((id) => attackClasses[id].title).join(', ')} ${state}`];

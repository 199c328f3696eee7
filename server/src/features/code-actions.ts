/**
 * Ways out as edits: the fixes of each finding, all fixes of one kind, a waiver, and everything that is still missing at
 * once. An edit that cannot be made safely is not offered.
 */

import type { TextEdit } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analyse.ts';
import type { Finding } from '../analysis/finding.ts';
import { placeholder } from '../descriptor/placeholder.ts';
import type { Change } from '../edit/change.ts';
import { changesToEdits } from '../edit/changes-to-edits.ts';
import type { Replacement } from '../edit/replacement.ts';
import type { Fix } from '../rules/contract.ts';
import { together as changesOf } from '../rules/fixes.ts';
import { locate } from '../syntax/locate.ts';
import { addDays } from '../text/days.ts';
import type { Span } from '../text/span.ts';
import { formatOptions } from './edit-options.ts';

export interface Action {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Paths of files that are made as stubs where they are missing. */
  readonly creates: readonly string[];
  /** Findings that it ends. */
  readonly findings: readonly Finding[];
  readonly preferred: boolean;
}

/** More fixes of one finding than this are no help. */
const mostFixes = 6;

/** Days for which a waiver accepts something, unless its author writes another day. */
const waivedDays = 90;

/** The ways out of what is found in a range. `today`: the ISO day from which a waiver counts. */
export function quickFixes(analysis: Analysis, range: Span, today: string): readonly Action[] {
  const here = analysis.findings.filter(({ span }) => span.start <= range.end && range.start <= span.end);
  const own = here.flatMap((finding) => fixesOf(finding, analysis));
  const rules = new Set(here.map(({ rule }) => rule));
  const ofKind = [...rules].flatMap((rule) => allOfKind(rule, analysis));
  const waivers = here.flatMap((finding) => waiver(finding, analysis, today));
  return [...own, ...ofKind, ...waivers];
}

/** Everything that is still missing, added at once; undefined where nothing is. */
export function scaffold(analysis: Analysis): Action | undefined {
  const open = analysis.findings.filter(({ fixes }) => fixes.some(({ scaffolds }) => scaffolds === true));
  const fixes = open.flatMap((finding) => finding.fixes.find(({ scaffolds }) => scaffolds === true) ?? []);
  return together('Add everything that is still missing', fixes, open, analysis);
}

function fixesOf(finding: Finding, analysis: Analysis): readonly Action[] {
  return finding.fixes.slice(0, mostFixes).flatMap((fix, index) => {
    const edits = editsOf(fix.changes, fix.replace === undefined ? [] : [fix.replace], analysis);
    if (edits === undefined || (edits.length === 0 && fix.creates === undefined)) return [];
    const { title, creates = [] } = fix;
    return [
      { title, edits, creates, findings: [finding], preferred: index === 0 && finding.fixes.length === 1 },
    ];
  });
}

/** One edit for all findings of a rule, with the likeliest fix of each. */
function allOfKind(rule: string, analysis: Analysis): readonly Action[] {
  const findings = analysis.findings.filter((each) => each.rule === rule && isClear(each));
  if (findings.length < 2) return [];
  const fixes = findings.flatMap(({ fixes: [first] }) => first ?? []);
  const title = `Fix all ${String(findings.length)} of this kind (${rule})`;
  const action = together(title, fixes, findings, analysis);
  return action === undefined ? [] : [action];
}

/** Where the likeliest way out is one that only a person can choose, it is not taken for many at once. */
const isClear = ({ fixes: [first] }: Finding): boolean => first !== undefined && first.isChoice !== true;

/** Fixes in one edit; what cannot be made together with the others is left for a second time. */
function together(
  title: string,
  fixes: readonly Fix[],
  findings: readonly Finding[],
  analysis: Analysis,
): Action | undefined {
  const taken = fitting(fixes, analysis);
  if (taken === undefined || taken.edits.length === 0) return undefined;
  return { title, ...taken, findings, preferred: false };
}

function fitting(fixes: readonly Fix[], analysis: Analysis): Pick<Action, 'edits' | 'creates'> | undefined {
  const changes = changesOf(fixes);
  const replaces = fixes.flatMap(({ replace }) => replace ?? []);
  const edits = editsOf(changes, replaces, analysis);
  if (edits === undefined) return undefined;
  return { edits, creates: [...new Set(fixes.flatMap(({ creates = [] }) => creates))] };
}

/** A waiver on the line of the finding, with a reason to be written and an end. */
function waiver(finding: Finding, analysis: Analysis, today: string): readonly Action[] {
  const { rule, basis, span, waivedBy } = finding;
  const path = locate(analysis.tree.root, span.start)?.path;
  if (
    basis === 'form' ||
    rule === 'ai-act/prohibited-practice' ||
    waivedBy !== undefined ||
    path === undefined
  )
    return [];
  const until = addDays(today, waivedDays);
  const text = `# conformity-lens: waive ${rule} until ${until} -- ${placeholder}: say why`;
  const edits = editsOf([{ kind: 'comment', path, text }], [], analysis);
  if (edits === undefined) return [];
  const title = `Accept ${rule} here until ${until}, with a reason`;
  return [{ title, edits, creates: [], findings: [finding], preferred: false }];
}

/** LSP's edits; undefined where they cannot be made safely, or would touch each other. */
function editsOf(
  changes: readonly Change[],
  replaces: readonly Replacement[],
  { text, tree, lines }: Analysis,
): readonly TextEdit[] | undefined {
  const changed = changes.length === 0 ? [] : changesToEdits(text, changes, { ...formatOptions, tree });
  if (changed === undefined) return undefined;
  const all = [...changed, ...replaces].sort((a, b) => a.span.start - b.span.start);
  const touches = all.some(({ span }, index) => index > 0 && span.start < (all[index - 1]?.span.end ?? 0));
  return touches
    ? undefined
    : all.map(({ span, text: newText }) => ({ range: lines.rangeOf(span), newText }));
}

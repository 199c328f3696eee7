/** A fix as the editor makes it, and what has to hold whenever one is made. */

import { analyse, type Analysis } from '../../server/src/analysis/analyse.ts';
import type { Finding } from '../../server/src/analysis/finding.ts';
import type { Settings } from '../../server/src/analysis/settings.ts';
import { placeholder } from '../../server/src/descriptor/placeholder.ts';
import type { Change, Plain } from '../../server/src/edit/change.ts';
import { changesToEdits } from '../../server/src/edit/changes-to-edits.ts';
import { applyEdits, type Replacement } from '../../server/src/edit/replacement.ts';
import type { Sight, Sightings } from '../../server/src/evidence/sight.ts';
import { formatOptions } from '../../server/src/features/edit-options.ts';
import { stubText } from '../../server/src/protocol/files.ts';
import type { Fix } from '../../server/src/rules/contract.ts';
import { together } from '../../server/src/rules/fixes.ts';
import { locate, nodeAt, type Path } from '../../server/src/syntax/locate.ts';
import type { SyntaxNode } from '../../server/src/syntax/tree.ts';
import { contains, type Span } from '../../server/src/text/span.ts';
import { settings as fixed } from '../support/clock.ts';

export interface Offer {
  readonly finding: Finding;
  readonly fix: Fix;
}

export const offersOf = ({ findings }: Analysis): readonly Offer[] =>
  findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));

/** The edits of fixes that are made together; undefined where they are refused. */
export function editsOf(fixes: readonly Fix[], { text, tree }: Analysis): readonly Replacement[] | undefined {
  const changed = changesToEdits(text, together(fixes), { ...formatOptions, tree });
  if (changed === undefined) return undefined;
  return [...changed, ...fixes.flatMap(({ replace }) => replace ?? [])].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** The file afterwards; files that are made are there, as stubs. */
export function after(
  fixes: readonly Fix[],
  before: Analysis,
  settings: Settings = fixed,
): Analysis | undefined {
  const edits = editsOf(fixes, before);
  if (edits === undefined) return undefined;
  const created = fixes.flatMap(({ creates = [] }) => creates);
  return analyse(applyEdits(before.text, edits), settings, withStubs(sightingsOf(before), created));
}

const sightingsOf = ({ judgement }: Analysis): Sightings =>
  judgement?.profile.facts.sightings ?? new Map<string, Sight>();

function withStubs(seen: Sightings, paths: readonly string[]): Sightings {
  const all = new Map(seen);
  const stub: Sight = { state: 'file', size: stubText('Stub').length, stub: true };
  for (const path of paths) if (all.get(path)?.state !== 'file') all.set(path, stub);
  return all;
}

/** Rule, place and message: several findings of a rule can stand at one place. */
export const nameOf = ({ rule, span, message }: Finding, { tree }: Analysis): string =>
  `${rule} at ${(locate(tree.root, span.start)?.path ?? []).join('.')}: ${message}`;

/** What is wrong with a fix of a finding; nothing where all holds that a fix promises. */
export function faultsOf({ finding, fix }: Offer, before: Analysis): readonly string[] {
  const said = [...titleFaults(fix), ...claims(fix, before)];
  const result = after([fix], before);
  if (result === undefined) return mayBeRefused(before) ? said : [...said, 'It is refused.'];
  if (!result.tree.whole) return [...said, `The text cannot be read afterwards:\n${result.text}`];
  return [
    ...said,
    ...staying([finding], before, result),
    ...newErrors(before, result, fix.changes),
    ...lostComments(fix, before, result),
    ...otherValues(fix.changes, before, result),
    ...repeated(fix, finding, result),
  ];
}

/** A file with a malformed value, or with one value in several places, need not take every edit. */
export const mayBeRefused = ({ text, findings }: Analysis): boolean =>
  findings.some(({ basis, severity }) => basis === 'form' && severity === 'error') ||
  /(^|[\s[{,])([&*][\w-]+|<<:)/m.test(text);

const titleFaults = ({ title }: Fix): readonly string[] =>
  /^[A-Z][^\p{Cc}]{3,139}[^.\s]$/u.test(title) ? [] : ['Its title is no short line without a period.'];

/** Findings that are still there, of each name as many as before. */
export function staying(gone: readonly Finding[], before: Analysis, result: Analysis): readonly string[] {
  const left = result.findings.map((each) => nameOf(each, result));
  const had = before.findings.map((each) => nameOf(each, before));
  return gone
    .map((each) => nameOf(each, before))
    .filter(
      (name) => left.filter((other) => other === name).length >= had.filter((other) => other === name).length,
    )
    .map((name) => `The finding stays: ${name}`);
}

/** Errors that were not there. A key that is spelt right lets its value be read, and what is wrong in it be found. */
export function newErrors(
  before: Analysis,
  result: Analysis,
  changes: readonly Change[] = [],
): readonly string[] {
  const read = changes.flatMap((change) =>
    change.kind === 'rename-key' ? (entrySpan([...change.path.slice(0, -1), change.to], result) ?? []) : [],
  );
  const known = new Set(errorsOf(before).flatMap(({ error, place }) => [error, place]));
  return errorsOf(result)
    .filter(({ error, place }) => !known.has(error) && !known.has(place))
    .filter(({ at }) => !read.some((span) => contains(span, at)))
    .map(({ error }) => `It brings an error: ${error}`);
}

interface FoundError {
  readonly error: string;
  readonly place: string;
  readonly at: number;
}

/** By what they say and by where they stand: an error that says more than before is no new one. */
const errorsOf = ({ findings, tree }: Analysis): readonly FoundError[] =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message, span: { start } }) => ({
      error: `${rule} ${message}`,
      place: `${rule} at ${(locate(tree.root, start)?.path ?? [String(start)]).join('.')}`,
      at: start,
    }));

/** A key and its value. */
function entrySpan(path: Path, { tree }: Analysis): Span | undefined {
  const holder = nodeAt(tree.root, path.slice(0, -1));
  const entry =
    holder?.kind === 'map' ? holder.entries.find(({ key }) => key.text === path.at(-1)) : undefined;
  return entry && { start: entry.key.span.start, end: Math.max(entry.key.span.end, entry.value.span.end) };
}

/** A comment goes only where the fix is about that comment. */
function lostComments({ replace }: Fix, before: Analysis, result: Analysis): readonly string[] {
  const left = result.tree.comments.map(({ text }) => text);
  return before.tree.comments
    .filter(
      ({ span }) => replace === undefined || span.end < replace.span.start || replace.span.end < span.start,
    )
    .filter(({ text }) => !left.includes(text))
    .map(({ text }) => `It loses a comment: ${text}`);
}

/** Values that the changes do not name, and that say something else afterwards. */
export function otherValues(
  changes: readonly Change[],
  before: Analysis,
  result: Analysis,
): readonly string[] {
  const changed = changes.map((change) => {
    const isPart = change.kind === 'remove' || change.kind === 'rename-key';
    return (isPart ? change.path.slice(0, -1) : change.path).join('.');
  });
  const left = valuesOf(result.tree.root);
  return [...valuesOf(before.tree.root)]
    .filter(([path, text]) => left.get(path) !== text && !changed.some((each) => touches(path, each)))
    .map(([path]) => `It changes what stands at ${path}.`);
}

/** `I-2b: met` becomes `I-2b: { status: met, evidence: a.md }`: what is above a change is written anew. */
const touches = (path: string, changed: string): boolean =>
  changed === '' || path === changed || path.startsWith(`${changed}.`) || changed.startsWith(`${path}.`);

function valuesOf(root: SyntaxNode | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (node: SyntaxNode, path: string): void => {
    if (node.kind === 'scalar') found.set(path, node.text);
    if (node.kind === 'list') node.items.forEach((item, index) => visit(item, join(path, String(index))));
    if (node.kind === 'map') for (const { key, value } of node.entries) visit(value, join(path, key.text));
  };
  if (root !== undefined) visit(root, '');
  return found;
}

const join = (path: string, step: string): string => (path === '' ? step : `${path}.${step}`);

/** The same way out of the same rule, offered once more, has nothing left to do. */
function repeated(fix: Fix, { rule }: Finding, result: Analysis): readonly string[] {
  const again = result.findings
    .filter((each) => each.rule === rule)
    .flatMap(({ fixes }) => fixes)
    .filter((each) => JSON.stringify(each) === JSON.stringify(fix));
  const busy = again.some((each) => (editsOf([each], result) ?? []).length > 0);
  return busy ? ['It is offered again, and changes the file again.'] : [];
}

/** What a fix says and only people can: that a duty is met or does not apply, or why, or what a declaration covers. */
function claims({ changes }: Fix, { judgement, text }: Analysis): readonly string[] {
  const threats = judgement?.profile.facts.threats ?? [];
  const covers = judgement?.profile.facts.declaration?.['ai-cybersecurity']?.value.covers?.value ?? [];
  const covered: readonly string[] = [
    ...covers.map(({ value }) => value),
    ...threats.flatMap(({ value }) =>
      value.status?.value === 'met' && value.evidence !== undefined ? (value.class?.value ?? []) : [],
    ),
  ];
  return changes.flatMap((change) => {
    if (change.kind !== 'set' && change.kind !== 'append') return [];
    return leavesOf(change.path.at(-1), change.value).flatMap(([key, value]) => {
      const said = String(value);
      if (['met', 'not-applicable', 'covered'].includes(said)) return [`It says ${said}.`];
      if (key === 'justification' && said !== placeholder && !isOwnText(said, text)) return ['It justifies.'];
      return key === 'covers' && !covered.includes(said) ? [`It covers ${said}, which is not met.`] : [];
    });
  });
}

/** A list of the file, written as one text. */
const isOwnText = (said: string, text: string): boolean =>
  said.split(', ').every((each) => text.includes(each));

type Leaf = readonly [key: string | number | undefined, value: string | number | boolean | null];

/** Single values, each with the key that holds it or its list. */
function leavesOf(key: Leaf[0], value: Plain): readonly Leaf[] {
  if (value === null || typeof value !== 'object') return [[key, value]];
  if (Array.isArray(value)) return value.flatMap((each: Plain) => leavesOf(key, each));
  return Object.entries(value).flatMap(([name, each]: [string, Plain]) => leavesOf(name, each));
}

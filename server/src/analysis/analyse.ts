/**
 * Text to analysis: the whole pipeline, fixed by text and settings. Whatever the text, this gives a value and never
 * throws. Hosts and features read the value; nobody changes it.
 */

import { createLineIndex, type LineIndex } from '../text/line-index.ts';
import type { MapNode, SyntaxNode, SyntaxProblem, SyntaxTree } from '../syntax/tree.ts';
import { marker } from '../descriptor/format/index.ts';
import { read, type Descriptor } from '../descriptor/read.ts';
import { mostFiles } from '../evidence/look.ts';
import { nothingSeen, type Sightings } from '../evidence/sight.ts';
import { profileOf, type Profile } from '../profile/profile.ts';
import { limits } from '../syntax/limits.ts';
import { parse } from '../syntax/parse.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import { obligationsOf, type Obligation } from './obligations.ts';
import { formFindings, lawFindings } from './run-rules.ts';
import { asOfDay, type Settings, type Severities } from './settings.ts';
import { applyWaivers } from './waivers.ts';

export interface Analysis {
  readonly text: string;
  readonly lines: LineIndex;
  readonly tree: SyntaxTree;
  /** False where the file is not ours: it lacks the marker, and then there is not a single finding. */
  readonly isDescriptor: boolean;
  readonly findings: readonly Finding[];
  /** The judgement; undefined where the file is not ours or cannot be read as a whole. */
  readonly judgement: Judgement | undefined;
}

export interface Judgement {
  readonly descriptor: Descriptor;
  readonly profile: Profile;
  readonly obligations: readonly Obligation[];
  readonly evidence: readonly Evidence[];
  /** The day for which the law was applied. */
  readonly asOf: string;
}

/** `sightings`: what was seen of the files that the text names; without it they are taken to be as the text says. */
export function analyse(text: string, settings: Settings, sightings = nothingSeen): Analysis {
  const tree = parse(text);
  const common = { text, lines: createLineIndex(text), tree };
  if (!hasMarker(tree, text)) return { ...common, isDescriptor: false, findings: [], judgement: undefined };
  if (!tree.whole || tree.root?.kind !== 'map') {
    return {
      ...common,
      isDescriptor: true,
      findings: limited(decided(formFindings({ syntax: tree.problems, problems: [] }), settings.severities)),
      judgement: undefined,
    };
  }
  return { ...common, isDescriptor: true, ...judge(common, tree.root, settings, sightings) };
}

function judge(
  { text, lines, tree }: Pick<Analysis, 'text' | 'lines' | 'tree'>,
  root: MapNode,
  settings: Settings,
  sightings: Sightings,
): Pick<Analysis, 'findings' | 'judgement'> {
  const { descriptor, problems, placeholders } = read(root);
  const newer = problems.filter(({ code }) => code === 'unsupported-version');
  // A newer format may mean something else by the same words, so nothing else is said about it.
  if (newer.length > 0)
    return { findings: formFindings({ syntax: tree.problems, problems: newer }), judgement: undefined };
  const form = formFindings({ syntax: tree.problems, problems });
  const asOf = asOfDay(settings, descriptor.value.product?.value['placed-on-market']?.value);
  const profile = profileOf(descriptor, { ...settings, asOf, sightings, placeholders });
  const waived = applyWaivers(
    [...form, ...lawFindings(profile, asOf)],
    { text, lines, descriptor, comments: tree.comments },
    settings.today,
  );
  const findings = [
    ...waived.findings,
    ...formFindings({ syntax: tooManyFiles(profile), problems: waived.problems }),
  ];
  return {
    findings: limited(inOrder(decided(findings, settings.severities))),
    judgement: {
      descriptor,
      profile,
      obligations: obligationsOf(profile),
      evidence: evidenceOf(profile),
      asOf,
    },
  };
}

/** Files beyond the limit are not looked at, and that is said at the first of them. */
function tooManyFiles({ facts: { files } }: Profile): readonly SyntaxProblem[] {
  const paths = new Set<string>();
  const first = files.find(({ path }) => paths.add(path).size > mostFiles);
  if (first === undefined) return [];
  const message = `More than ${mostFiles} files are named. From here on they are not looked at.`;
  return [{ code: 'limit', message, span: first.file.span }];
}

/** Where the tree could not be built, a line that begins with the marker still shows whose file it is. */
function hasMarker(tree: SyntaxTree, text: string): boolean {
  if (tree.root?.kind === 'map') return declares(tree.root);
  return !tree.whole && new RegExp(`^${marker}:`, 'm').test(text.slice(0, 100_000));
}

function declares(root: SyntaxNode): boolean {
  return root.kind === 'map' && root.entries.some(({ key }) => key.text === marker);
}

/** As the user has decided for each rule. A waiver stays a waiver, and a prohibited practice is always said. */
function decided(findings: readonly Finding[], severities: Severities = {}): readonly Finding[] {
  return findings.flatMap((finding) => {
    const severity = Object.hasOwn(severities, finding.rule) ? severities[finding.rule] : undefined;
    if (severity === undefined || finding.waivedBy !== undefined || isProhibition(finding)) return [finding];
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  const once = findings.filter((finding) => {
    const key = `${finding.rule} ${String(finding.span.start)} ${finding.message}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return once.sort((a, b) => rank(a) - rank(b) || a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Nobody reads thousands of findings; beyond the limit one more says so. */
function limited(findings: readonly Finding[]): readonly Finding[] {
  const first = findings[limits.findings];
  if (first === undefined) return findings;
  const message = `More than ${limits.findings} findings. The rest is not shown.`;
  const [more] = formFindings({ syntax: [{ code: 'limit', message, span: first.span }], problems: [] });
  return [...findings.slice(0, limits.findings), ...(more === undefined ? [] : [more])];
}

/** A prohibited practice is said before anything else. */
const rank = (finding: Finding): number => (isProhibition(finding) ? 0 : 1);

const isProhibition = ({ rule }: Finding): boolean => rule === 'ai-act/prohibited-practice';

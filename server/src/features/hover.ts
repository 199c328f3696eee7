/** Hover: what a key means, the duty behind it, the answer it decides, and why a finding stands there. */

import type { MarkupContent, Range } from 'vscode-languageserver-types';
import type { Analysis, Judgement } from '../analysis/analyse.ts';
import type { Finding } from '../analysis/finding.ts';
import { dotted, schemaAt } from '../descriptor/schema-at.ts';
import type { Schema } from '../descriptor/schema.ts';
import { attackClasses, type AttackClassId } from '../law/attack-classes.ts';
import { atlasData, atlasTechniques } from '../law/atlas.ts';
import { dutiesAnsweredBy, type DutyId } from '../law/duties/index.ts';
import { owaspEntry } from '../law/owasp.ts';
import { ruleById } from '../rules/index.ts';
import { locate, type Location, type Path } from '../syntax/locate.ts';
import { contains } from '../text/span.ts';
import { dutyText, legalStatus } from './duty-text.ts';
import { evidenceAt, evidenceText } from './evidence-text.ts';
import { citationLinks, code, lineAt } from './markdown.ts';

export interface HoverText {
  readonly contents: MarkupContent;
  readonly range: Range;
}

/** `ruleLink` gives the address of a rule's page, where the host has one. */
export function hover(
  analysis: Analysis,
  offset: number,
  ruleLink: (rule: string) => string | undefined,
): HoverText | undefined {
  if (!analysis.isDescriptor) return undefined;
  const place = locate(analysis.tree.root, offset);
  if (place === undefined) return undefined;
  const parts = [
    ...aboutKey(place),
    ...aboutLaw(place, analysis),
    ...aboutFindings(analysis, offset, ruleLink),
  ];
  if (parts.length === 0) return undefined;
  return {
    contents: { kind: 'markdown', value: parts.join('\n\n---\n\n') },
    range: analysis.lines.rangeOf(place.span),
  };
}

function aboutKey({ path, on, scalar }: Location): readonly string[] {
  const schema = schemaAt(path);
  if (schema === undefined) return [];
  const key = path.filter((step) => typeof step === 'string').at(-1);
  if (on === 'key') return [`**${String(key)}** · ${kind(schema)}\n\n${schema.doc}`];
  const meaning =
    schema.type === 'choice' && scalar !== undefined && Object.hasOwn(schema.values, scalar.text)
      ? schema.values[scalar.text]
      : undefined;
  return [
    meaning === undefined
      ? `**${String(key)}**: ${schema.doc}`
      : `**${String(key)}: ${scalar?.text ?? ''}**\n\n${meaning}`,
  ];
}

function kind(schema: Schema): string {
  switch (schema.type) {
    case 'choice':
      return Object.keys(schema.values).map(code).join(' | ');
    case 'flag':
      return 'true | false';
    case 'date':
      return `date, as in ${code(schema.example)}`;
    case 'map':
      return 'mapping';
    case 'list':
      return schema.single ? 'one or a list' : 'list';
    default:
      return `as in ${code(schema.example)}`;
  }
}

function aboutLaw(place: Location, { judgement, text }: Analysis): readonly string[] {
  const duties = dutiesAt(place.path);
  const gates = judgement === undefined ? [] : gatesAt(place, judgement);
  return [
    ...gates,
    ...duties.map((id) => dutyText(id, judgement, text)),
    ...aboutAttack(place, judgement, text),
    ...aboutEvidence(place, judgement),
    ...aboutSection(place, judgement),
  ];
}

/** Duties of a key or its value; on a status, those of the claim that it belongs to. */
function dutiesAt(path: Path): readonly DutyId[] {
  const claim = path.at(-1) === 'status' ? path.slice(0, -1) : path;
  return dutiesAnsweredBy(dotted(claim));
}

const questions = {
  craScope: 'In scope of the CRA',
  highRisk: 'High-risk AI system',
  art15Applies: 'AI Act Article 15 applies',
} as const;

/** Gates that this key decides, each with its answer. */
function gatesAt({ span }: Location, { profile }: Judgement): readonly string[] {
  const gates = Object.entries(questions).map(([name, title]) => ({
    title,
    gate: profile.gates[name as keyof typeof questions],
  }));
  return gates
    .filter(({ gate }) => gate.decidedBy.some(({ start, end }) => start <= span.end && span.start <= end))
    .map(
      ({ title, gate }) =>
        `**${title}: ${gate.answer.replace('-', ' ')}.** ${gate.reason} ${citationLinks(gate.citations)}`,
    );
}

function aboutAttack(
  { path, on, scalar }: Location,
  judgement: Judgement | undefined,
  text: string,
): readonly string[] {
  if (on !== 'value' || scalar === undefined) return [];
  const key = path.filter((step) => typeof step === 'string').at(-1);
  if (key === 'class' || key === 'covers') return attackText(scalar.text, judgement, text);
  if (key === 'techniques') return technique(scalar.text);
  return key === 'owasp' ? owasp(scalar.text) : [];
}

function attackText(id: string, judgement: Judgement | undefined, text: string): readonly string[] {
  if (!Object.hasOwn(attackClasses, id)) return [];
  const attack = attackClasses[id as AttackClassId];
  const [duty] = dutiesAnsweredBy(`threats.${id}`);
  const techniques = attack.techniques
    .map((each) => `${code(each)} ${atlasTechniques[each] ?? ''}`.trim())
    .join(', ');
  const law =
    duty === undefined
      ? `*${legalStatus(attack.basis, attack.basis === 'recital' ? 'text' : 'reading')}* ${citationLinks(attack.cites)}`
      : dutyText(duty, judgement, text);
  return [law, `MITRE ATLAS: ${techniques}. The mapping is ours.`];
}

function technique(id: string): readonly string[] {
  const name = Object.hasOwn(atlasTechniques, id) ? atlasTechniques[id] : undefined;
  return name === undefined ? [] : [`${code(id)} **${name}** (${atlasData})`];
}

function owasp(id: string): readonly string[] {
  const entry = owaspEntry(id);
  return entry === undefined ? [] : [`${code(id)} **${entry.title}**, edition ${entry.edition}`];
}

const mostFiles = 3;

/** What a file answers, on its path and on the key that names it. */
function aboutEvidence({ path, on, span }: Location, judgement: Judgement | undefined): readonly string[] {
  const key = dotted(path);
  const named = (judgement?.profile.facts.files ?? []).filter(({ file, evidence }) =>
    on === 'key'
      ? `${evidence?.path ?? file.path}.`.startsWith(`${key}.`) && path.length > 1
      : file.span === span,
  );
  const paths = [...new Set(named.map((reference) => reference.path))].slice(0, mostFiles);
  return paths.flatMap((each) => {
    const evidence = evidenceAt(judgement, each);
    return evidence === undefined ? [] : [evidenceText(evidence)];
  });
}

/** The declaration carries the bridge, so its state is told there. */
function aboutSection({ path, on }: Location, judgement: Judgement | undefined): readonly string[] {
  const section = dotted(path);
  if (
    on !== 'key' ||
    judgement === undefined ||
    ![
      'declaration',
      'declaration.ai-cybersecurity',
      'cybersecurity',
      'vulnerability-handling',
      'conformity',
    ].includes(section)
  )
    return [];
  const { bridge } = judgement.profile;
  const conditions = Object.entries(bridge.conditions).map(
    ([name, { state, reason }]) => `- (${name}) ${state}: ${reason}`,
  );
  return [
    `**Bridge: ${bridge.state}.** ${bridge.reason} ${citationLinks(bridge.citations)}\n\n${conditions.join('\n')}`,
  ];
}

/** The editor shows the message itself; here is why the rule exists, and its sources. */
function aboutFindings(
  analysis: Analysis,
  offset: number,
  ruleLink: (rule: string) => string | undefined,
): readonly string[] {
  const here = analysis.findings.filter(({ span }) => contains(span, offset));
  const once = new Map<string, Finding>(here.map((finding) => [finding.rule, finding]));
  return [...once.values()].map((finding) => {
    const link = ruleLink(finding.rule);
    const name = link === undefined ? code(finding.rule) : `[${finding.rule}](${link})`;
    const cites = finding.citations.length === 0 ? '' : `\n\n${citationLinks(finding.citations)}`;
    return `${name}: ${ruleById.get(finding.rule)?.docs.why ?? ''}${cites}${triggers(finding, analysis)}`;
  });
}

/** What in this file triggers the finding, quoted. */
function triggers({ related }: Finding, { text }: Analysis): string {
  const here = related.flatMap((each) => ('span' in each ? each : []));
  if (here.length === 0) return '';
  const lines = here.map(({ span, message }) => `- ${message} ${code(lineAt(text, span.start))}`);
  return `\n\nIn this file:\n${lines.join('\n')}`;
}

/**
 * Runs the rules and decides what each hit weighs: the only place that knows severities and dates.
 * Statute that binds on the as-of day is an error, statute that will bind is a warning with its date, a recital is a
 * warning, practice and our own reading are information.
 */

import { formatCitations, type Citation } from '../law/citation.ts';
import { dutyOf } from '../law/duties/index.ts';
import type { Binding } from '../profile/binding.ts';
import type { Profile } from '../profile/profile.ts';
import type { Form, FormRule, Hit, LawRule, Related, Rule, Timeline } from '../rules/contract.ts';
import { rules } from '../rules/index.ts';
import type { Finding, FindingBasis, Severity } from './finding.ts';

export function formFindings(form: Form): readonly Finding[] {
  return rules
    .filter((rule) => rule.kind === 'form')
    .flatMap((rule) => [...rule.check(form)].map((hit) => formFinding(rule, hit)));
}

export function lawFindings(profile: Profile, asOf: string): readonly Finding[] {
  const law = rules.filter((rule) => rule.kind === 'law');
  const findings = law.flatMap((rule) =>
    [...rule.check(profile)].flatMap((hit) => {
      const found = lawFinding(rule, hit, profile, asOf);
      return isHeldByPlaceholder(hit, profile) ? found.filter(({ severity }) => severity === 'error') : found;
    }),
  );
  return prohibitedFirst(findings, profile);
}

/** Where the way out is a placeholder that is there already, the placeholder itself is found, and that is
 * enough; but a placeholder makes no breach less. */
function isHeldByPlaceholder({ fixes = [] }: Hit, { facts: { placeholders } }: Profile): boolean {
  if (placeholders.size === 0) return false;
  return fixes.some(({ changes }) =>
    changes.some(({ kind, path }) => kind === 'set' && placeholders.has(path.join('.'))),
  );
}

/** A prohibited practice is said before anything else, and then nothing about the bridge. */
function prohibitedFirst(findings: readonly Finding[], { gates }: Profile): readonly Finding[] {
  if (gates.prohibited?.answer !== 'yes') return findings;
  const first = findings.filter(({ rule }) => rule === 'ai-act/prohibited-practice');
  return [...first, ...findings.filter(({ rule }) => rule.startsWith('cra/'))];
}

function formFinding(rule: FormRule, hit: Hit): Finding {
  return {
    ...base(rule, hit),
    severity: rule.severity ?? 'error',
    basis: 'form',
    message: render(rule, hit),
    duties: [],
    citations: [],
  };
}

function lawFinding(rule: LawRule, hit: Hit, profile: Profile, asOf: string): readonly Finding[] {
  const timeline = hit.timeline ?? rule.timeline;
  const binding = timeline === undefined ? undefined : profile.bindings[timeline];
  // What never binds this product is owed by nobody.
  if (binding?.product === 'never') return [];
  const basis = basisOf(rule, hit, binding, asOf);
  const duties = hit.duties ?? rule.duties;
  const finding: Finding = {
    ...base(rule, hit),
    basis,
    severity: severityOf(basis, rule, hit),
    message: `${render(rule, hit)}${suffix(basis, binding)}`,
    duties,
    related: [...(hit.related ?? []), ...triggersOf(timeline, hit, profile)],
    citations: unique([
      ...(hit.citations ?? rule.citations ?? []),
      ...duties.flatMap((id) => dutyOf(id).cites),
    ]),
  };
  return [isDay(binding?.product) ? { ...finding, bindsFrom: binding.product } : finding];
}

/** The key that makes the act reach this product, and the day that decides from when. */
function triggersOf(timeline: Timeline | undefined, hit: Hit, { gates, facts }: Profile): readonly Related[] {
  if (timeline === undefined) return [];
  const gate = timeline === 'cra' || timeline === 'cra-reporting' ? gates.craScope : gates.highRisk;
  const market = facts.product['placed-on-market']?.key;
  const triggers = [
    ...gate.decidedBy
      .slice(0, 1)
      .map((span) => ({ span, message: 'This brings the product under the act.' })),
    ...(market === undefined ? [] : [{ span: market, message: 'This day decides from when it binds.' }]),
  ];
  const known = [hit.at, ...(hit.related ?? []).flatMap((each) => ('span' in each ? each.span : []))];
  return triggers.filter(({ span }) => !known.some(({ start }) => start === span.start));
}

function base(rule: Rule, hit: Hit): Pick<Finding, 'rule' | 'span' | 'related' | 'fixes'> {
  return { rule: rule.id, span: hit.at, related: hit.related ?? [], fixes: hit.fixes ?? [] };
}

function basisOf(rule: LawRule, hit: Hit, binding: Binding | undefined, asOf: string): FindingBasis {
  const basis = hit.basis ?? rule.basis;
  if (basis !== 'statute') return basis;
  return isDay(binding?.product) && binding.product <= asOf ? 'statutory-now' : 'statutory-later';
}

const severities: Readonly<Record<FindingBasis, Severity>> = {
  form: 'error',
  contradiction: 'warning',
  reference: 'error',
  unused: 'hint',
  gate: 'information',
  'statutory-now': 'error',
  'statutory-later': 'warning',
  recital: 'warning',
  practice: 'information',
};

function severityOf(basis: FindingBasis, rule: LawRule, hit: Hit): Severity {
  if (rule.confidence === 'reading') return 'information';
  const noBreach = rule.isCondition === true || hit.silent === true;
  return noBreach && severities[basis] === 'error' ? 'warning' : severities[basis];
}

/** When a later duty binds; for a present one nothing, because it binds already. */
function suffix(basis: FindingBasis, binding: Binding | undefined): string {
  if (basis !== 'statutory-later' || binding === undefined) return '';
  const by = formatCitations(binding.citations);
  if (isDay(binding.product)) return ` Binds this product from ${binding.product} (${by}).`;
  return ` Binds once the product is placed on the market, from ${binding.law} on (${by}).`;
}

const isDay = (day: string | undefined): day is string =>
  day !== undefined && day !== 'unknown' && day !== 'never';

/** Longest stretch of the user's own text that a message repeats. */
const longestQuote = 480;

function render(rule: Rule, hit: Hit): string {
  const messages: Readonly<Record<string, string>> = rule.messages;
  const template = messages[hit.message] ?? '';
  return template.replace(/\{(\w+)\}/g, (_, name: string) => quotable(hit.data?.[name] ?? ''));
}

/** Text of the file, safe in one line of a message: no control characters, no direction marks, not endless. */
function quotable(text: string): string {
  const line = text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ');
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}

function unique(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>();
  return citations.filter((citation) => {
    const key = JSON.stringify(citation);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

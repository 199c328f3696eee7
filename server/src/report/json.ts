/** The report for machines. Its keys are a contract: they may be added to, never renamed. Ranges count from 0, as in LSP. */

import type { Analysis, Judgement } from '../analysis/analyse.ts';
import type { Finding } from '../analysis/finding.ts';
import type { Evidence } from '../analysis/evidence.ts';
import type { Obligation } from '../analysis/obligations.ts';
import { lawPackDate } from '../law/basis.ts';
import { actName, formatCitation, linkTo, type Citation } from '../law/citation.ts';
import { dutyOf, type DutyId } from '../law/duties/index.ts';
import { overlapRows } from '../law/overlap.ts';
import type { Answer } from '../profile/answer.ts';
import { evidenceStateOf } from './evidence-state.ts';
import type { Bridge } from '../profile/bridge.ts';
import type { Profile } from '../profile/profile.ts';

export interface CheckedFile {
  /** As it was given on the command line. */
  readonly file: string;
  readonly analysis: Analysis;
}

/** `asOf` as it was asked for: a day, or `market`, which each product resolves for itself. */
export function jsonReport(files: readonly CheckedFile[], asOf: string): string {
  return `${JSON.stringify({ asOf, lawPackDate, products: files.map(product) }, undefined, 2)}\n`;
}

function product({ file, analysis }: CheckedFile) {
  const { judgement } = analysis;
  const findings = analysis.findings.map((finding) => findingOf(finding, analysis));
  if (judgement === undefined)
    return {
      file,
      name: null,
      asOf: null,
      role: null,
      ...unreadable,
      obligations: [],
      evidence: [],
      findings,
    };
  return { file, ...judged(judgement, analysis), findings };
}

function judged({ profile, obligations, evidence, asOf }: Judgement, analysis: Analysis) {
  return {
    name: profile.facts.product.name?.value ?? null,
    asOf,
    role: gate(profile.role),
    gates: gatesOf(profile),
    bridge: bridgeOf(profile.bridge),
    routes: routesOf(profile),
    dates: datesOf(profile),
    obligations: obligations.map((obligation) => obligationOf(obligation, analysis)),
    evidence: evidence.map((each) => evidenceOf(each, analysis)),
  };
}

function gatesOf({ gates }: Profile) {
  const { prohibited, craScope, highRisk, art15Applies } = gates;
  const named = { craScope: gate(craScope), highRisk: gate(highRisk), art15Applies: gate(art15Applies) };
  return prohibited === undefined ? named : { prohibitedPractice: gate(prohibited), ...named };
}

function routesOf({ routes }: Profile) {
  const { aiAct, cra, derogation123 } = routes;
  return {
    aiAct: aiAct.answer,
    cra: cra.answer,
    derogation123: derogation123.answer,
    reasons: { aiAct: gate(aiAct), cra: gate(cra), derogation123: gate(derogation123) },
  };
}

/** From when each act binds in law and this product, and the periods that are counted in years. */
function datesOf({ bindings, periods }: Profile) {
  const dates = Object.entries(bindings).map(([name, { law, product, reason, citations }]) => [
    name,
    { law, product, reason, citations: citations.map(citation) },
  ]);
  const { earliestEndOfSupport, documentsKeptUntil } = periods;
  return {
    ...(Object.fromEntries(dates) as Record<string, unknown>),
    support: {
      earliestEnd: earliestEndOfSupport.answer,
      reason: earliestEndOfSupport.reason,
      citations: earliestEndOfSupport.citations.map(citation),
    },
    documents: {
      keptUntil: documentsKeptUntil.answer,
      reason: documentsKeptUntil.reason,
      citations: documentsKeptUntil.citations.map(citation),
    },
  };
}

function gate({ answer, reason, citations, question }: Answer<string>) {
  return {
    answer,
    reason,
    citations: citations.map(citation),
    ...(question === undefined ? {} : { question }),
  };
}

function bridgeOf({ state, reason, citations, conditions }: Bridge) {
  const { a, b, c } = conditions;
  return {
    state,
    reason,
    citations: citations.map(citation),
    conditions: { a: a.state, b: b.state, c: c.state },
    conditionReasons: { a: a.reason, b: b.reason, c: c.reason },
  };
}

function obligationOf(obligation: Obligation, { lines }: Analysis) {
  const { title, cites, owedBy, relief } = dutyOf(obligation.duty);
  return {
    duty: obligation.duty,
    title,
    regulation: regulationOf(obligation.duty),
    owedBy,
    status: obligation.status,
    reason: obligation.reason,
    bindsFrom: obligation.bindsFrom,
    manual: obligation.manual,
    ...(relief === undefined ? {} : { relief }),
    ...(obligation.question === undefined ? {} : { question: obligation.question }),
    ...(obligation.owner === undefined ? {} : { owner: obligation.owner }),
    citations: cites.map(citation),
    range: lines.rangeOf(obligation.span),
  };
}

/** A file and every duty of both acts that it answers; `sha256` is of the file as it is now, where it was looked at. */
function evidenceOf(evidence: Evidence, { lines }: Analysis) {
  const { path, references, sight, duties, rows } = evidence;
  const bill = sight?.state === 'file' ? sight.bill : undefined;
  return {
    file: path,
    ...evidenceStateOf(evidence),
    ...(sight?.state === 'file' && sight.sha256 !== undefined ? { sha256: sight.sha256 } : {}),
    duties: duties.map(({ duty, through }) => ({
      duty,
      title: dutyOf(duty).title,
      regulation: regulationOf(duty),
      citations: dutyOf(duty).cites.map(citation),
      ...(through === undefined ? {} : { through }),
    })),
    overlap: rows.map((row) => ({
      row,
      title: overlapRows[row].title,
      citations: overlapRows[row].cites.map(citation),
    })),
    ...(bill?.state === 'read' ? { bill: bill.bill } : {}),
    named: references.map(({ file, holder }) => ({ key: holder, range: lines.rangeOf(file.span) })),
  };
}

function findingOf(finding: Finding, { lines }: Analysis) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    basis: finding.basis,
    message: finding.message,
    range: lines.rangeOf(finding.span),
    ...(finding.bindsFrom === undefined ? {} : { bindsFrom: finding.bindsFrom }),
    ...(finding.waivedBy === undefined ? {} : { waived: true }),
    duties: finding.duties,
    citations: finding.citations.map(citation),
    related: finding.related.map((each) =>
      'span' in each ? { range: lines.rangeOf(each.span), message: each.message } : each,
    ),
  };
}

/** The act that a duty is named under. */
function regulationOf(duty: DutyId): string | null {
  const [first] = dutyOf(duty).cites;
  return first === undefined ? null : actName(first.celex);
}

function citation(cited: Citation) {
  return { ...cited, text: formatCitation(cited), link: linkTo(cited) };
}

const unread = { answer: 'cannot-tell', reason: 'The file cannot be read as a whole.', citations: [] };

const unreadable = {
  gates: { craScope: unread, highRisk: unread, art15Applies: unread },
  routes: null,
  dates: null,
  bridge: {
    state: 'cannot-tell',
    reason: unread.reason,
    citations: [],
    conditions: { a: 'cannot-tell', b: 'cannot-tell', c: 'cannot-tell' },
    conditionReasons: { a: unread.reason, b: unread.reason, c: unread.reason },
  },
};

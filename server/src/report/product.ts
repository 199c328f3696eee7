/** An analysis as the client shows it: the product, its bridge and its obligations. */

import type { Analysis, Judgement } from '../analysis/analyse.ts';
import { placeOf, type Obligation } from '../analysis/obligations.ts';
import { lawPackDate } from '../law/basis.ts';
import { actName, linkTo } from '../law/citation.ts';
import { dutyOf } from '../law/duties/index.ts';
import type { Evidence } from '../analysis/evidence.ts';
import { overlapRows } from '../law/overlap.ts';
import type { EvidenceItem, JudgedProduct, ObligationItem } from '../protocol/product.ts';
import { evidenceStateOf } from './evidence-state.ts';
import { bridgeTitles } from './bridge-titles.ts';

/** `addressOf` gives the address of a path that the descriptor names. */
export function judgedProduct(
  { lines }: Analysis,
  judgement: Judgement,
  addressOf: (path: string) => string,
): JudgedProduct {
  const { profile, obligations, asOf } = judgement;
  const { state, reason } = profile.bridge;
  return {
    name: productName(judgement),
    asOf,
    lawPackDate,
    bridge: { state, title: bridgeTitles[state], reason },
    obligations: obligations.map((obligation) => item(obligation, lines)),
    evidence: judgement.evidence.map((each) => evidenceItem(each, lines, addressOf)),
  };
}

/** The product's name, or a word for one that has none yet. */
export function productName({ profile }: Judgement): string {
  return profile.facts.product.name?.value ?? 'Product without a name';
}

function item(obligation: Obligation, lines: Analysis['lines']): ObligationItem {
  const { title, summary, cites } = dutyOf(obligation.duty);
  const [first] = cites;
  return {
    duty: obligation.duty,
    title,
    summary,
    regulation: first === undefined ? '' : actName(first.celex),
    status: obligation.status,
    reason: obligation.reason,
    citation: placeOf(obligation),
    link: first === undefined ? '' : linkTo(first),
    bindsFrom: obligation.bindsFrom,
    manual: obligation.manual,
    range: lines.rangeOf(obligation.span),
    ...(obligation.owner === undefined ? {} : { owner: obligation.owner }),
    ...(obligation.question === undefined ? {} : { question: obligation.question.text }),
  };
}

function evidenceItem(
  evidence: Evidence,
  lines: Analysis['lines'],
  addressOf: (path: string) => string,
): EvidenceItem {
  const { path, references, duties, rows } = evidence;
  const said = references.flatMap((reference) => reference.evidence?.value ?? []);
  const first = (key: 'reviewed' | 'valid-until'): string | undefined =>
    said.flatMap((each) => each[key]?.value ?? []).sort()[0];
  const reviewed = first('reviewed');
  const validUntil = first('valid-until');
  const owner = said.find((each) => each.owner !== undefined)?.owner?.value;
  return {
    path,
    uri: addressOf(path),
    ...evidenceStateOf(evidence),
    duties: duties.map(({ duty, through }) => ({ duty, ...(through === undefined ? {} : { through }) })),
    rows: rows.map((row) => overlapRows[row].title),
    range: lines.rangeOf(references[0].file.span),
    ...(reviewed === undefined ? {} : { reviewed }),
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(owner === undefined ? {} : { owner }),
  };
}

/** What a file that stands behind claims answers, in words: for hovers and code lenses. */

import type { Judgement } from '../analysis/analyse.ts';
import type { Evidence } from '../analysis/evidence.ts';
import type { Bill, BillReading } from '../bom/bill.ts';
import { formatCitations } from '../law/citation.ts';
import { dutyOf } from '../law/duties/index.ts';
import { overlapRows } from '../law/overlap.ts';
import type { AnsweredDuty } from '../profile/evidence-duties.ts';
import { citationLinks, code, escaped } from './markdown.ts';

/** The evidence that a path of the descriptor names. */
export const evidenceAt = (judgement: Judgement | undefined, path: string): Evidence | undefined =>
  judgement?.evidence.find((each) => each.path === path);

/** `answers 4 duties: CRA Annex I Part I (2)(b), AI Act Art. 15(5)`; undefined for evidence that answers none. */
export function answersInShort({ duties }: Evidence): string | undefined {
  if (duties.length === 0) return undefined;
  const count = duties.length === 1 ? '1 duty' : `${String(duties.length)} duties`;
  return `answers ${count}: ${formatCitations(duties.flatMap(({ duty }) => dutyOf(duty).cites.slice(0, 1)))}`;
}

export function evidenceText(evidence: Evidence): string {
  const { path, duties, rows, sight } = evidence;
  const lines = [`**${code(path)}**`];
  if (duties.length === 0) lines.push('It answers no duty of this product, as far as the file states it.');
  else lines.push(`It answers:\n\n${duties.map(dutyLine).join('\n')}`);
  for (const row of rows) {
    const { title, summary, cites } = overlapRows[row];
    lines.push(`Overlap of the acts: **${title}.** ${summary} ${citationLinks(cites)}`);
  }
  if (sight?.state === 'file' && sight.bill !== undefined) lines.push(billText(sight.bill));
  return lines.join('\n\n');
}

function dutyLine({ duty, through }: AnsweredDuty): string {
  const { title, cites } = dutyOf(duty);
  const by = through === undefined ? '' : `, through ${through}`;
  return `- ${title} (${citationLinks(cites.slice(0, 1))}${by})`;
}

function billText(reading: BillReading): string {
  return reading.state === 'read' ? `Bill of materials: ${summaryOf(reading.bill)}` : escaped(reading.reason);
}

function summaryOf(bill: Bill): string {
  const { format, version, encoding, timestamp, components, topLevel, models, datasets, frameworks } = bill;
  const parts = [
    `${format} ${code(version)} (${encoding})`,
    ...(timestamp === undefined ? [] : [`made ${code(timestamp)}`]),
    `${String(components)} components`,
    topLevel === undefined
      ? 'top-level dependencies not stated'
      : `${String(topLevel.length)} top-level dependencies`,
    `${String(models.length)} models`,
    `${String(datasets.length)} datasets`,
    `${String(frameworks.length)} AI frameworks`,
  ];
  return `${parts.join(', ')}.`;
}

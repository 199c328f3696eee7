/** The report for a terminal: one finding a line as file:line:column, then a line for each product. */

import type { Analysis } from '../analysis/analyse.ts';
import type { Finding, Severity } from '../analysis/finding.ts';
import { isOpen } from '../analysis/obligations.ts';
import { formatCitations } from '../law/citation.ts';
import { bridgeTitles } from './bridge-titles.ts';
import type { CheckedFile } from './json.ts';
import { productName } from './product.ts';

export function textReport(files: readonly CheckedFile[]): string {
  return files.map(ofFile).join('\n');
}

function ofFile({ file, analysis }: CheckedFile): string {
  const lines = analysis.findings
    .filter(isShown)
    .map((finding) => `${place(file, finding, analysis)}: ${line(finding)}`);
  return `${[...lines, `${file}: ${summary(analysis)}`].join('\n')}\n`;
}

/** What is faded in an editor has no place in a terminal. */
const isShown = ({ basis }: Finding): boolean => basis !== 'unused';

/** Lines and columns count from 1, as editors and terminals do. */
function place(file: string, { span }: Finding, { lines }: Analysis): string {
  const { line, character } = lines.positionAt(span.start);
  return `${file}:${String(line + 1)}:${String(character + 1)}`;
}

function line({ severity, rule, message, citations, waivedBy }: Finding): string {
  const law = citations.length === 0 ? '' : ` [${formatCitations(citations)}]`;
  return `${severity} ${rule} ${message}${waivedBy === undefined ? '' : ' Accepted by a waiver.'}${law}`;
}

function summary({ judgement, findings }: Analysis): string {
  const counts = countsOf(findings);
  if (judgement === undefined) return `cannot be read as a whole. ${counts}.`;
  const { profile, obligations, asOf } = judgement;
  const open = obligations.filter(isOpen).length;
  const title = bridgeTitles[profile.bridge.state];
  return `${productName(judgement)}. ${title}. ${counts}; ${plural(open, 'obligation')} open of ${String(obligations.length)}, as of ${asOf}.`;
}

const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const names: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['note', 'notes'],
  hint: ['waived finding', 'waived findings'],
};

function countsOf(findings: readonly Finding[]): string {
  const shown = findings.filter(isShown);
  const present = order
    .map((severity) => [severity, shown.filter((each) => each.severity === severity).length] as const)
    .filter(([, count]) => count > 0);
  if (present.length === 0) return 'No findings';
  return present
    .map(([severity, count]) => `${String(count)} ${names[severity][count === 1 ? 0 : 1]}`)
    .join(', ');
}

const plural = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? '' : 's'}`;

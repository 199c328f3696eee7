/** The tooltips of the tree. Text that may stem from the file is appended as text, never as Markdown. */

import { MarkdownString, workspace } from 'vscode';
import type { DutyNode, EvidenceNode, ProductNode } from './nodes.ts';
import { bindingWords, capital, evidenceStateWords, productWords, statusWords } from './words.ts';

export function productTooltip({ uri, summary }: ProductNode): MarkdownString {
  const tooltip = new MarkdownString();
  const { product } = summary;
  heading(tooltip, product?.name ?? workspace.asRelativePath(uri));
  paragraph(tooltip, `${productWords(summary)}.`);
  if (product !== undefined) {
    paragraph(tooltip, product.bridge.reason);
    paragraph(tooltip, `Law as of ${product.asOf}. Law data checked on ${product.lawPackDate}.`);
  }
  paragraph(tooltip, workspace.asRelativePath(uri));
  return tooltip;
}

/** What it answers stands below it in the tree, so it is not said again. */
export function evidenceTooltip({ evidence }: EvidenceNode): MarkdownString {
  const { path, reason, reviewed, validUntil, owner } = evidence;
  const tooltip = new MarkdownString();
  heading(tooltip, path);
  paragraph(tooltip, reason);
  if (reviewed !== undefined) paragraph(tooltip, `Reviewed on ${reviewed}`);
  if (validUntil !== undefined) paragraph(tooltip, `Valid until ${validUntil}`);
  if (owner !== undefined) paragraph(tooltip, `Owner: ${owner}`);
  return tooltip;
}

export function dutyTooltip({ duty, asOf, evidence }: DutyNode): MarkdownString {
  const tooltip = new MarkdownString();
  heading(tooltip, duty.title);
  paragraph(tooltip, duty.summary);
  paragraph(tooltip, statusWithReason(duty));
  tooltip.appendMarkdown(`[${escaped(duty.citation)}](${duty.link})`);
  paragraph(tooltip, ` · ${bindingWords(duty, asOf)}`);
  if (duty.question !== undefined) paragraph(tooltip, `To settle it: ${duty.question}`);
  if (duty.owner !== undefined) paragraph(tooltip, `Owner: ${duty.owner}`);
  evidenceList(tooltip, evidence);
  return tooltip;
}

/** More files than this are counted and not named. */
const mostNamed = 10;

function evidenceList(tooltip: MarkdownString, evidence: DutyNode['evidence']): void {
  if (evidence.length > 0) paragraph(tooltip, 'Evidence:');
  for (const { path, state } of evidence.slice(0, mostNamed))
    listItem(tooltip, `${path}: ${evidenceStateWords[state]}`);
  if (evidence.length > mostNamed) listItem(tooltip, `and ${String(evidence.length - mostNamed)} more`);
}

function heading(tooltip: MarkdownString, text: string): void {
  tooltip.appendMarkdown(`**${escaped(text)}**\n\n`);
}

function paragraph(tooltip: MarkdownString, text: string): void {
  tooltip.appendMarkdown(`${escaped(text)}\n\n`);
}

function listItem(tooltip: MarkdownString, text: string): void {
  tooltip.appendMarkdown(`- ${escaped(text)}\n`);
}

/** The reason often begins with the status itself. */
function statusWithReason({ status, reason }: DutyNode['duty']): string {
  const word = capital(statusWords[status]);
  return reason.startsWith(word) ? reason : `${word}: ${reason}`;
}

/** Text as VS Code escapes it itself, but with spaces at which a line can break. */
const escaped = (text: string): string =>
  new MarkdownString().appendText(text.replace(/\s+/g, ' ')).value.replaceAll('&nbsp;', ' ');

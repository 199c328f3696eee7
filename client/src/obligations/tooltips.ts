/** The tooltips of the tree. Text that may stem from the file is appended as text, never as Markdown. */

import { MarkdownString, workspace } from 'vscode';
import type { DutyNode, ProductNode } from './nodes.ts';
import { bindingWords, productWords, statusWords } from './words.ts';

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

export function dutyTooltip({ duty, asOf }: DutyNode): MarkdownString {
  const tooltip = new MarkdownString();
  heading(tooltip, duty.title);
  paragraph(tooltip, duty.summary);
  paragraph(tooltip, `${capital(statusWords[duty.status])}: ${duty.reason}`);
  tooltip.appendMarkdown(`[${escaped(duty.citation)}](${duty.link})`);
  tooltip.appendText(` · ${bindingWords(duty, asOf)}`);
  if (duty.owner !== undefined) {
    tooltip.appendMarkdown('\n\n');
    tooltip.appendText(`Owner: ${duty.owner}`);
  }
  return tooltip;
}

function heading(tooltip: MarkdownString, text: string): void {
  tooltip.appendMarkdown(`**${escaped(text)}**\n\n`);
}

function paragraph(tooltip: MarkdownString, text: string): void {
  tooltip.appendMarkdown(`${escaped(text)}\n\n`);
}

/** Text between Markdown marks, as VS Code escapes it itself. */
const escaped = (text: string): string => new MarkdownString().appendText(text.replace(/\s+/g, ' ')).value;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

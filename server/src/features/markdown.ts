/** Markdown for hovers and documentation. Text of the user's file comes in through `escaped` and `code` only. */

import { formatCitation, linkTo, type Citation } from '../law/citation.ts';

/** Plain text in which nothing is markup: no links, no emphasis, no HTML. */
export function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]()#+\-.!|<>&~$:@/]/g, (character) => `\\${character}`);
}

/** Text in a code span, whatever backticks it holds. */
export function code(text: string): string {
  const line = oneLine(text);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const space = line.startsWith('`') || line.endsWith('`') || line === '' ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

/** Citations, each a link to the text of the act. */
export function citationLinks(citations: readonly Citation[]): string {
  const links = citations.map((citation) => `[${formatCitation(citation)}](${linkTo(citation)})`);
  return [...new Set(links)].join(', ');
}

const longest = 300;

function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** The line of a text that an offset lies in, without the white space around it. */
export function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return (/^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '').trim();
}

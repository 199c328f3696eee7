/**
 * Code lenses above evidence that counts more than once, at the first place that names it: what it answers, and where
 * to see it. A file that answers a single duty needs none: its key says which.
 */

import type { CodeLens } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analyse.ts';
import { answersInShort } from './evidence-text.ts';
import { lens } from './lens.ts';

/** The command that shows a file in the tree; its arguments are the addresses of descriptor and path. */
const showEvidence = 'conformityLens.showEvidence';

/** `runsCommands`: whether the client knows our commands; others get the text alone. */
export function codeLenses(
  { judgement, lines }: Analysis,
  descriptor: string,
  runsCommands: boolean,
): readonly CodeLens[] {
  const counted = (judgement?.evidence ?? []).filter(({ duties }) => duties.length > 1);
  return counted.map((evidence) => {
    const range = lines.rangeOf(evidence.references[0].file.span);
    const action = { command: showEvidence, arguments: [descriptor, evidence.path] };
    return lens(range, shortened(answersInShort(evidence) ?? ''), action, runsCommands);
  });
}

const longest = 120;

/** Cut between two places of the law, never within one. */
function shortened(title: string): string {
  if (title.length <= longest) return title;
  return `${title.slice(0, title.lastIndexOf(',', longest))}, …`;
}

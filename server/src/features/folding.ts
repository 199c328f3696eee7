/**
 * Folding: by indentation, so that what is folded stays so while the text is broken, and by the tree where indentation
 * does not tell: collections in brackets and comments. No two folds cross or start on one line.
 */

import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analyse.ts';
import type { SyntaxNode } from '../syntax/tree.ts';
import { isFlow, nodesIn } from './extents.ts';

/** Undefined without the marker: an editor then folds the file as it folds any other. */
export function foldingRanges(analysis: Analysis): readonly FoldingRange[] | undefined {
  if (!analysis.isDescriptor) return undefined;
  const lines = linesOf(analysis);
  return nested([...blocks(lines), ...brackets(analysis), ...commentRuns(lines), ...regions(lines)]);
}

/** A line that is not blank. */
interface Line {
  readonly number: number;
  /** Twice the indentation; an item of a list is deeper than the key that it may stand below. */
  readonly depth: number;
  /** The comment where there is nothing else. */
  readonly comment: string | undefined;
}

function linesOf({ text, lines, tree }: Analysis): readonly Line[] {
  const comments = new Map(tree.comments.map((comment) => [comment.span.start, comment.text]));
  const found: Line[] = [];
  let below = 0;
  for (let number = lines.positionAt(text.length).line; number >= 0; number -= 1) {
    const { start, end } = lines.lineSpan(number);
    const content = text.slice(start, end);
    if (content.trim() === '') continue;
    const indent = content.search(/[^ \t]/);
    const comment = comments.get(start + indent);
    const own = 2 * indent + (/^[ \t]*-(\s|$)/.test(content) ? 1 : 0);
    // A comment belongs to what follows, unless it is deeper: then it still belongs to what it stands in.
    const depth = comment === undefined ? own : Math.max(own, below);
    if (comment === undefined) below = own;
    found.push({ number, depth, comment });
  }
  return found.reverse();
}

/** Each line with the deeper lines that follow. */
function blocks(lines: readonly Line[]): readonly FoldingRange[] {
  const found: FoldingRange[] = [];
  const open: Line[] = [];
  let last = 0;
  const close = (depth: number): void => {
    for (let top = open.at(-1); top !== undefined && top.depth >= depth; top = open.at(-1)) {
      open.pop();
      found.push({ startLine: top.number, endLine: last });
    }
  };
  for (const line of lines) {
    close(line.depth);
    if (line.comment === undefined) open.push(line);
    last = line.number;
  }
  close(0);
  return found;
}

/** Collections in brackets. A closing bracket at the start of its line stays in sight. */
function brackets({ tree, text, lines }: Analysis): readonly FoldingRange[] {
  return nodesIn(tree.root)
    .filter((node) => isClosed(node, text))
    .map(({ span }) => {
      const { start, end } = lines.rangeOf(span);
      const before = text.slice(lines.lineSpan(end.line).start, span.end - 1);
      return { startLine: start.line, endLine: before.trim() === '' ? end.line - 1 : end.line };
    });
}

const isClosed = (node: SyntaxNode, text: string): boolean =>
  isFlow(node, text) && /[\]}]/.test(text.charAt(node.span.end - 1));

/** Comments of one depth on lines that follow each other. */
function commentRuns(lines: readonly Line[]): readonly FoldingRange[] {
  const found: FoldingRange[] = [];
  let run: Line[] = [];
  for (const line of lines) {
    const previous = run.at(-1);
    if (line.comment === undefined || marksRegion.test(line.comment)) run = [];
    else if (previous?.number === line.number - 1 && previous.depth === line.depth) run.push(line);
    else run = [line];
    const [first] = run;
    if (first !== undefined)
      found.push({ startLine: first.number, endLine: line.number, kind: FoldingRangeKind.Comment });
  }
  return found;
}

/** The comments by which VS Code marks regions of YAML. */
const marksRegion = /^#\s*(end)?region\b/;

function regions(lines: readonly Line[]): readonly FoldingRange[] {
  const open: Line[] = [];
  return lines.flatMap((line) => {
    const [mark, end] = marksRegion.exec(line.comment ?? '') ?? [];
    if (mark === undefined) return [];
    if (end === undefined) open.push(line);
    const start = end === undefined ? undefined : open.pop();
    if (start === undefined) return [];
    return [{ startLine: start.number, endLine: line.number, kind: FoldingRangeKind.Region }];
  });
}

/** Of folds that start on one line the longest stays, and of two that cross the first. */
function nested(ranges: readonly FoldingRange[]): readonly FoldingRange[] {
  const around: FoldingRange[] = [];
  return ranges
    .filter(({ startLine, endLine }) => startLine < endLine)
    .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine)
    .filter((range) => {
      while ((around.at(-1)?.endLine ?? range.startLine) < range.startLine) around.pop();
      const outer = around.at(-1);
      const fits =
        outer === undefined || (outer.startLine < range.startLine && range.endLine <= outer.endLine);
      if (fits) around.push(range);
      return fits;
    });
}

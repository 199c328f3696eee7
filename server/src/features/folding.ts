/**
 * Folding: by indentation, so that what is folded stays so while the text is broken, and by the tree where indentation
 * does not tell: collections in brackets and comments. No two folds cross or start on one line.
 */

import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analyse.ts';
import { extentOf, isClosed, isFlow, nodesIn } from './extents.ts';

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
  /** Whether deeper lines below belong to it: not to a comment, and not to a bracket that closes. */
  readonly opens: boolean;
}

function linesOf({ text, lines, tree }: Analysis): readonly Line[] {
  const comments = new Map(tree.comments.map((comment) => [comment.span.start, comment.text]));
  const found: Line[] = [];
  for (let number = 0; number <= lines.positionAt(text.length).line; number += 1) {
    const { start, end } = lines.lineSpan(number);
    const content = text.slice(start, end);
    const comment = comments.get(start + content.search(/[^ \t]/));
    if (content.trim() !== '') found.push(line(number, content, comment));
  }
  return withCommentsPlaced(found);
}

function line(number: number, content: string, comment: string | undefined): Line {
  const depth = 2 * content.search(/[^ \t]/) + (/^[ \t]*-(\s|$)/.test(content) ? 1 : 0);
  return { number, depth, comment, opens: comment === undefined && !/^[ \t]*[\]}]/.test(content) };
}

/** A comment belongs to what follows, unless it is deeper: then it still belongs to what it stands in. */
function withCommentsPlaced(lines: readonly Line[]): readonly Line[] {
  let below = 0;
  const placed = lines.toReversed().map((each) => {
    if (each.comment !== undefined) return { ...each, depth: Math.max(each.depth, below) };
    below = each.depth;
    return each;
  });
  return placed.reverse();
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
  for (const each of lines) {
    close(each.depth);
    if (each.opens) open.push(each);
    last = each.number;
  }
  close(0);
  return found;
}

/** Collections in brackets. A closing bracket at the start of its line stays in sight. */
function brackets({ tree, text, lines }: Analysis): readonly FoldingRange[] {
  return nodesIn(tree.root)
    .filter((node) => isFlow(node, text))
    .map((node) => extentOf(node, text))
    .filter((span) => isClosed(span, text))
    .map((span) => {
      const { start, end } = lines.rangeOf(span);
      const before = text.slice(lines.lineSpan(end.line).start, span.end - 1);
      return { startLine: start.line, endLine: before.trim() === '' ? end.line - 1 : end.line };
    });
}

/** Comments of one depth on lines that follow each other. */
function commentRuns(lines: readonly Line[]): readonly FoldingRange[] {
  const kind = FoldingRangeKind.Comment;
  let run: Line[] = [];
  return lines.flatMap((each) => {
    const previous = run.at(-1);
    if (each.comment === undefined || marksRegion.test(each.comment)) run = [];
    else if (previous?.number === each.number - 1 && previous.depth === each.depth) run.push(each);
    else run = [each];
    // Of the folds that a growing run gives, the longest stays.
    return run.slice(0, 1).map(({ number }) => ({ startLine: number, endLine: each.number, kind }));
  });
}

/** The comments by which VS Code marks regions of YAML. */
const marksRegion = /^#\s*(end)?region\b/;

function regions(lines: readonly Line[]): readonly FoldingRange[] {
  const kind = FoldingRangeKind.Region;
  const open: Line[] = [];
  return lines.flatMap((each) => {
    const [mark, end] = marksRegion.exec(each.comment ?? '') ?? [];
    if (mark !== undefined && end === undefined) open.push(each);
    const start = end === undefined ? undefined : open.pop();
    return start === undefined ? [] : [{ startLine: start.number, endLine: each.number, kind }];
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

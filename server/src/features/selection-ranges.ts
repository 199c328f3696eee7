/**
 * Growing a selection: word, text without its quotes, scalar, entry, mapping, item, list, section, document. Each step
 * is larger than the one before.
 */

import type { SelectionRange } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analyse.ts';
import type { ScalarNode, SyntaxNode } from '../syntax/tree.ts';
import { contains, type Span } from '../text/span.ts';
import { contentOf, extentOf, isClosed, isFlow, partsOf, trimmed } from './extents.ts';

/** One answer for each offset; undefined without the marker. */
export function selectionRanges(
  analysis: Analysis,
  offsets: readonly number[],
): readonly SelectionRange[] | undefined {
  if (!analysis.isDescriptor) return undefined;
  return offsets.map((offset) =>
    selectionRange(analysis, Math.min(Math.max(offset, 0), analysis.text.length)),
  );
}

function selectionRange({ text, tree, lines }: Analysis, offset: number): SelectionRange {
  const document = { start: 0, end: text.length };
  const steps = [
    ...(tree.root === undefined ? [] : stepsIn(tree.root, text, offset)),
    ...tree.comments.filter(({ span }) => contains(span, offset)).map(({ span }) => span),
    wordAt(text, offset),
  ];
  return growing(document, steps, offset).reduce<SelectionRange>(
    (parent, span) => ({ range: lines.rangeOf(span), parent }),
    { range: lines.rangeOf(document) },
  );
}

/** From the outside in, those steps that hold the offset and are smaller than the step before. */
function growing(document: Span, steps: readonly Span[], offset: number): readonly Span[] {
  let outer = document;
  return steps.filter((span) => {
    const inside = outer.start <= span.start && span.end <= outer.end;
    const smaller = span.start < span.end && span.end - span.start < outer.end - outer.start;
    const fits = inside && smaller && contains(span, offset);
    if (fits) outer = span;
    return fits;
  });
}

function stepsIn(node: SyntaxNode, text: string, offset: number): readonly Span[] {
  if (node.kind === 'scalar') return stepsInScalar(node, text);
  const extent = extentOf(node, text);
  const around = isFlow(node, text) ? [extent, inBrackets(extent, text)] : [extent];
  const inside = partsOf(node, text)
    .filter(({ span }) => contains(span, offset))
    .flatMap(({ span, nodes }) => [span, ...nodes.flatMap((each) => stepsIn(each, text, offset))]);
  return [...around, ...inside];
}

const stepsInScalar = (scalar: ScalarNode, text: string): readonly Span[] => [
  trimmed(scalar.span, text),
  contentOf(scalar, text),
];

/** What stands between the brackets; of brackets that are not closed it is not known where it ends. */
const inBrackets = (span: Span, text: string): Span =>
  isClosed(span, text) ? trimmed({ start: span.start + 1, end: span.end - 1 }, text) : span;

function wordAt(text: string, offset: number): Span {
  const [before = ''] = /[\p{L}\p{N}_-]*$/u.exec(text.slice(Math.max(0, offset - 100), offset)) ?? [];
  const [after = ''] = /^[\p{L}\p{N}_-]*/u.exec(text.slice(offset, offset + 100)) ?? [];
  return { start: offset - before.length, end: offset + after.length };
}

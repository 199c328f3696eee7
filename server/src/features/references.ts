/** References and highlights: all places of an id, or of the path of a file. */

import { DocumentHighlightKind, type DocumentHighlight, type Range } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analyse.ts';
import { contains, type Span } from '../text/span.ts';
import { sameFilesAt } from './file-paths.ts';
import { idAt, idsOf, placesOf } from './ids.ts';

interface Occurrence {
  readonly span: Span;
  readonly declares: boolean;
}

/** A file is declared nowhere: without the declaration there are the other places that name it. */
export function references(
  analysis: Analysis,
  offset: number,
  includeDeclaration: boolean,
): readonly Range[] {
  const found =
    idOccurrences(analysis, offset) ??
    sameFilesAt(analysis, offset).map(({ span }) => ({ span, declares: contains(span, offset) }));
  return found
    .filter(({ declares }) => includeDeclaration || !declares)
    .map(({ span }) => analysis.lines.rangeOf(span));
}

export function documentHighlights(analysis: Analysis, offset: number): readonly DocumentHighlight[] {
  const found =
    idOccurrences(analysis, offset) ??
    sameFilesAt(analysis, offset).map(({ span }) => ({ span, declares: false }));
  return found.map(({ span, declares }) => ({
    range: analysis.lines.rangeOf(span),
    kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Text,
  }));
}

function idOccurrences(analysis: Analysis, offset: number): readonly Occurrence[] | undefined {
  const ids = idsOf(analysis);
  const id = idAt(ids, offset);
  return id === undefined ? undefined : placesOf(id, ids);
}

/** Go to definition: from an id to its declaration, from the path of a file to the file. */

import type { Range } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analyse.ts';
import { filePathAt } from './file-paths.ts';
import { idAt, idsOf, placesOf } from './ids.ts';

/** `origin` is the text that was asked about; `path` is relative to the descriptor, as it is written. */
export type Definition =
  | { readonly origin: Range; readonly ranges: readonly Range[] }
  | { readonly origin: Range; readonly path: string };

/** A declaration is its own definition, so that an editor shows the references there instead. */
export function definition(analysis: Analysis, offset: number): Definition | undefined {
  const ids = idsOf(analysis);
  const id = idAt(ids, offset);
  if (id === undefined) return fileAt(analysis, offset);
  const declarations = id.declares ? [id] : placesOf(id, ids).filter(({ declares }) => declares);
  if (declarations.length === 0) return undefined;
  const { lines } = analysis;
  return { origin: lines.rangeOf(id.span), ranges: declarations.map(({ span }) => lines.rangeOf(span)) };
}

function fileAt(analysis: Analysis, offset: number): Definition | undefined {
  const file = filePathAt(analysis, offset);
  return file === undefined ? undefined : { origin: analysis.lines.rangeOf(file.span), path: file.text };
}

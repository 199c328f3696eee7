/** The paths of files in a descriptor. Paths that lead to the same file are one piece of evidence. */

import type { Analysis } from '../analysis/analyse.ts';
import { withoutDetours } from '../descriptor/file-references.ts';
import { textFormats } from '../descriptor/text-formats.ts';
import { contains } from '../text/span.ts';
import { scalarsOf, type Scalar } from './scalars.ts';

/** Whether a text names a file by a path that the format allows: relative, with forward slashes. */
export const isFilePath = ({ schemas, text }: Scalar): boolean =>
  schemas.some((schema) => schema.type === 'text' && schema.format === 'path') &&
  textFormats.path(text) === undefined;

export const filePathAt = (analysis: Analysis, offset: number): Scalar | undefined =>
  scalarsOf(analysis).find((scalar) => contains(scalar.span, offset) && isFilePath(scalar));

/** All places that name the same file as the one at the offset, that one included; none where there is no path. */
export function sameFilesAt(analysis: Analysis, offset: number): readonly Scalar[] {
  const file = filePathAt(analysis, offset);
  if (file === undefined) return [];
  const path = withoutDetours(file.text);
  return scalarsOf(analysis).filter((scalar) => isFilePath(scalar) && withoutDetours(scalar.text) === path);
}

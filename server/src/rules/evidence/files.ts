/** The files that a descriptor names, each once, for the rules about them. */

import type { FileReference } from '../../descriptor/file-references.ts';
import type { Sight } from '../../evidence/sight.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Path } from '../../syntax/locate.ts';
import type { RelatedHere } from '../contract.ts';
import { pathOf } from '../fixes.ts';

export interface NamedFile {
  readonly reference: FileReference;
  readonly sight: Sight;
  /** The other places that name it: what is wrong with the file is said once. */
  readonly related: readonly RelatedHere[];
}

const mostRelated = 10;

/** Where the path of a file stands. A path alone stands for the mapping with `file`, with or without a list around it. */
export const pathOfFile = ({ file, evidence }: FileReference): Path =>
  evidence === undefined ? pathOf(file) : [...pathOf(evidence), 'file'];

/** Files that somebody has looked at, at the first place that names each. */
export function* seenFiles({ facts }: Profile): Iterable<NamedFile> {
  for (const [path, [reference, ...others]] of facts.filesByPath) {
    const sight = facts.sightings.get(path);
    if (sight === undefined) continue;
    const related = others
      .slice(0, mostRelated)
      .map(({ file }) => ({ span: file.span, message: 'The file is named here, too.' }));
    yield { reference, sight, related };
  }
}

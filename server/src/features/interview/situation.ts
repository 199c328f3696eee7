/** A descriptor as far as it is answered, and what it would be with one answer more. Nothing is written to find out. */

import type { Analysis } from '../../analysis/analyse.ts';
import { read, type Reading } from '../../descriptor/read.ts';
import { profileOf, type Profile } from '../../profile/profile.ts';
import type { Path } from '../../syntax/locate.ts';
import type { MapNode, SyntaxNode } from '../../syntax/tree.ts';
import { withValue } from './with-value.ts';

export interface Situation {
  readonly root: MapNode;
  readonly reading: Reading;
  readonly profile: Profile;
}

/** Undefined where the text is no descriptor, or cannot be read as a whole. */
export function situationOf({ tree: { root }, judgement }: Analysis): Situation | undefined {
  if (root?.kind !== 'map' || judgement === undefined) return undefined;
  return { root, reading: read(root), profile: judgement.profile };
}

/** The same product with a value at a path. */
export function supposing({ root, profile }: Situation, path: Path, value: SyntaxNode): Situation {
  const supposed = withValue(root, path, value);
  const reading = read(supposed);
  const { descriptor, placeholders } = reading;
  return {
    root: supposed,
    reading,
    profile: profileOf(descriptor, { ...profile.facts, placeholders }),
  };
}

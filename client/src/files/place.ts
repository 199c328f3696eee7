/** Where a path of a descriptor leads. What would lead out of the workspace has no place, and is never looked at. */

import { Uri, workspace } from 'vscode';
import { stepsOf } from './steps.ts';

export interface Place {
  /** Nothing above it is looked at. */
  readonly root: Uri;
  /** The folder from which the path goes down. */
  readonly base: Uri;
  /** How many folders the base lies above the descriptor's own. */
  readonly up: number;
  readonly names: readonly string[];
  readonly uri: Uri;
}

/** The root is the workspace folder of the descriptor, or the descriptor's own folder where it is in none. */
export function placeOf(descriptor: Uri, path: string): Place | undefined {
  const folder = Uri.joinPath(descriptor, '..');
  const root = workspace.getWorkspaceFolder(descriptor)?.uri ?? folder;
  const steps = stepsOf(path);
  if (steps === undefined || steps.up > depthOf(folder) - depthOf(root)) return undefined;
  const base = above(folder, steps.up);
  return { root, base, ...steps, uri: Uri.joinPath(base, ...steps.names) };
}

/** Every folder below the root on the way to the place, and at the end the place itself. */
export function wayTo({ root, uri }: Place): readonly Uri[] {
  const length = depthOf(uri) - depthOf(root);
  return Array.from({ length }, (_, index) => above(uri, length - 1 - index));
}

/** The names on the way from the root to the place. */
export const namesBelowRoot = ({ root, uri }: Place): readonly string[] => namesOf(uri).slice(depthOf(root));

const depthOf = (uri: Uri): number => namesOf(uri).length;

const namesOf = ({ path }: Uri): readonly string[] => path.split('/').filter((name) => name !== '');

const above = (uri: Uri, levels: number): Uri =>
  levels === 0 ? uri : Uri.joinPath(uri, ...Array.from({ length: levels }, () => '..'));

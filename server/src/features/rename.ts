/** Rename: an id in all its places. Each place keeps its quotes, and everything else stays byte for byte. */

import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analyse.ts';
import { textFormats } from '../descriptor/text-formats.ts';
import { parse } from '../syntax/parse.ts';
import { idAt, idsOf, namespaceOf, placesOf, type IdPlace, type Namespace } from './ids.ts';

export interface RenameTarget {
  readonly range: Range;
  readonly placeholder: string;
}

/** `refused` says why not, in sentences for the user. */
export type Renaming = { readonly edits: readonly TextEdit[] } | { readonly refused: string };

/** The id at the offset; undefined where nothing can be renamed. */
export function prepareRename(analysis: Analysis, offset: number): RenameTarget | undefined {
  const id = idAt(idsOf(analysis), offset);
  return id === undefined ? undefined : { range: analysis.lines.rangeOf(id.span), placeholder: id.text };
}

export function rename(analysis: Analysis, offset: number, newName: string): Renaming | undefined {
  const ids = idsOf(analysis);
  const id = idAt(ids, offset);
  if (id === undefined) return undefined;
  const places = placesOf(id, ids);
  const refused = unreadable(analysis) ?? unfit(newName) ?? taken(newName, id, ids) ?? shared(places);
  if (refused !== undefined) return { refused };
  const changed = newName === id.text ? [] : places;
  return { edits: changed.map((place) => edit(place, newName, analysis)) };
}

/** In a broken file, and in one of a newer format, not every place of an id is known. */
function unreadable({ tree, judgement }: Analysis): string | undefined {
  return tree.whole && judgement !== undefined
    ? undefined
    : 'The file cannot be read as a whole, so places of the id may be missed. Mend its errors first.';
}

function unfit(newName: string): string | undefined {
  const expected = textFormats.id(newName);
  return expected === undefined ? undefined : `An id is ${expected}.`;
}

const owners: Readonly<Record<Namespace, string>> = {
  asset: 'a model or dataset',
  threat: 'a threat',
  incident: 'an incident',
};

function taken(newName: string, { text, namespace }: IdPlace, ids: readonly IdPlace[]): string | undefined {
  const other = ids.some(
    (each) => each.declares && each.namespace === namespace && each.text === newName && newName !== text,
  );
  return other ? `"${newName}" is the id of ${owners[namespace]} already. Choose another.` : undefined;
}

/** An anchor may lend the text to something else, which would change with it. */
function shared(places: readonly IdPlace[]): string | undefined {
  const lent = places.some(({ schemas, namespace }) =>
    schemas.some((schema) => namespaceOf(schema) !== namespace),
  );
  return lent
    ? 'An alias uses the text of this id for something else, too. Write the text out there first.'
    : undefined;
}

function edit({ span, plain }: IdPlace, newName: string, { lines }: Analysis): TextEdit {
  const newText = plain && !isPlainText(newName) ? `"${newName}"` : newName;
  return { range: lines.rangeOf(span), newText };
}

/** Whether YAML reads the bare word as this text, and not as a number, a mark of structure or nothing. */
function isPlainText(word: string): boolean {
  const { root } = parse(word);
  return root?.kind === 'scalar' && root.value === word;
}

/** Completion of paths of files: which folder has to be listed for it, and its entries as items. */

import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analyse.ts';
import { valueAt } from '../descriptor/schema-at.ts';
import type { FolderEntry } from '../protocol/files.ts';
import { cursorAt } from '../syntax/cursor.ts';
import type { Span } from '../text/span.ts';

export interface PathQuestion {
  /** Relative to the descriptor's folder; empty for that folder itself. */
  readonly folder: string;
  /** The last step of the path, which an entry replaces. */
  readonly step: Span;
}

/** Undefined where no path of a file belongs at the cursor. */
export function pathAskedFor({ text, isDescriptor }: Analysis, offset: number): PathQuestion | undefined {
  const cursor = isDescriptor ? cursorAt(text, offset) : undefined;
  if (cursor === undefined || cursor.wants === 'key') return undefined;
  const schema = valueAt(cursor.path);
  if (schema?.type !== 'text' || schema.format !== 'path') return undefined;
  const { start, end } = cursor.word;
  const written = text.slice(start, offset);
  const slash = written.lastIndexOf('/');
  return { folder: written.slice(0, slash + 1), step: { start: start + slash + 1, end } };
}

/** Entries that nobody names as evidence. */
const hidden = /^(?:\.|node_modules$)/;

/** Entries that can stand in YAML as they are; others would need quotes around the whole path. */
const plain = /^[\w()+@=~-][\w .()+@=~-]*(?<! )$/;

export function pathItems(
  { lines }: Analysis,
  { step }: PathQuestion,
  entries: readonly FolderEntry[],
): readonly CompletionItem[] {
  const range = lines.rangeOf(step);
  const shown = entries.filter(({ name }) => !hidden.test(name) && plain.test(name));
  return shown.map(({ name, folder }) => ({
    label: folder ? `${name}/` : name,
    kind: folder ? CompletionItemKind.Folder : CompletionItemKind.File,
    sortText: `${folder ? '1' : '0'}${name.toLowerCase()}`,
    textEdit: { range, newText: folder ? `${name}/` : name },
    ...(folder ? { command: { title: 'Suggest', command: 'editor.action.triggerSuggest' } } : {}),
  }));
}

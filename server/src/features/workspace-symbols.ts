/** What people look for in all descriptors of a workspace: products, AI systems, models, datasets, threats, incidents. */

import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analyse.ts';
import { nodeAt, type Path } from '../syntax/locate.ts';
import type { ScalarNode, SyntaxNode } from '../syntax/tree.ts';
import { labelOf } from './label.ts';

export interface AnalysedFile {
  readonly uri: string;
  readonly analysis: Analysis;
}

/** Symbols whose name holds the letters of each word of the query in its order; all of them for an empty query. */
export function workspaceSymbols(
  descriptors: readonly AnalysedFile[],
  query: string,
): readonly WorkspaceSymbol[] {
  const words = lower(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return descriptors
    .flatMap(symbolsIn)
    .filter(({ name }) => words.every((word) => holdsInOrder(lower(name), word)));
}

const lower = (text: string): string => text.toLowerCase();

function holdsInOrder(text: string, word: string): boolean {
  let from = 0;
  for (const letter of word) {
    const at = text.indexOf(letter, from);
    if (at === -1) return false;
    from = at + letter.length;
  }
  return true;
}

interface Named {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly at: ScalarNode;
}

function symbolsIn({
  uri,
  analysis: { isDescriptor, tree, lines },
}: AnalysedFile): readonly WorkspaceSymbol[] {
  if (!isDescriptor) return [];
  const product = textAt(tree.root, ['product', 'name']);
  const symbol = ({ name, kind, at }: Named): WorkspaceSymbol => ({
    name,
    kind,
    location: { uri, range: lines.rangeOf(at.span) },
  });
  const containerName = product === undefined ? {} : { containerName: labelOf(product.text) };
  return [
    ...named(SymbolKind.Package, [product]).map(symbol),
    ...[...aiSystem(tree.root), ...lists.flatMap((list) => entries(tree.root, list))].map((each) => ({
      ...symbol(each),
      ...containerName,
    })),
  ];
}

/** One that has no name of its own stands at its key. */
function aiSystem(root: SyntaxNode | undefined): readonly Named[] {
  const own = named(SymbolKind.Module, [textAt(root, ['ai-system', 'name'])]);
  if (own.length > 0 || root?.kind !== 'map') return own;
  const key = root.entries.find(({ key }) => key.text === 'ai-system')?.key;
  return key === undefined ? [] : [{ name: 'AI system', kind: SymbolKind.Module, at: key }];
}

interface NamedList {
  readonly path: Path;
  readonly kind: SymbolKind;
  /** Keys that name an entry; an entry without a mapping is its id. */
  readonly keys: readonly string[];
}

const lists: readonly NamedList[] = [
  { path: ['ai-system', 'models'], kind: SymbolKind.Class, keys: ['id', 'name'] },
  { path: ['ai-system', 'datasets'], kind: SymbolKind.Array, keys: ['id', 'name'] },
  { path: ['threats'], kind: SymbolKind.Event, keys: ['id', 'class'] },
  { path: ['incidents'], kind: SymbolKind.Event, keys: ['id', 'kind'] },
];

function entries(root: SyntaxNode | undefined, { path, kind, keys }: NamedList): readonly Named[] {
  const list = nodeAt(root, path);
  if (list?.kind !== 'list') return [];
  return list.items.flatMap((item) =>
    named(kind, item.kind === 'map' ? keys.map((key) => textAt(item, [key])) : [textAt(item, [])]),
  );
}

/** A symbol named by the texts that are there, at the first of them. */
function named(kind: SymbolKind, texts: readonly (ScalarNode | undefined)[]): readonly Named[] {
  const [at, ...more] = texts.flatMap((text) => text ?? []);
  if (at === undefined) return [];
  const words = new Set([at, ...more].map(({ text }) => labelOf(text)));
  return [{ name: [...words].join(': '), kind, at }];
}

function textAt(root: SyntaxNode | undefined, path: Path): ScalarNode | undefined {
  const node = nodeAt(root, path);
  return node?.kind === 'scalar' && labelOf(node.text) !== '' && node.value !== null ? node : undefined;
}

/** The outline of a descriptor: sections, and the entries of lists by their id. */

import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analyse.ts';
import type { LineIndex } from '../text/line-index.ts';
import type { MapEntry, MapNode, SyntaxNode } from '../syntax/tree.ts';

export function documentSymbols({ isDescriptor, tree, lines }: Analysis): readonly DocumentSymbol[] {
  return isDescriptor && tree.root?.kind === 'map' ? ofMap(tree.root, lines) : [];
}

function ofMap(map: MapNode, lines: LineIndex): DocumentSymbol[] {
  return map.entries
    .filter(({ key, merged }) => key.text !== '' && !merged)
    .map((entry) => symbol(entry, lines));
}

function symbol({ key, value }: MapEntry, lines: LineIndex): DocumentSymbol {
  const span = { start: key.span.start, end: Math.max(key.span.end, value.span.end) };
  return {
    name: key.text,
    detail: value.kind === 'scalar' ? value.text.slice(0, 80) : '',
    kind:
      value.kind === 'map'
        ? SymbolKind.Namespace
        : value.kind === 'list'
          ? SymbolKind.Array
          : SymbolKind.Property,
    range: lines.rangeOf(span),
    selectionRange: lines.rangeOf(key.span),
    children: children(value, lines),
  };
}

function children(node: SyntaxNode, lines: LineIndex): DocumentSymbol[] {
  if (node.kind === 'map') return ofMap(node, lines);
  return node.kind === 'list'
    ? node.items.flatMap((item) => (item.kind === 'map' ? [ofItem(item, lines)] : []))
    : [];
}

/** An entry of a list is called by its id, else by what it is about. */
function ofItem(item: MapNode, lines: LineIndex): DocumentSymbol {
  const text = (name: string): string | undefined => {
    const value = item.entries.find(({ key }) => key.text === name)?.value;
    return value?.kind === 'scalar' && value.text !== '' ? value.text : undefined;
  };
  const range = lines.rangeOf(item.span);
  const name = text('id') ?? text('class') ?? text('rule') ?? text('what') ?? 'entry';
  return {
    name,
    detail: text('status') ?? '',
    kind: SymbolKind.Object,
    range,
    selectionRange: range,
    children: ofMap(item, lines),
  };
}

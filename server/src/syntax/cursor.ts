/**
 * What can be typed at a cursor: a marker word is put in its place, the text is parsed as ever, and where the word
 * comes out in the tree is what the cursor stands for. No second grammar of YAML is needed.
 */

import type { Span } from '../text/span.ts';
import type { Path } from './locate.ts';
import { parseTolerantly } from './parse.ts';
import type { MapNode, SyntaxNode } from './tree.ts';

export interface Cursor {
  /** Path of the mapping or value that the cursor is in; for a key, the mapping that it would belong to. */
  readonly path: Path;
  /** `key`: a key of a mapping. `value`: the value at the path. `either`: a lone word, which may become both. */
  readonly wants: 'key' | 'value' | 'either';
  /** The word that stands at the cursor and would be replaced. */
  readonly word: Span;
  /** Keys that the mapping has already. */
  readonly present: readonly string[];
  /** Whether the key's ": " is written already. */
  readonly hasColon: boolean;
  /** Whether the cursor is inside `{ }` or `[ ]`. */
  readonly flow: boolean;
}

const placeholder = 'cursor__placeholder';

export function cursorAt(text: string, offset: number): Cursor | undefined {
  const word = wordAt(text, offset);
  const rest = /^[^\r\n]*/.exec(text.slice(word.end))?.[0] ?? '';
  const before = text.slice(text.lastIndexOf('\n', word.start - 1) + 1, word.start);
  if (/(^|\s)#/.test(before)) return undefined;
  const hasColon = /^\s*:(\s|$)/.test(rest);
  const asKey = /^\s*(- +)*$/.test(before) && !hasColon && rest.trim() === '';
  const replaced = `${text.slice(0, word.start)}${placeholder}${asKey ? ':' : ''}${text.slice(word.end)}`;
  const found = find(parseTolerantly(replaced).root, []);
  if (found === undefined) return undefined;
  const lone = asKey && found.wants === 'key' && found.present.length === 0;
  return { ...found, wants: lone ? 'either' : found.wants, word, hasColon, flow: inFlow(before) };
}

function wordAt(text: string, offset: number): Span {
  const before = /[\w./-]*$/.exec(text.slice(Math.max(0, offset - 200), offset))?.[0] ?? '';
  const after = /^[\w./-]*/.exec(text.slice(offset, offset + 200))?.[0] ?? '';
  const dashes = /^-+(?=$)/.exec(before)?.[0].length ?? 0;
  return { start: offset - before.length + dashes, end: offset + after.length };
}

const inFlow = (before: string): boolean =>
  (before.match(/[[{]/g) ?? []).length > (before.match(/[\]}]/g) ?? []).length;

type Found = Pick<Cursor, 'path' | 'wants' | 'present'>;

function find(node: SyntaxNode | undefined, path: Path): Found | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar')
    return node.text.includes(placeholder) ? { path, wants: 'value', present: [] } : undefined;
  if (node.kind === 'map') return inMap(node, path);
  for (const [index, item] of node.items.entries()) {
    const found = find(item, [...path, index]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inMap(node: MapNode, path: Path): Found | undefined {
  for (const { key, value, merged } of node.entries) {
    if (merged) continue;
    if (key.text.includes(placeholder)) return { path, wants: 'key', present: keysOf(node) };
    const found = find(value, [...path, key.text]);
    if (found !== undefined) return found;
  }
  return undefined;
}

const keysOf = (node: MapNode): readonly string[] =>
  node.entries.map(({ key }) => key.text).filter((key) => !key.includes(placeholder));

/** Writes values as YAML in the style of the file. */

import { scalarText, type ScalarStyle } from './scalar-text.ts';
import type { Style } from './style.ts';
import { isSingle, partsOf, type Written } from './written.ts';

export interface Pen extends Style {
  readonly newline: string;
  /** Where the change says so: whether small collections stand in brackets. */
  readonly flow: boolean | undefined;
  /** Whether those that are siblings of the new value do. */
  readonly flowSiblings: boolean;
}

/** How long a collection in brackets may be, where lines of its own are possible. */
const widest = 80;

const scalarStyle = (pen: Pen, flow: boolean): ScalarStyle => ({
  flow,
  quote: pen.quote,
  always: pen.quoteAll,
});

export function flowText(value: Written, pen: Pen): string {
  switch (value.kind) {
    case 'single':
      return scalarText(value.value, scalarStyle(pen, true));
    case 'kept':
      return value.text;
    case 'list':
      return `[${value.items.map((item) => flowText(item, pen)).join(', ')}]`;
    case 'map':
      return braced(value.entries.map(([key, each]) => flowEntry(key, each, pen)).join(', '), pen);
  }
}

const braced = (inside: string, { padded }: Pen): string =>
  padded && inside !== '' ? `{ ${inside} }` : `{${inside}}`;

export const flowEntry = (key: string, value: Written, pen: Pen): string =>
  `${scalarText(key, scalarStyle(pen, true))}: ${flowText(value, pen)}`;

/** A key and its value in lines of their own; all but the first begin with their indentation. */
export function blockEntry(key: string, value: Written, column: number, pen: Pen): string {
  const name = scalarText(key, scalarStyle(pen, false));
  if (isInline(value, pen)) return `${name}: ${inlineText(value, pen)}`;
  const inner = column + (value.kind === 'list' ? pen.listIndent : pen.mapIndent);
  return `${name}:${newLine(inner, pen)}${blockText(value, inner, pen)}`;
}

export const blockItem = (value: Written, column: number, pen: Pen): string =>
  `- ${isInline(value, pen) ? inlineText(value, pen) : blockText(value, column + 2, pen)}`;

export function blockText(value: Written, column: number, pen: Pen): string {
  const inner: Pen = { ...pen, flowSiblings: false };
  if (value.kind === 'list')
    return value.items.map((item) => blockItem(item, column, inner)).join(newLine(column, pen));
  if (value.kind === 'map')
    return value.entries
      .map(([key, each]) => blockEntry(key, each, column, inner))
      .join(newLine(column, pen));
  return inlineText(value, pen);
}

/** Text outside brackets that takes no line of its own. */
export const inlineText = (value: Written, pen: Pen): string =>
  value.kind === 'single' ? scalarText(value.value, scalarStyle(pen, false)) : flowText(value, pen);

export const newLine = (column: number, { newline }: Pick<Pen, 'newline'>): string =>
  newline + ' '.repeat(column);

/** Whether a value of a block collection stands on the line of its key or dash. */
export function isInline(value: Written, pen: Pen): boolean {
  const parts = partsOf(value);
  if (parts.length === 0) return true;
  const wanted = pen.flow ?? (pen.flowSiblings || (value.kind === 'list' && pen.flowLists));
  return wanted && parts.every(isSingle) && isShort(value, pen);
}

export const isShort = (value: Written, pen: Pen): boolean => flowText(value, pen).length <= widest;

/** JSON text to a value. The depth is looked at first, so that no parser runs out of stack. */

import { visit } from 'jsonc-parser';
import { createLineIndex } from '../text/line-index.ts';
import type { BillPosition } from './bill.ts';
import { limits } from './limits.ts';
import { cutOff, malformed, tooDeep, type Damage } from './readings.ts';

/** The value, or why there is none. */
export type ParsedJson = { readonly state: 'parsed'; readonly value: unknown } | Damage;

export function parseJson(text: string): ParsedJson {
  const tooDeepAt = limitCrossedAt(text);
  if (tooDeepAt !== undefined) return tooDeep(positionOf(text, tooDeepAt));
  try {
    const value: unknown = JSON.parse(text);
    return { state: 'parsed', value };
  } catch {
    return mistakeIn(text);
  }
}

const positionOf = (text: string, offset: number): BillPosition =>
  createLineIndex(text.slice(0, offset)).positionAt(offset);

/** Where brackets outside of strings are nested deeper than the limit. Exact as far as the text is well-formed. */
function limitCrossedAt(text: string): number | undefined {
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === '{' || character === '[') open += 1;
    else if (character === '}' || character === ']') open -= 1;
    if (open > limits.depth) return at;
  }
  return undefined;
}

/** The offset of the quote that closes a string, or the end of the text. */
function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at === -1 ? text.length : at;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

/** Engines word their errors differently and some leave out the place; the library always has it. */
function mistakeIn(text: string): Damage {
  try {
    visit(text, { onError: endVisit }, { disallowComments: true });
  } catch (mistake) {
    if (!(mistake instanceof FirstMistake)) throw mistake;
    const ended = mistake.offset >= text.trimEnd().length;
    return ended ? cutOff('JSON', mistake.at) : malformed('JSON', mistake.at);
  }
  return malformed('JSON', undefined);
}

/** Ends the visit: behind a mistake the levels that were counted no longer bound how deep the library goes. */
class FirstMistake extends Error {
  readonly offset: number;
  readonly at: BillPosition;

  constructor(offset: number, at: BillPosition) {
    super();
    this.offset = offset;
    this.at = at;
  }
}

function endVisit(_code: number, offset: number, _length: number, line: number, character: number): never {
  throw new FirstMistake(offset, { line, character });
}

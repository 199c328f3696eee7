/** Semantic tokens as an editor reads them: five integers each, relative to the one before. */

import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-types';
import type { Analysis } from '../../../server/src/analysis/analyse.ts';
import { semanticTokens, semanticTokensLegend } from '../../../server/src/features/semantic-tokens.ts';

export interface DecodedToken {
  readonly range: Range;
  /** The type and its modifiers, with dots between. */
  readonly type: string;
}

export function tokensOf(analysis: Analysis): readonly DecodedToken[] {
  const { data } = semanticTokens(analysis);
  assert.equal(data.length % 5, 0, 'A token is five integers.');
  let line = 0;
  let character = 0;
  return Array.from({ length: data.length / 5 }, (_, index) => {
    const [lines = 0, characters = 0, length = 0, type = -1, bits = 0] = data.slice(5 * index);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const range = { start: { line, character }, end: { line, character: character + length } };
    return { range, type: [semanticTokensLegend.tokenTypes[type], ...modifiersOf(bits)].join('.') };
  });
}

const modifiersOf = (bits: number): readonly string[] =>
  semanticTokensLegend.tokenModifiers.filter((_, index) => (bits & (1 << index)) !== 0);

/**
 * Semantic tokens: words that mean something to this format and nothing to YAML. Claims, statuses, ids, attack classes
 * and their techniques, and the rules that waivers name. Everything else keeps the colours of YAML.
 */

import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analyse.ts';
import type { ObligationStatus } from '../analysis/obligations.ts';
import { status } from '../descriptor/format/claim.ts';
import { attackClass } from '../descriptor/format/threats.ts';
import type { ScalarSchema } from '../descriptor/read-scalar.ts';
import { textFormats } from '../descriptor/text-formats.ts';
import { dutiesAnsweredBy } from '../law/duties/index.ts';
import { owaspEntry } from '../law/owasp.ts';
import { ruleById } from '../rules/index.ts';
import { nodeAt } from '../syntax/locate.ts';
import type { LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import { contentOf } from './extents.ts';
import { idsOf } from './ids.ts';
import { scalarsOf, type Scalar } from './scalars.ts';

const tokenTypes = ['property', 'enumMember', 'variable', 'enum', 'type', 'function'] as const;
const tokenModifiers = [
  'declaration',
  'met',
  'open',
  'planned',
  'not-applicable',
  'cannot-tell',
] as const satisfies readonly ('declaration' | ObligationStatus)[];

type TokenType = (typeof tokenTypes)[number];
type TokenModifier = (typeof tokenModifiers)[number];

/** Types are standard ones, so that every theme has colours for them; statuses are modifiers of our own. */
export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: [...tokenTypes],
  tokenModifiers: [...tokenModifiers],
};

/** A word on one line. */
interface Token {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifier?: TokenModifier | undefined;
}

export function semanticTokens(analysis: Analysis): SemanticTokens {
  if (!analysis.isDescriptor) return { data: [] };
  const scalars = scalarsOf(analysis).flatMap((scalar) => tokenOfScalar(scalar) ?? []);
  const tokens = [...claims(analysis), ...ids(analysis), ...scalars, ...waivers(analysis)];
  return { data: encoded(apart(tokens), analysis.lines) };
}

/** Keys of claims, with the state of the duty that they answer, where the file can be read as a whole. */
function claims({ tree, text, judgement }: Analysis): readonly Token[] {
  const states = new Map(judgement?.obligations.map(({ duty, status }) => [duty, status]));
  return claimSections.flatMap((section) => {
    const node = nodeAt(tree.root, [section]);
    if (node?.kind !== 'map') return [];
    return node.entries.flatMap(({ key }): readonly Token[] => {
      const [duty] = dutiesAnsweredBy(`${section}.${key.text}`);
      const span = contentOf(key, text);
      // A key that is written with escapes or over several lines is left alone.
      if (duty === undefined || text.slice(span.start, span.end) !== key.text) return [];
      return [{ span, type: 'property', modifier: states.get(duty) }];
    });
  });
}

/** Sections whose keys are claims about duties. */
const claimSections = ['cybersecurity', 'vulnerability-handling', 'cra', 'ai-act'] as const;

const ids = (analysis: Analysis): readonly Token[] =>
  idsOf(analysis).map(({ span, declares }) => ({
    span,
    type: 'variable',
    modifier: declares ? 'declaration' : undefined,
  }));

function tokenOfScalar({ text, span, schemas }: Scalar): Token | undefined {
  if (schemas.includes(status) && isStatus(text)) return { span, type: 'enumMember', modifier: text };
  if (schemas.includes(attackClass) && Object.hasOwn(attackClass.values, text)) return { span, type: 'enum' };
  const type = schemas.map((schema) => typeOf(schema, text)).find((each) => each !== undefined);
  return type === undefined ? undefined : { span, type };
}

const isStatus = (text: string): text is keyof typeof status.values => Object.hasOwn(status.values, text);

function typeOf(schema: ScalarSchema, text: string): TokenType | undefined {
  switch (schema.type === 'text' ? schema.format : undefined) {
    case 'atlas-id':
      return textFormats['atlas-id'](text) === undefined ? 'type' : undefined;
    case 'owasp-id':
      return owaspEntry(text) === undefined ? undefined : 'type';
    case 'rule-id':
      return ruleById.has(text) ? 'function' : undefined;
    default:
      return undefined;
  }
}

/** The rule in a comment that waives it; analysis/waivers.ts reads the rest. */
function waivers({ tree }: Analysis): readonly Token[] {
  return tree.comments.flatMap(({ text, span }): readonly Token[] => {
    const [head, rule] = /^#\s*conformity-lens:\s*waive\s+([\w/-]+)/.exec(text) ?? [];
    if (head === undefined || rule === undefined || !ruleById.has(rule)) return [];
    const end = span.start + head.length;
    return [{ span: { start: end - rule.length, end }, type: 'function' }];
  });
}

/** In the order of the text; of two on one place the first that was found stays. */
function apart(tokens: readonly Token[]): readonly Token[] {
  let end = 0;
  return [...tokens]
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      const isApart = end <= span.start && span.start < span.end;
      if (isApart) end = span.end;
      return isApart;
    });
}

/** Five integers for each token, its place relative to the token before. */
function encoded(tokens: readonly Token[], lines: LineIndex): number[] {
  let before = lines.positionAt(0);
  return tokens.flatMap(({ span, type, modifier }) => {
    const at = lines.positionAt(span.start);
    const line = at.line - before.line;
    const character = line === 0 ? at.character - before.character : at.character;
    before = at;
    const bits = modifier === undefined ? 0 : 1 << tokenModifiers.indexOf(modifier);
    return [line, character, span.end - span.start, tokenTypes.indexOf(type), bits];
  });
}

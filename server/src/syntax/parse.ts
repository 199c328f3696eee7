/**
 * Text to tree. The only place that parses YAML (with convert.ts, the only users of the `yaml` package).
 * Never throws: whatever the text, there is a tree and a list of problems whose spans lie inside the text.
 */

import { Composer, isScalar, Lexer, Parser, type CST, type Document, type YAMLParseError } from 'yaml';
import type { Span } from '../text/span.ts';
import { convert } from './convert.ts';
import { limits } from './limits.ts';
import type { Comment, SyntaxProblem, SyntaxTree } from './tree.ts';

export function parse(text: string): SyntaxTree {
  const unreadable = oversized(text) ?? conflicted(text);
  if (unreadable !== undefined)
    return { root: undefined, problems: [unreadable], comments: [], whole: false };
  const tree = parseOnce(text);
  if (tree.whole) return tree;
  return withoutHalfTypedKey(text, tree) ?? tree;
}

/** The tree of a text that may be half written, as far as YAML can read it: for what a cursor stands in, not to judge. */
export function parseTolerantly(text: string): SyntaxTree {
  return oversized(text) === undefined
    ? parseOnce(text)
    : { root: undefined, problems: [], comments: [], whole: false };
}

function parseOnce(text: string): SyntaxTree {
  const { tokens, comments } = tokenise(text);
  if (tokens === undefined) return tooDeep(text);
  const [first, ...others] = compose(tokens, text.length);
  if (first === undefined) return { root: undefined, problems: [], comments, whole: true };
  const { root, problems } = convert(first);
  const all = [...errorsOf(first, text), ...problems, ...severalDocuments(others)];
  return {
    root,
    problems: all,
    comments,
    whole: all.every((problem) => problem.code === 'several-documents'),
  };
}

interface Tokens {
  /** Undefined where the text is nested deeper than the limit. */
  readonly tokens: CST.Token[] | undefined;
  readonly comments: readonly Comment[];
}

function tokenise(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const comments: Comment[] = [];
  let before = '';
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith('#') && before !== scalarFollows) comments.push(commentAt(parser.offset, lexeme));
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > limits.depth && depthOf(parser.stack) > limits.depth)
      return { tokens: undefined, comments };
    before = lexeme;
  }
  tokens.push(...parser.end());
  return { tokens, comments };
}

/** The lexer says by this mark that the next lexeme is the text of a scalar, whatever it looks like. */
const scalarFollows = '\u001f';

const commentAt = (start: number, text: string): Comment => ({
  text,
  span: { start, end: start + text.length },
});

/** Collections that are open; the parser's stack holds scalars and the document, too. */
function depthOf(stack: readonly CST.Token[]): number {
  return stack.filter(
    ({ type }) => type === 'block-map' || type === 'block-seq' || type === 'flow-collection',
  ).length;
}

function compose(tokens: readonly CST.Token[], length: number): readonly Document.Parsed[] {
  const options = { prettyErrors: false, uniqueKeys: false, keepSourceTokens: false } as const;
  return [...new Composer(options).compose(tokens, false, length)];
}

/** YAML reports one mistake several times over; one problem a line is enough. */
function errorsOf(document: Document.Parsed, text: string): readonly SyntaxProblem[] {
  const seen = new Set<number>();
  const problems: SyntaxProblem[] = [];
  for (const error of document.errors) {
    const span = clamp({ start: error.pos[0], end: error.pos[1] }, text);
    const line = text.lastIndexOf('\n', span.start - 1);
    if (seen.has(line)) continue;
    seen.add(line);
    problems.push({ code: 'syntax', message: explain(error), span });
  }
  return problems;
}

const explanations: Readonly<Partial<Record<YAMLParseError['code'], string>>> = {
  TAB_AS_INDENT: 'A tab cannot indent YAML. Use spaces.',
  BLOCK_AS_IMPLICIT_KEY: 'A value that contains ": " needs quotes, as in name: "Lamp: large".',
  MULTILINE_IMPLICIT_KEY: 'A key and its ":" stand on one line, as in name: Lamp.',
  BAD_INDENT: 'The indentation does not fit the lines around it.',
};

const unclosed = 'A quoted text or a bracket is not closed.';

function explain(error: Pick<YAMLParseError, 'code' | 'message'>): string {
  if (error.message.startsWith('Missing closing')) return unclosed;
  return explanations[error.code] ?? `${error.message.replace(/\s+at line [\s\S]*$/, '')}.`;
}

function severalDocuments(others: readonly Document.Parsed[]): readonly SyntaxProblem[] {
  const second = others.find(
    ({ contents }) => contents !== null && !(isScalar(contents) && contents.value === null),
  );
  if (second === undefined) return [];
  const [start, end] = second.contents?.range ?? second.range;
  const message = 'Only the first document of a file is read. Put each product in a file of its own.';
  return [
    { code: 'several-documents', message, span: { start, end: Math.max(start, Math.min(end, start + 3)) } },
  ];
}

/**
 * While a key is typed, its line is a lone word and YAML cannot read what follows. Where blanking that word
 * makes the rest readable, the tree is whole but for this key.
 */
function withoutHalfTypedKey(text: string, broken: SyntaxTree): SyntaxTree | undefined {
  const at = broken.problems[0]?.span.start;
  if (at === undefined) return undefined;
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const line = /^(?:[ ]*(?:- +)?)([\w.-]+)[ \t]*(?=\r?\n|$)/.exec(text.slice(start));
  const word = line?.[1];
  if (line === null || word === undefined) return undefined;
  const from = start + line[0].indexOf(word, line[0].length - line[0].trimStart().length);
  const rest = parseOnce(text.slice(0, from) + ' '.repeat(word.length) + text.slice(from + word.length));
  if (!rest.whole) return undefined;
  const message = `Half a key: write "${word}: " and its value.`;
  return {
    ...rest,
    problems: [{ code: 'half-typed-key', message, span: { start: from, end: from + word.length } }],
  };
}

function oversized(text: string): SyntaxProblem | undefined {
  if (text.length <= limits.characters) return undefined;
  const message = `The file has more than ${limits.characters.toLocaleString('en')} characters and is not analysed.`;
  return { code: 'limit', message, span: { start: 0, end: Math.min(text.length, firstLineEnd(text)) } };
}

function conflicted(text: string): SyntaxProblem | undefined {
  const match = /^<{7} .*$/m.exec(text);
  if (match === null || !/^>{7} /m.test(text)) return undefined;
  const message = 'A merge conflict is not settled yet. Nothing is analysed until its markers are gone.';
  return {
    code: 'merge-conflict',
    message,
    span: { start: match.index, end: match.index + match[0].trimEnd().length },
  };
}

function tooDeep(text: string): SyntaxTree {
  const message = `The file is nested deeper than ${String(limits.depth)} levels and is not analysed.`;
  return {
    root: undefined,
    problems: [{ code: 'limit', message, span: { start: 0, end: firstLineEnd(text) } }],
    comments: [],
    whole: false,
  };
}

function firstLineEnd(text: string): number {
  const end = text.search(/[\r\n]/);
  return Math.min(end === -1 ? text.length : end, 200);
}

function clamp(span: Span, text: string): Span {
  const start = Math.min(span.start, Math.max(0, text.length));
  return { start, end: Math.min(Math.max(span.end, start), text.length) };
}

/** Descriptor-like values, and YAML texts that say them in all the ways there are: the style is drawn piece by piece. */

import fc from 'fast-check';
import type { Plain } from '../../../server/src/edit/change.ts';

const keys = [
  'status',
  'evidence',
  'owner',
  'threats',
  'I-1',
  'I-2a',
  'name',
  'sbom',
  'due',
  'a b',
  '2',
] as const;

const texts = [
  'met',
  'docs/a.md',
  'Signed exports; two people release',
  '2028-03-01',
  '2.4.0',
  '1.10',
  'yes',
  'a, [b]',
  'x: y',
  'it\'s "it"',
  ' # no comment',
  'one\ntwo\n',
  'one\n\n  two',
  '',
  'null',
  '- dash',
  'tab\there',
  '💡 ü',
] as const;

const single: fc.Arbitrary<Plain> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Plain>(...texts) },
  { weight: 1, arbitrary: fc.constantFrom<Plain>(1, -2.5, 0, 1e21, true, false, null) },
);

export const key: fc.Arbitrary<string> = fc.constantFrom(...keys);

const { map, value } = fc.letrec<{ map: Readonly<Record<string, Plain>>; value: Plain }>((tie) => ({
  map: fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 4, arbitrary: single },
    { weight: 2, arbitrary: tie('map') },
    { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 4 }) },
  ),
}));

export { map as anyMap, value as anyValue };

/** Draws numbers from 0 to 1; the same ones for the same seed. */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A text that says `value`, written in the ways that the seed draws. Its comments are all different. */
export const textOf = (value: Plain, seed: number, options: { readonly anchors: boolean }): string =>
  new Writer(seed, options.anchors).document(value);

class Writer {
  readonly #draw: () => number;
  readonly #anchors: boolean;
  readonly #width: number;
  readonly #flush: boolean;
  readonly #comments: number;
  readonly #anchored = new Map<string, string>();
  #count = 0;

  constructor(seed: number, anchors: boolean) {
    this.#draw = drawing(seed);
    this.#anchors = anchors;
    this.#width = this.#pick([2, 2, 2, 4, 1, 3]);
    this.#flush = this.#chance(0.4);
    this.#comments = this.#pick([0, 0.05, 0.3]);
  }

  document(value: Plain): string {
    const head = this.#pick(['', '', '', '---\n', '%YAML 1.2\n---\n', '# head\n', '# head\n\n', '\n']);
    const isBlock =
      typeof value === 'object' && value !== null && Object.keys(value).length > 0 && this.#chance(0.9);
    const body = isBlock ? this.#block(value, 0) : `${this.#flow(value, 0)}\n`;
    const tail = this.#pick(['', '', '', '\n', '# tail\n', '...\n', '\n\n# tail\n']);
    const text = (this.#chance(0.05) && !head.startsWith('%') ? '\ufeff' : '') + head + body + tail;
    const ended =
      this.#chance(0.15) && !/[|>][-+]?[^\n]*\n(?: [^\n]*\n|\n)*$/.test(text)
        ? text.replace(/\n+$/, '')
        : text;
    return this.#chance(0.3) ? ended.replaceAll('\n', '\r\n') : ended;
  }

  #chance(share: number): boolean {
    return this.#draw() < share;
  }

  #pick<T>(all: readonly T[]): T {
    return all[Math.floor(this.#draw() * all.length)] as T;
  }

  #comment(): string {
    this.#count += 1;
    return `# note ${String(this.#count)}.`;
  }

  /** Lines with their indentation and line breaks. */
  #block(value: object, column: number): string {
    const pad = ' '.repeat(column);
    const parts = Array.isArray(value)
      ? (value as readonly Plain[]).map((item) => this.#item(item, column))
      : Object.entries(value).map(([name, each]) => this.#entry(name, each as Plain, column));
    return parts.map((part) => this.#above(column) + pad + part).join('');
  }

  #above(column: number): string {
    const empty = this.#chance(0.1) ? '\n' : '';
    return this.#chance(this.#comments) ? `${empty}${' '.repeat(column)}${this.#comment()}\n` : empty;
  }

  #item(value: Plain, column: number): string {
    if (typeof value === 'object' && value !== null && Object.keys(value).length > 0 && this.#chance(0.6)) {
      const gap = this.#pick([1, 1, 1, 3]);
      const lines = this.#block(value, column + 1 + gap);
      return /^ +[^ \n#]/.test(lines) ? `-${' '.repeat(gap)}${lines.trimStart()}` : `-\n${lines}`;
    }
    return `-${this.#inline(value, column)}`;
  }

  #entry(name: string, value: Plain, column: number): string {
    const explicit = this.#chance(0.02);
    const colon = explicit ? `? ${this.#key(name)}\n${' '.repeat(column)}:` : `${this.#key(name)}:`;
    if (typeof value !== 'object' || value === null || Object.keys(value).length === 0 || this.#chance(0.35))
      return colon + this.#inline(value, column);
    const by = Array.isArray(value) && this.#flush && !explicit ? 0 : this.#width;
    return `${colon}${this.#behind()}${this.#block(value, column + by)}`;
  }

  #key(name: string): string {
    if (name === '2') return this.#pick(['"2"', "'2'"]);
    const tag = this.#anchors && this.#chance(0.05) ? '!!str ' : '';
    return tag + this.#pick([name, name, name, name, `"${name}"`, `'${name}'`]);
  }

  /** The rest of a line: a comment, or nothing. */
  #behind(): string {
    return this.#chance(this.#comments)
      ? ` ${this.#comment()}\n`
      : this.#pick(['\n', '\n', '\n', '\n', ' \n']);
  }

  /** A value behind a colon or dash, up to the end of its last line. */
  #inline(value: Plain, column: number): string {
    if (value === null && this.#chance(0.5)) return this.#behind();
    const known = this.#anchored.get(JSON.stringify(value));
    if (known !== undefined && this.#chance(0.4)) return ` *${known}${this.#behind()}`;
    const anchor = this.#anchor(value);
    if (typeof value === 'string' && this.#chance(0.5)) {
      const scalar = this.#blockScalar(value, column);
      if (scalar !== undefined) return `${anchor} ${scalar}`;
    }
    return `${anchor} ${this.#flow(value, column + 1)}${this.#behind()}`;
  }

  #anchor(value: Plain): string {
    if (!this.#anchors || !this.#chance(0.1)) return '';
    const name = `n${String(this.#anchored.size)}`;
    this.#anchored.set(JSON.stringify(value), name);
    return ` &${name}`;
  }

  #blockScalar(value: string, column: number): string | undefined {
    if (!/^[^\s].*\n/.test(value) && !(value === 'met' && this.#chance(0.1))) return undefined;
    const pad = ' '.repeat(column + this.#width);
    const lines = value
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => (line === '' ? '' : pad + line));
    const mark = value.endsWith('\n') ? this.#pick(['|', '|+']) : '|-';
    const blank = mark === '|+' ? '' : this.#pick(['', '', '\n']);
    return `${mark}${this.#behind()}${lines.join('\n')}\n${blank}`;
  }

  /** On one line, or on several that are further in than `column`. */
  #flow(value: Plain, column: number): string {
    if (typeof value !== 'object' || value === null) return this.#single(value);
    const list = Array.isArray(value);
    const parts = list
      ? (value as readonly Plain[]).map((item) => this.#flow(item, column + 2))
      : Object.entries(value).map(([name, each]) => this.#flowEntry(name, each, column + 2));
    const [open, close] = list ? ['[', ']'] : ['{', '}'];
    if (parts.length === 0) return open + this.#pick(['', '', ' ']) + close;
    const comma = this.#chance(0.15) ? ',' : '';
    if (this.#chance(0.25)) return this.#flowLines(parts, open, close, comma, column);
    const gap = this.#pick(['', ' ']);
    return `${open}${gap}${parts.join(this.#pick([', ', ', ', ',', ' , ']))}${comma}${gap}${close}`;
  }

  #flowEntry(name: string, value: Plain, column: number): string {
    const name_ = this.#key(name);
    return value === null && this.#chance(0.3)
      ? this.#pick([`${name_}:`, name_]) + ' '
      : `${name_}: ${this.#flow(value, column)}`;
  }

  #flowLines(parts: readonly string[], open: string, close: string, comma: string, column: number): string {
    const pad = ' '.repeat(column + 1);
    const lines = parts.map((part, index) => {
      const end = index < parts.length - 1 ? ',' : comma;
      return `${this.#above(column + 1)}${pad}${part}${end}${this.#behind()}`;
    });
    return `${open}${this.#behind()}${lines.join('')}${pad.slice(1)}${close}`;
  }

  #single(value: string | number | boolean | null): string {
    if (typeof value !== 'string') return value === null ? this.#pick(['null', '~']) : String(value);
    const bare = /^(?:met|docs\/a\.md|Signed exports; two people release|2028-03-01|2\.4\.0|💡 ü)$/.test(
      value,
    );
    if (bare && this.#chance(0.8)) return value;
    if (!/[\n\t]/.test(value) && this.#chance(0.5)) return `'${value.replaceAll("'", "''")}'`;
    return JSON.stringify(value);
  }
}

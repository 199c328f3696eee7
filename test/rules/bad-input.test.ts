/** Texts that no file holds well: whatever comes, there is an answer soon, and every span lies inside the text. */

import assert from 'node:assert/strict';
import { analyse, type Analysis } from '../../server/src/analysis/analyse.ts';
import { settings } from '../support/clock.ts';
import { assertSpans } from '../support/spans.ts';

const start =
  'conformity: 1\nproduct: { name: Lamp }\nscope: { data-connection: none }\nai-system: { high-risk: { route: none } }\n';

const levels = 1000;
const tooDeep = {
  'lists in flow style': `x-a: ${'['.repeat(levels)}${']'.repeat(levels)}\n`,
  'lists that never end': `x-a: ${'['.repeat(100 * levels)}`,
  'mappings in flow style': `x-a: ${'{ a: '.repeat(levels)}${'}'.repeat(levels)}\n`,
  'mappings in block style': `x-a:\n${Array.from({ length: levels }, (_, level) => `${' '.repeat(level + 1)}a:\n`).join('')}`,
  'lists of one line': `x-a:\n  ${'- '.repeat(levels)}x\n`,
  'complex keys': `${'? '.repeat(levels)}x\n`,
};

/** Each anchor uses the one before it several times: 4 to the 30th entries, if they were all written out. */
const bomb = (use: (name: string) => string): string =>
  Array.from(
    { length: 30 },
    (_, level) =>
      `x-${String(level)}: &a${String(level)} ${level === 0 ? '{ k: 1 }' : use(`*a${String(level - 1)}`)}\n`,
  ).join('');

const many = (write: (index: number) => string): string =>
  Array.from({ length: 5000 }, (_, index) => write(index)).join(', ');

/** A long value that stands in many places. */
const aliased = (value: string, use: string): string =>
  `x-a: &a ${value}\nthreats:\n${`  - { class: data-poisoning, ${use} }\n`.repeat(199)}`;

const endless = {
  'aliases of aliases': bomb((name) => `[${name}, ${name}, ${name}, ${name}]`),
  'merge keys of merge keys': bomb((name) => `{ <<: [${name}, ${name}, ${name}, ${name}] }`),
  'a bomb where threats belong': `${bomb((name) => `[${name}, ${name}, ${name}, ${name}]`)}threats: *a29\n`,
  'more aliases than the limit': `x-a: &a 1\nx-b: [${'*a, '.repeat(1000)}*a]\n`,
  'an alias of many files': aliased(`[${many((index) => `p${index}.md`)}]`, 'evidence: *a'),
  'a merge key of many keys': aliased(`{ ${many((index) => `p${index}: 1`)} }`, '<<: *a'),
  'an alias of itself as a key': 'x-a: &a { *a : 1 }\n',
};

const odd = {
  'a tab as indentation': 'conformity: 1\nproduct:\n\tname: Lamp\n',
  'a null character': `${start}x-a: \u0000\n`,
  'half a surrogate pair': `${start}x-a: "\ud83d"\n`,
  'line separators of Unicode': `${start}x-a: "a\u2028b\u2029c\u0085d"\n`,
  'carriage returns alone': start.replaceAll('\n', '\r'),
  'no line end at the end': start.trimEnd(),
  'a quote that is never closed': `${start}x-a: "\n`,
  'a mapping that is never closed': 'conformity: 1\nproduct: { name: Lamp\nscope: 1\n',
  'tags of other languages': `${start}x-a: !!binary aGk=\nx-b: !!set { a, b }\nx-c: !!omap [a: 1]\nx-d: !ruby/object {}\nx-e: !!timestamp 2028-01-01\n`,
  'a directive': `%YAML 1.1\n---\n${start}`,
  'numbers that are none': `${start}x-a: [.inf, -.inf, .nan, 0x1F, 1e400]\n`,
  'block scalars': `${start}x-a: |+\n  a\n\n\nx-b: >-\n  b\n  c\n`,
  'a marker in the middle of nothing': `}}}}\nconformity: 1\n]]]]\n`,
  'mappings, lists and aliases as keys': 'conformity: 1\n? { a: b }\n: &c c\n? [d]\n: e\n*c : f\n',
  'an anchor on everything': '&r\n&k conformity: &v 1\nproduct: *r\n',
};

function check(text: string): Analysis {
  const analysis = analyse(text, settings);
  assertSpans(analysis);
  return analysis;
}

const rulesIn = ({ findings }: Analysis): readonly string[] => findings.map(({ rule }) => rule);

describe('bad input', () => {
  for (const [name, text] of Object.entries(tooDeep)) {
    it(`deep nesting: ${name}`, () => assert.deepEqual(rulesIn(check(start + text)), ['descriptor/limit']));
  }
  for (const [name, text] of Object.entries(endless)) it(`aliases: ${name}`, () => void check(start + text));
  for (const [name, text] of Object.entries(odd)) it(`odd: ${name}`, () => void check(text));

  it('aliases of anchors in a cycle give a problem and no judgement', () => {
    for (const cycle of ['x-a: &a [*a]', 'x-a: &a { b: *a }', 'x-a: &a { <<: *a }']) {
      assert.deepEqual(rulesIn(check(`${start}${cycle}\n`)), ['descriptor/syntax'], cycle);
    }
  });

  it('an alias that stands before its anchor refers to nothing', () => {
    const early = Array.from(
      { length: 199 },
      (_, index) => `x${index}: &a${index} [[[*a${index + 1}]]]\n`,
    ).join('');
    assert.deepEqual(
      new Set(rulesIn(check(`${start}${early}x199: &a199 1\n`))),
      new Set(['descriptor/syntax']),
    );
  });

  it('aliases that stand for too much are said once', () => {
    for (const name of ['an alias of many files', 'a merge key of many keys'] as const)
      assert.deepEqual(rulesIn(check(start + endless[name])), ['descriptor/limit'], name);
  });

  it('a file of five megabytes is named as too large', () => {
    const text = `${start}x-a: "${'x'.repeat(5_000_000)}"\n`;
    assert.deepEqual(rulesIn(check(text)), ['descriptor/limit']);
  });

  it('a file of five megabytes of another tool is left alone', () => {
    assert.equal(check(`a: "${'x'.repeat(5_000_000)}"\n`).isDescriptor, false);
  });

  it('a large file within the limit is analysed', () => {
    const entry = '  - { id: INC-%, kind: severe-incident, aware: 2026-11-18T09:30:00+01:00 }\n';
    const text = `${start}incidents:\n${Array.from({ length: 1500 }, (_, index) => entry.replace('%', String(index))).join('')}`;
    assert.deepEqual(rulesIn(check(text)), ['bridge/out-of-cra-scope']);
  });

  it('a byte order mark moves nothing', () => {
    const [finding] = check(`\ufeff${start}scop: 1\n`).findings.filter(
      ({ rule }) => rule === 'descriptor/unknown-key',
    );
    assert.deepEqual(finding?.span, { start: start.length + 1, end: start.length + 5 });
  });

  it('waivers, ids and values named like parts of a prototype are plain text', () => {
    const names = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'];
    for (const name of names) {
      check(
        `${start}waivers: [{ rule: cra/${name}, reason: ${name}, at: ${name} }]\nthreats: [{ id: ${name}, class: ${name}, techniques: ${name}, owasp: ${name} }]\n`,
      );
    }
  });
});

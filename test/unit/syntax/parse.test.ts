/** Text to tree: what stands where, what a merge brings in, and which texts have no tree. */

import assert from 'node:assert/strict';
import { parse } from '../../../server/src/syntax/parse.ts';
import type { MapNode, SyntaxNode } from '../../../server/src/syntax/tree.ts';
import { withRange } from '../../support/annotated.ts';

function rootOf(text: string): MapNode {
  const { root } = parse(text);
  assert.equal(root?.kind, 'map');
  return root;
}

function valueAt(text: string, ...path: readonly string[]): SyntaxNode {
  return path.reduce<SyntaxNode>((node, name) => {
    if (node.kind === 'list') return node.items[Number(name)] ?? assert.fail(`There is no item ${name}.`);
    assert.equal(node.kind, 'map');
    return (
      node.entries.find(({ key }) => key.text === name)?.value ?? assert.fail(`There is no key ${name}.`)
    );
  }, rootOf(text));
}

describe('parse: spans', () => {
  const cases: readonly (readonly [name: string, marked: string, path: readonly string[]])[] = [
    ['a plain value', 'a: <|b c|> # comment\n', ['a']],
    ['a quoted value with its quotes', 'a: <|"b"|>\n', ['a']],
    ['a value in flow style', 'a: { b: <|c|>, d: e }\n', ['a', 'b']],
    ['a list in flow style', 'a: <|[b, c]|>\n', ['a']],
    ['an item of a list', 'a:\n  - b\n  - <|c|>\n', ['a', '1']],
    ['a mapping ends with its last value', 'a:\n  <|b: c\n  d: e|>\n\n\n# comment\nf: g\n', ['a']],
    ['a value after Windows line ends', 'a: b\r\nc: <|d|>\r\n', ['c']],
    ['a value after an emoji', 'a: { "💡": 1, b: <|c|> }\n', ['a', 'b']],
    ['an alias stands for its anchor, at the anchor', 'a: &x <|b|>\nc: *x\n', ['c']],
  ];
  for (const [name, marked, path] of cases) {
    const { text, span } = withRange(marked);
    it(name, () => assert.deepEqual(valueAt(text, ...path).span, span));
  }

  it('a key without a value has an empty value right behind it', () => {
    const value = valueAt('a:\n', 'a');
    assert.equal(value.kind === 'scalar' && value.value, null);
    assert.equal(value.span.start, value.span.end);
  });
});

describe('parse: values', () => {
  const cases: readonly (readonly [
    text: string,
    value: string | number | boolean | null,
    written: string,
  ])[] = [
    ['1.10', 1.1, '1.10'],
    ['"1"', '1', '1'],
    ['yes', 'yes', 'yes'],
    ['true', true, 'true'],
    ['~', null, '~'],
    ['2028-03-01', '2028-03-01', '2028-03-01'],
    ['2024/2847', '2024/2847', '2024/2847'],
    ['0x1F', 31, '0x1F'],
  ];
  for (const [text, value, written] of cases) {
    it(text, () => {
      const node = valueAt(`a: ${text}\n`, 'a');
      assert.deepEqual(node.kind === 'scalar' && [node.value, node.text], [value, written]);
    });
  }
});

describe('parse: merge keys', () => {
  const keys = (text: string): readonly string[] => {
    const node = valueAt(text, 'm');
    assert.equal(node.kind, 'map');
    return node.entries.map(({ key, merged }) => `${key.text}${merged ? ' (merged)' : ''}`);
  };
  it('brings in what is not there', () =>
    assert.deepEqual(keys('b: &b { x: 1, y: 2 }\nm: { <<: *b, z: 3 }\n'), ['x (merged)', 'y (merged)', 'z']));
  it('own keys win, wherever they stand', () =>
    assert.deepEqual(keys('b: &b { x: 1, y: 2 }\nm: { <<: *b, x: 3 }\n'), ['y (merged)', 'x']));
  it('the first of several wins', () => {
    assert.equal(valueAt('b: &b { x: 1 }\nc: &c { x: 2 }\nm: { <<: [*b, *c] }\n', 'm').kind, 'map');
    const value = valueAt('b: &b { x: 1 }\nc: &c { x: 2 }\nm: { <<: [*b, *c] }\n', 'm', 'x');
    assert.equal(value.kind === 'scalar' && value.value, 1);
  });
  it('merging something that is no mapping brings in nothing', () =>
    assert.deepEqual(keys('b: &b text\nm: { <<: *b, z: 3 }\n'), ['z']));
});

describe('parse: problems', () => {
  const cases: readonly (readonly [name: string, text: string, codes: readonly string[], whole: boolean])[] =
    [
      ['nothing', '', [], true],
      ['a right file', 'a: 1\n', [], true],
      ['half a key', 'a: 1\nbc\nd: 2\n', ['half-typed-key'], true],
      ['half a key in a list', 'a:\n  - b: 1\n    cd\n  - b: 2\n', ['half-typed-key'], true],
      ['a second document', 'a: 1\n---\nb: 2\n', ['several-documents'], true],
      ['a merge conflict', 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\n>>>>>>> other\n', ['merge-conflict'], false],
      ['markers of a conflict in a text', 'a: |\n  <<<<<<< HEAD\n', [], true],
      ['a tab', 'a:\n\tb: 1\n', ['syntax'], false],
      ['a colon in a value', 'a: b: c\n', ['syntax'], false],
      ['an unknown alias', 'a: *b\n', ['syntax'], false],
      ['an alias inside its anchor', 'a: &b [*b]\n', ['syntax'], false],
      ['too many aliases', `a: &b 1\nc: [${'*b, '.repeat(201)}]\n`, ['limit'], false],
      ['too many levels', `a: ${'['.repeat(65)}${']'.repeat(65)}\n`, ['limit'], false],
      ['levels within the limit', `a: ${'['.repeat(40)}${']'.repeat(40)}\n`, [], true],
      ['a comment as the second document', 'a: 1\n---\n# nothing\n', [], true],
    ];
  for (const [name, text, codes, whole] of cases) {
    it(name, () => {
      const tree = parse(text);
      assert.deepEqual({ codes: tree.problems.map(({ code }) => code), whole: tree.whole }, { codes, whole });
    });
  }

  it('two mistakes on one line are one problem', () => {
    assert.equal(parse('a: b: c: d: e\n').problems.length, 1);
  });
});

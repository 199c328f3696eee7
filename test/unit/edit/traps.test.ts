/** Odd texts: edited with care, or not at all. */

import assert from 'node:assert/strict';
import { changesToEdits } from '../../../server/src/edit/changes-to-edits.ts';
import { limits } from '../../../server/src/syntax/limits.ts';
import { parse } from '../../../server/src/syntax/parse.ts';
import { append, comment, edited, eachEdit, remove, renameKey, set } from './edit-cases.ts';

describe('anchors and aliases', () => {
  eachEdit([
    {
      name: 'nothing is changed within an alias',
      before: 'a: &x { p: 1 }\nb: *x\n',
      changes: [set('b.p', 2)],
      after: undefined,
    },
    {
      name: 'nothing is changed that an alias uses',
      before: 'a: &x { p: 1 }\nb: *x\n',
      changes: [set('a.p', 2)],
      after: undefined,
    },
    {
      name: 'nothing is added that an alias uses',
      before: 'a: &x\n  p: 1\nb: *x\n',
      changes: [set('a.q', 2)],
      after: undefined,
    },
    {
      name: 'what nobody uses is changed',
      before: 'a: &x { p: 1 }\n',
      changes: [set('a.q', 2)],
      after: 'a: &x { p: 1, q: 2 }\n',
    },
    {
      name: 'an alias is replaced',
      before: 'a: &x { p: 1 }\nb: *x # of b\nc:\n  - *x\n',
      changes: [set('b', 1), set('c.0', { d: 1 }, { flow: false })],
      after: 'a: &x { p: 1 }\nb: 1 # of b\nc:\n  - d: 1\n',
    },
    {
      name: 'an alias is removed',
      before: 'a: &x { p: 1 }\nb: *x\nc: [*x, 1]\n',
      changes: [remove('b'), remove('c.0')],
      after: 'a: &x { p: 1 }\nc: [1]\n',
    },
    {
      name: 'an anchor that is used stays',
      before: 'a: &x { p: 1 }\nb: *x\n',
      changes: [remove('a')],
      after: undefined,
    },
    {
      name: 'keys come behind an alias',
      before: 'a: &x 1\nb: *x # of b\nc: { d: *x }\ne:\n  - *x\n',
      changes: [set('b1', 1), set('c.e', 1), append('e', 2)],
      after: 'a: &x 1\nb: *x # of b\nb1: 1\nc: { d: *x, e: 1 }\ne:\n  - *x\n  - 2\n',
      options: { order: ['b', 'b1', 'c'] },
    },
    {
      name: 'an alias before a key with an anchor',
      before: 'a: &x 1\nb: *x\n&y c: 1\n',
      changes: [set('b1', 2), remove('b')],
      after: 'a: &x 1\nb1: 2\n&y c: 1\n',
      options: { order: ['b', 'b1', 'c'] },
    },
    {
      name: 'a single alias becomes a list of both',
      before: 'a: &x 1\nb: *x\n',
      changes: [append('b', 2)],
      after: 'a: &x 1\nb: [*x, 2]\n',
    },
    {
      name: 'nothing is changed below a merge key',
      before: 'a: &x { p: { q: 1 } }\nb: { <<: *x }\n',
      changes: [set('b.p.q', 2)],
      after: undefined,
    },
    {
      name: 'no merged key gets another name',
      before: 'a: &x { p: 1 }\nb: { <<: *x }\n',
      changes: [renameKey('b.p', 'q')],
      after: undefined,
    },
    {
      name: 'no merged key is removed',
      before: 'a: &x { p: 1 }\nb: { <<: *x, q: 1 }\n',
      changes: [remove('b.p')],
      after: undefined,
    },
    {
      name: 'a merged key is overruled',
      before: 'a: &x { p: 1 }\nb:\n  c: 1\n  <<: *x\n',
      changes: [set('b.p', 2)],
      after: 'a: &x { p: 1 }\nb:\n  c: 1\n  p: 2\n  <<: *x\n',
    },
    {
      name: 'a key comes beside a merge key',
      before: 'a: &x { p: 1 }\nb:\n  <<: *x\nc: { <<: *x }\n',
      changes: [set('b.q', 2), set('c.q', 3), set('d', 4)],
      after: 'a: &x { p: 1 }\nb:\n  q: 2\n  <<: *x\nc: { q: 3, <<: *x }\nd: 4\n',
    },
    {
      name: 'a key comes behind a section that ends with a merge key',
      before: 'a: &x { p: 1 }\nb:\n  c: 1\n  <<: *x\nz: 1\n',
      changes: [set('c', 2)],
      after: 'a: &x { p: 1 }\nb:\n  c: 1\n  <<: *x\nc: 2\nz: 1\n',
    },
  ]);

  it('aliases of aliases are left alone', () => {
    const bomb = Array.from({ length: 5 }, (_, index) => {
      const uses = index === 0 ? 'x' : Array.from({ length: 9 }, () => `*a${String(index - 1)}`).join(', ');
      return `a${String(index)}: &a${String(index)} [${uses}]\n`;
    }).join('');
    assert.equal(edited(bomb, [set('b', 1)], {}), `${bomb}b: 1\n`);
  });
});

describe('odd ways to write', () => {
  eachEdit([
    {
      name: 'a key that stands twice is left alone',
      before: 'a: 1\na: 2\nb: { c: 1, c: 2 }\n',
      changes: [set('a', 3)],
      after: undefined,
    },
    {
      name: 'a key that stands twice gets no comment',
      before: 'a: 1\na: 2\n',
      changes: [comment('a', 'x')],
      after: undefined,
    },
    {
      name: 'beside keys that stand twice',
      before: 'a: 1\na: 2\nb: { c: 1, c: 2 }\n',
      changes: [set('b.d', 3), set('d', 1)],
      after: 'a: 1\na: 2\nb: { c: 1, c: 2, d: 3 }\nd: 1\n',
    },
    {
      name: 'keys with question marks, tags, anchors and quotes',
      before: '? a\n: b: 1\n!!str c: 1\n&x d: 1\n"e": 1\n',
      changes: [set('a.c', 2), set('a1', 3), remove('c'), set('d', 4), remove('e')],
      after: '? a\n: b: 1\n  c: 2\na1: 3\n&x d: 4\n',
      options: { order: ['a', 'a1', 'c'] },
    },
    {
      name: 'a first key with an anchor or a question mark',
      before: '&x a: 1\nb:\n  - ? c\n    : 1\n',
      changes: [set('c', 1), set('b.0.d', 2)],
      after: '&x a: 1\nb:\n  - ? c\n    : 1\n    d: 2\nc: 1\n',
    },
    {
      name: 'keys that are collections',
      before: '? [a, b]\n: 1\nc: 1\n',
      changes: [set('d', 1), set('c', 2)],
      after: '? [a, b]\n: 1\nc: 2\nd: 1\n',
    },
    {
      name: 'values with tags',
      before: 'a: !!str 1\nb: !!map\n  c: 1\nd: !!seq [1]\n',
      changes: [set('b.d', 1), append('d', 2), set('e', 1)],
      after: 'a: !!str 1\nb: !!map\n  c: 1\n  d: 1\nd: !!seq [1, 2]\ne: 1\n',
    },
    {
      name: 'a tag that says otherwise is left alone',
      before: 'a: !!str 1\n',
      changes: [set('a', 2)],
      after: undefined,
    },
    {
      name: 'pairs in brackets are left alone',
      before: 'a: [b: 1, c: 2]\n',
      changes: [set('a.0.d', 2)],
      after: undefined,
    },
    {
      name: 'beside pairs in brackets',
      before: 'a: [b: 1, c: 2]\n',
      changes: [set('d', 2)],
      after: 'a: [b: 1, c: 2]\nd: 2\n',
    },
    {
      name: 'a comment line in a block scalar is text',
      before: 'a: |\n  # one\n # two\nb: 1\n',
      changes: [set('a', 'x')],
      after: 'a: x\n # two\nb: 1\n',
    },
    {
      name: 'tabs before comments and in texts',
      before: 'a: 1\t# of a\nb: "x\ty"\n',
      changes: [set('a', 'p\tq'), set('c', 1)],
      after: 'a: "p\\tq"\t# of a\nb: "x\ty"\nc: 1\n',
    },
    {
      name: 'a document with marks',
      before: '%YAML 1.2\n--- # x\na: 1\n# end\n...\n',
      changes: [set('b', 1), remove('a'), set('c', 2)],
      after: '%YAML 1.2\n--- # x\nb: 1\nc: 2\n# end\n...\n',
    },
    {
      name: 'a document behind a comment and a mark',
      before: '# a: 0\n---\n# c\nc: 1\n',
      changes: [set('b', 1), comment('c', 'x')],
      after: '# a: 0\n---\n# c\nb: 1\n# x\nc: 1\n',
    },
    {
      name: 'the first of several documents',
      before: 'a: 1\n---\nb: 1\n',
      changes: [set('c', 1)],
      after: 'a: 1\nc: 1\n---\nb: 1\n',
    },
    {
      name: 'a byte order mark',
      before: '\ufeffa: 1\nb: 2\n',
      changes: [set('c', 1), remove('a')],
      after: '\ufeffb: 2\nc: 1\n',
    },
    {
      name: 'YAML 1.1',
      before: '%YAML 1.1\n---\na: 012\n',
      changes: [set('b', 'off'), set('c', '2028-03-01'), set('d', true)],
      after: '%YAML 1.1\n---\na: 012\nb: "off"\nc: 2028-03-01\nd: true\n',
    },
    {
      name: 'a half-typed key',
      before: 'a:\n  b: 1\nsta\n',
      changes: [set('a.c', 1), set('d', 1)],
      after: 'a:\n  b: 1\n  c: 1\nsta\nd: 1\n',
    },
    {
      name: 'quoted keys in braces close to their colons',
      before: '{"a":1,"b":[2]}\n',
      changes: [set('b.0', 'x'), remove('a')],
      after: '{"b":["x"]}\n',
    },
    {
      name: 'a comma before its entry',
      before: 'a: { b: 1\n   , c: 2 }\n',
      changes: [set('a.d', 1)],
      after: 'a: { b: 1\n   , c: 2, d: 1 }\n',
    },
  ]);

  it('lines of another language than ASCII', () => {
    assert.equal(
      edited('ä: 💡 # ü\nb: {💡: [ö]}\n', [append('b.💡', 'ß'), set('ä', '🙂')]),
      'ä: 🙂 # ü\nb: {💡: [ö, ß]}\n',
    );
  });

  it('very deep indentation', () => {
    const depth = 40;
    const lines = Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}a:\n`).join('');
    const leaf = `${'  '.repeat(depth)}a: 1\n`;
    const path = [...Array.from({ length: depth }, () => 'a'), 'b'];
    assert.equal(edited(lines + leaf, [set(path, 2)]), `${lines}${leaf}${'  '.repeat(depth)}b: 2\n`);
  });
});

describe('nothing is edited', () => {
  eachEdit([
    { name: 'in a broken text', before: 'a: "x\nb: 1\n', changes: [set('c', 1)], after: undefined },
    {
      name: 'during a merge conflict',
      before: '<<<<<<< ours\na: 1\n=======\na: 2\n>>>>>>> theirs\n',
      changes: [set('b', 1)],
      after: undefined,
    },
    { name: 'below a list by a key', before: 'a: [1]\n', changes: [set('a.b', 1)], after: undefined },
    { name: 'at a missing item', before: 'a: [1]\n', changes: [set('a.1', 1)], after: undefined },
    {
      name: 'where one of several changes is impossible',
      before: 'a: 1\n',
      changes: [set('b', 1), remove('c')],
      after: undefined,
    },
    { name: 'for no change', before: 'a: 1\n', changes: [], after: 'a: 1\n' },
  ]);

  it('in a text beyond the limits', () => {
    const text = `a: ${'x'.repeat(limits.characters)}\n`;
    assert.equal(changesToEdits(text, [set('b', 1)]), undefined);
    assert.equal(changesToEdits('a: 1\n', [set('b', 'x'.repeat(limits.characters))]), undefined);
  });

  it('with a tree that is another text', () => {
    const tree = parse('a: 1\nb: 2\n');
    assert.equal(changesToEdits('a: 1\n', [set('c', 1)], { tree }), undefined);
  });
});

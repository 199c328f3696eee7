/** A key that is new: where it stands, and in what style. */

import { append, edited, eachEdit, remove, set } from './edit-cases.ts';
import assert from 'node:assert/strict';

describe('a new key in block style', () => {
  eachEdit([
    { name: 'stands behind the last', before: 'a: 1\n', changes: [set('b', 2)], after: 'a: 1\nb: 2\n' },
    {
      name: 'stands behind the nearest earlier key',
      before: 'a: 1\nd: 4\n',
      changes: [set('c', 3)],
      after: 'a: 1\nc: 3\nd: 4\n',
    },
    {
      name: 'stands before the nearest later key',
      before: 'c: 1\nd: 4\n',
      changes: [set('b', 3)],
      after: 'b: 3\nc: 1\nd: 4\n',
    },
    {
      name: 'of no known order stands at the end',
      before: 'a: 1\nzz: 4\n',
      changes: [set('yy', 3)],
      after: 'a: 1\nzz: 4\nyy: 3\n',
    },
    {
      name: 'follows the order of its own mapping',
      before: 'a: { }\nb:\n  x: 1\n  z: 1\n',
      changes: [set('b.y-1', 1)],
      after: 'a: { }\nb:\n  x: 1\n  y-1: 1\n  z: 1\n',
      options: { order: (path) => (path.at(-1) === 'b' ? ['x', 'y-1', 'z'] : undefined) },
    },
    {
      name: 'has the indentation of its siblings',
      before: 'a:\n     b: 1\nb:\n  c: 1\n',
      changes: [set('a.c', 2)],
      after: 'a:\n     b: 1\n     c: 2\nb:\n  c: 1\n',
    },
    {
      name: 'comes with the mappings on its way',
      before: 'a: 1\n',
      changes: [set('b.c.d', 2)],
      after: 'a: 1\nb:\n  c:\n    d: 2\n',
    },
    {
      name: 'indents as the file does, lists too',
      before: 'a:\n    b:\n        - 1\n',
      changes: [set('c', { d: { e: [1] } })],
      after: 'a:\n    b:\n        - 1\nc:\n    d:\n        e:\n            - 1\n',
    },
    {
      name: 'has lists below the key where the file has them there',
      before: 'a:\n  b:\n  - 1\n',
      changes: [set('a.c', [{ d: 1, e: [2] }])],
      after: 'a:\n  b:\n  - 1\n  c:\n  - d: 1\n    e:\n    - 2\n',
    },
    {
      name: 'leaves the comment of its neighbour behind it',
      before: 'a: 1 # one\nc: 3\n',
      changes: [set('b', 2)],
      after: 'a: 1 # one\nb: 2\nc: 3\n',
    },
    {
      name: 'leaves comments above the next key there',
      before: 'a: 1\n# three\nc: 3\n',
      changes: [set('b', 2)],
      after: 'a: 1\nb: 2\n# three\nc: 3\n',
    },
    {
      name: 'at the end of a section stands before the comments of the next',
      before: 'a:\n  b: 1\n  # end of a\n\n# of d\nd: 1\n',
      changes: [set('a.c', 2)],
      after: 'a:\n  b: 1\n  c: 2\n  # end of a\n\n# of d\nd: 1\n',
    },
    {
      name: 'before the first one leaves its comment to it',
      before: 'a:\n  # of c\n  c: 1\n',
      changes: [set('a.b', 2)],
      after: 'a:\n  b: 2\n  # of c\n  c: 1\n',
    },
    {
      name: 'before the first one of the file leaves the head of the file on top',
      before: '# head\n# of the file\nc: 1\n',
      changes: [set('b', 2)],
      after: '# head\n# of the file\nb: 2\nc: 1\n',
    },
    {
      name: 'before the first one of the file stands above a comment that is set apart from the head',
      before: '# head\n\n# of c\nc: 1\n',
      changes: [set('b', 2)],
      after: '# head\n\nb: 2\n# of c\nc: 1\n',
    },
    {
      name: 'before the first one of a list item takes the line of the dash',
      before: '- c: 1\n  d: 2\n',
      changes: [set([0, 'b'], 2)],
      after: '- b: 2\n  c: 1\n  d: 2\n',
    },
    {
      name: 'keeps empty lines between where most have them',
      before: 'a: 1\n\nb: 1\n\nd: 1\n',
      changes: [set('c', 2), set('e', { f: 1 })],
      after: 'a: 1\n\nb: 1\n\nc: 2\n\nd: 1\n\ne:\n  f: 1\n',
    },
    {
      name: 'leaves a file without final line break as it is',
      before: 'a: 1',
      changes: [set('b', 2)],
      after: 'a: 1\nb: 2',
    },
    {
      name: 'stands behind a text over several lines',
      before: 'a: one\n  two\nb: "one\n\n  two" # c\nc:\n  - one\n    two\n',
      changes: [set('c1', 1), set('a1', 2), set('b1', 3)],
      after: 'a: one\n  two\na1: 2\nb: "one\n\n  two" # c\nb1: 3\nc:\n  - one\n    two\nc1: 1\n',
      options: { order: ['a', 'a1', 'b', 'b1', 'c', 'c1'] },
    },
    {
      name: 'stands behind block scalars',
      before: 'a: |\n  # one\n\n  two\n\nb: >-\n  one\nd: 1\n',
      changes: [set('aa', 1), set('c', 2)],
      after: 'a: |\n  # one\n\n  two\naa: 1\n\nb: >-\n  one\nc: 2\nd: 1\n',
      options: { order: ['a', 'aa', 'b', 'c', 'd'] },
    },
    {
      name: 'stands behind the empty lines that belong to a block scalar',
      before: 'a: |+\n  one\n\n\nc: 1\n',
      changes: [set('b', 2)],
      after: 'a: |+\n  one\n\n\nb: 2\nc: 1\n',
    },
    {
      name: 'stands behind the empty lines of the last block scalar',
      before: 'a:\n  b: |+\n    one\n\n',
      changes: [set('a.c', 2)],
      after: 'a:\n  b: |+\n    one\n\n  c: 2\n',
    },
    {
      name: 'stands behind the end of its section in a deep one',
      before: 'a:\n  b:\n    - c:\n        d: 1 # x\n      # y\ne: 1\n',
      changes: [set('a.b.0.c.f', 1), set('a.c', 1)],
      after: 'a:\n  b:\n    - c:\n        d: 1 # x\n        f: 1\n  c: 1\n      # y\ne: 1\n',
    },
    {
      name: 'looks like its siblings in braces',
      before: 'a:\n  I-1: { b: 1 }\n  I-2: { b: 1 }\n',
      changes: [set('a.I-3', { b: 1, c: 'd' })],
      after: 'a:\n  I-1: { b: 1 }\n  I-2: { b: 1 }\n  I-3: { b: 1, c: d }\n',
    },
    {
      name: 'has braces only where they are wanted, or its siblings have them',
      before: 'a:\n  I-1: { b: 1 }\n',
      changes: [set('a.I-2', { b: 1 }, { flow: false }), set('b', { c: { d: 1 } }, { flow: true })],
      after: 'a:\n  I-1: { b: 1 }\n  I-2:\n    b: 1\nb:\n  c: { d: 1 }\n',
    },
    {
      name: 'has no braces that are too long',
      before: 'a: { b: 1 }\n',
      changes: [set('c', { d: 'x'.repeat(80) }, { flow: true })],
      after: `a: { b: 1 }\nc:\n  d: ${'x'.repeat(80)}\n`,
    },
    {
      name: 'has lists in brackets where most are',
      before: 'a: [1]\nb: [2]\nc:\n  - 1\n',
      changes: [set('d', { e: ['x', 'y, z'], f: [{ g: 1 }] })],
      after: 'a: [1]\nb: [2]\nc:\n  - 1\nd:\n  e: [x, "y, z"]\n  f:\n    - g: 1\n',
    },
    {
      name: 'has the quotes of the file, where it needs some',
      before: "a: 'x'\n",
      changes: [set('b', 'yes'), set('c', "it's: \n"), set('d', "it's: so")],
      after: "a: 'x'\nb: 'yes'\nc: \"it's: \\n\"\nd: 'it''s: so'\n",
    },
  ]);

  it('has the line breaks of most lines', () => {
    assert.equal(
      edited('a: 1\r\nb: 2\nc: 3\r\n', [set('d', { e: 1 })]),
      'a: 1\r\nb: 2\nc: 3\r\nd:\r\n  e: 1\r\n',
    );
  });
});

describe('a new key in braces', () => {
  eachEdit([
    {
      name: 'stands behind the last',
      before: 'a: { b: 1 }\n',
      changes: [set('a.c', 'x, y')],
      after: 'a: { b: 1, c: "x, y" }\n',
    },
    {
      name: 'stands in order',
      before: 'a: {b: 1, d: 2}\n',
      changes: [set('a.c', 1), set('a.a', 0)],
      after: 'a: {a: 0, b: 1, c: 1, d: 2}\n',
    },
    {
      name: 'respects a comma at the end',
      before: 'a: { b: 1, }\n',
      changes: [set('a.c', {})],
      after: 'a: { b: 1, c: {}, }\n',
    },
    {
      name: 'takes a line of its own where others do',
      before: 'a: {\n    b: 1\n  }\n',
      changes: [set('a.c', { d: [1] })],
      after: 'a: {\n    b: 1,\n    c: { d: [1] }\n  }\n',
    },
    {
      name: 'leaves comments behind their entries',
      before: 'a: {\n  b: 1, # of b\n  d: 2 # of d\n}\n',
      changes: [set('a.c', 1), set('a.e', 1), set('a.a', 0)],
      after: 'a: {\n  a: 0,\n  b: 1, # of b\n  c: 1,\n  d: 2, # of d\n  e: 1\n}\n',
    },
    {
      name: 'has a comma where the last of the lines has one',
      before: 'a: {\n  b: 1, # of b\n}\n',
      changes: [set('a.c', 1)],
      after: 'a: {\n  b: 1, # of b\n  c: 1,\n}\n',
    },
    {
      name: 'stands behind a key without value',
      before: 'a: { b, c: }\n',
      changes: [set('a.d', 1)],
      after: 'a: { b, c:, d: 1 }\n',
    },
    {
      name: 'becomes the value of a key without colon',
      before: 'a: { b }\n',
      changes: [set('a.b.c', 1)],
      after: 'a: { b: { c: 1 } }\n',
    },
    {
      name: 'looks like JSON in JSON',
      before: '{"a":{"b":"c"}}',
      changes: [set('a.c', ['d'])],
      after: '{"a":{"b":"c", "c": ["d"]}}',
    },
    {
      name: 'in braces in a list in brackets in a list',
      before: '- [[{ a: 1 }]]\n',
      changes: [set([0, 0, 0, 'b'], 1), append([0, 0], 2), append([0], { c: 1 })],
      after: '- [[{ a: 1, b: 1 }, 2], { c: 1 }]\n',
    },
  ]);
});

describe('a new key in an empty place', () => {
  eachEdit([
    { name: 'an empty file', before: '', changes: [set('a.b', 1)], after: 'a:\n  b: 1\n' },
    {
      name: 'a file of comments',
      before: '# a\n\n# b\n',
      changes: [set('a', 1)],
      after: '# a\n\n# b\na: 1\n',
    },
    {
      name: 'a file of comments without final line break',
      before: '# a\n# b',
      changes: [set('a', 1)],
      after: '# a\n# b\na: 1',
    },
    {
      name: 'a byte order mark',
      before: '\ufeff',
      changes: [set('a', 1), set('b', 2)],
      after: '\ufeffa: 1\nb: 2\n',
    },
    {
      name: 'an empty document',
      before: '%YAML 1.2\n---\n# a\n...\n',
      changes: [set('a', 1)],
      after: '%YAML 1.2\n---\n# a\na: 1\n...\n',
    },
    {
      name: 'a mark without line break',
      before: '# a\n---',
      changes: [set('a', 1)],
      after: '# a\n---\na: 1',
    },
    {
      name: 'a document that is {}',
      before: '{} # a\n',
      changes: [set('a', 1), set('b', 2)],
      after: 'a: 1 # a\nb: 2\n',
    },
    { name: 'key:', before: 'a:\nb: 1\n', changes: [set('a.c', 1)], after: 'a:\n  c: 1\nb: 1\n' },
    {
      name: 'key: with comments',
      before: 'a: # of a\n  # below\nb: 1\n',
      changes: [set('a.c', 1)],
      after: 'a: # of a\n  c: 1\n  # below\nb: 1\n',
    },
    { name: 'key: ~', before: 'a: ~ # of a\n', changes: [set('a.c', 1)], after: 'a: # of a\n  c: 1\n' },
    {
      name: 'key: {}',
      before: 'a: {} # of a\n',
      changes: [set('a.c', { d: 1 })],
      after: 'a: # of a\n  c:\n    d: 1\n',
    },
    { name: 'key: []', before: 'a: []\n', changes: [set('a.c', 1)], after: 'a:\n  c: 1\n' },
    {
      name: 'the last key of a file without final line break',
      before: 'b: 1\na:',
      changes: [set('a.c', 1)],
      after: 'b: 1\na:\n  c: 1',
    },
    {
      name: 'braces in braces',
      before: 'a: { b: { }, c: }\n',
      changes: [set('a.b.c', 1), set('a.c.d', 1)],
      after: 'a: { b: { c: 1 }, c: { d: 1 } }\n',
    },
    {
      name: 'a dash',
      before: '- # of it\n-\n- {}\n',
      changes: [set([0, 'a'], 1), set([0, 'b'], 2), set([1, 'a'], { c: 1 }), set([2, 'a'], 1)],
      after: '- a: 1 # of it\n  b: 2\n- a:\n    c: 1\n- a: 1\n',
    },
    {
      name: 'what removing left',
      before: 'a: { b: 1 }\nc:\n  - 1\n',
      changes: [remove('a.b'), remove('c.0'), set('a.b', 2), append('c', 3)],
      after: 'a:\n  b: 2\nc:\n  - 3\n',
    },
  ]);
});

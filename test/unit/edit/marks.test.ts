/** Keys that get another name, and comments above entries. */

import { comment, eachEdit, renameKey } from './edit-cases.ts';

describe('another name for a key', () => {
  eachEdit([
    {
      name: 'leaves its value',
      before: 'a : { b: 1 } # of a\n',
      changes: [renameKey('a', 'c'), renameKey('c.b', 'd')],
      after: 'c : { d: 1 } # of a\n',
    },
    {
      name: 'keeps its quotes',
      before: '"a": 1\n\'b\': 2\n',
      changes: [renameKey('a', 'c'), renameKey('b', 'd')],
      after: '"c": 1\n\'d\': 2\n',
    },
    {
      name: 'has quotes where it needs them',
      before: 'a: 1\n',
      changes: [renameKey('a', 'x: y')],
      after: '"x: y": 1\n',
    },
    {
      name: 'that is a text is not taken for a number',
      before: 'a: { b: 1 }\n',
      changes: [renameKey('a.b', '2')],
      after: 'a: { "2": 1 }\n',
    },
    {
      name: 'of an entry with question mark and tag',
      before: '? a\n: 1\n!!str b: 2\n',
      changes: [renameKey('a', 'c'), renameKey('b', 'd')],
      after: '? c\n: 1\n!!str d: 2\n',
    },
    {
      name: 'of an alias',
      before: 'a: &x 1\nb: *x\n',
      changes: [renameKey('b', 'c')],
      after: 'a: &x 1\nc: *x\n',
    },
    {
      name: 'that is the same changes nothing',
      before: '"a": 1\n',
      changes: [renameKey('a', 'a')],
      after: '"a": 1\n',
    },
    {
      name: 'that is taken is refused',
      before: 'a: 1\nb: 1\n',
      changes: [renameKey('a', 'b')],
      after: undefined,
    },
    {
      name: 'that would merge is refused',
      before: 'a: { x: 1 }\n',
      changes: [renameKey('a', '<<')],
      after: undefined,
    },
    {
      name: 'of a missing key is refused',
      before: 'a: 1\n',
      changes: [renameKey('b', 'c')],
      after: undefined,
    },
    { name: 'of an item is refused', before: '- a\n', changes: [renameKey([0], 'c')], after: undefined },
  ]);
});

describe('a comment above an entry', () => {
  eachEdit([
    {
      name: 'has its indentation',
      before: 'a:\n  b: 1\n',
      changes: [comment('a.b', 'x')],
      after: 'a:\n  # x\n  b: 1\n',
    },
    { name: 'may have its own mark', before: 'a: 1\n', changes: [comment('a', '#x')], after: '#x\na: 1\n' },
    {
      name: 'stands directly above it',
      before: '# a\na: 1\n',
      changes: [comment('a', 'x')],
      after: '# a\n# x\na: 1\n',
    },
    {
      name: 'stands above the dash',
      before: 'a:\n  - b: 1\n    c: 1\n',
      changes: [comment('a.0', 'x'), comment('a.0.b', 'y'), comment('a.0.c', 'z')],
      after: 'a:\n  # x\n  # y\n  - b: 1\n    # z\n    c: 1\n',
    },
    {
      name: 'stands above the line of braces',
      before: 'a:\n  b: { c: 1 }\n',
      changes: [comment('a.b.c', 'x')],
      after: 'a:\n  # x\n  b: { c: 1 }\n',
    },
    {
      name: 'stands within braces over several lines',
      before: 'a: {\n  b: 1,\n  c: 1 }\n',
      changes: [comment('a.c', 'x')],
      after: 'a: {\n  b: 1,\n  # x\n  c: 1 }\n',
    },
    {
      name: 'stands behind a byte order mark',
      before: '\ufeffa: 1\n',
      changes: [comment('a', 'x')],
      after: '\ufeff# x\na: 1\n',
    },
    {
      name: 'of the document',
      before: '---\na: 1\n',
      changes: [comment([], 'x')],
      after: '---\n# x\na: 1\n',
    },
    {
      name: 'over two lines is refused',
      before: 'a: 1\n',
      changes: [comment('a', 'x\nb: 2')],
      after: undefined,
    },
    { name: 'of a missing key is refused', before: 'a: 1\n', changes: [comment('b', 'x')], after: undefined },
    {
      name: 'within a text is refused',
      before: 'a: { b: "x\n  y", c: 1 }\n',
      changes: [comment('a.c', 'x')],
      after: undefined,
    },
  ]);
});

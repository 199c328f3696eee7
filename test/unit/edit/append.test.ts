/** A new item at the end of a list, or of what stands for one. */

import { append, eachEdit, set } from './edit-cases.ts';

describe('a new item', () => {
  eachEdit([
    {
      name: 'stands behind the last',
      before: 'a:\n  - 1 # one\n  # below\nb: 1\n',
      changes: [append('a', 2)],
      after: 'a:\n  - 1 # one\n  - 2\n  # below\nb: 1\n',
    },
    {
      name: 'stands below its key where the others do',
      before: 'a:\n- b: 1\n  c: 2\n',
      changes: [append('a', { b: 3, c: [4] })],
      after: 'a:\n- b: 1\n  c: 2\n- b: 3\n  c:\n  - 4\n',
    },
    {
      name: 'stands in brackets',
      before: 'a: [x, y,]\nb: [ x ]\n',
      changes: [append('a', 'z, w'), append('b', { c: 1 })],
      after: 'a: [x, y, "z, w",]\nb: [ x, { c: 1 } ]\n',
    },
    {
      name: 'takes a line where the others do',
      before: 'a: [\n  x, # of x\n  y # of y\n]\n',
      changes: [append('a', 'z')],
      after: 'a: [\n  x, # of x\n  y, # of y\n  z\n]\n',
    },
    {
      name: 'looks like the others in braces',
      before: 'a:\n  - { b: 1 }\n',
      changes: [append('a', { b: 2, c: 'd' })],
      after: 'a:\n  - { b: 1 }\n  - { b: 2, c: d }\n',
    },
    {
      name: 'keeps empty lines between',
      before: 'a:\n  - b: 1\n\n  - b: 2\n',
      changes: [append('a', { b: 3 })],
      after: 'a:\n  - b: 1\n\n  - b: 2\n\n  - b: 3\n',
    },
    {
      name: 'of a list in a list',
      before: '- - 1\n- 2\n',
      changes: [append([0], 3), append([], [4])],
      after: '- - 1\n  - 3\n- 2\n- - 4\n',
    },
    {
      name: 'behind an item without value',
      before: 'a:\n  - 1\n  -\n',
      changes: [append('a', 2)],
      after: 'a:\n  - 1\n  -\n  - 2\n',
    },
    {
      name: 'is the first of a missing list',
      before: 'a: 1\n',
      changes: [append('b.c', { d: 1 })],
      after: 'a: 1\nb:\n  c:\n    - d: 1\n',
    },
    {
      name: 'is the first in key:',
      before: 'a:\n',
      changes: [append('a', { b: 1 })],
      after: 'a:\n  - b: 1\n',
    },
    {
      name: 'is the first in key: []',
      before: 'a: [] # of a\n',
      changes: [append('a', { b: 1 }, { flow: true })],
      after: 'a: # of a\n  - { b: 1 }\n',
    },
    { name: 'is the first in key: {}', before: 'a: {}\n', changes: [append('a', 'x')], after: 'a:\n  - x\n' },
    {
      name: 'is the first in key: ~',
      before: 'a: ~ # of a\n  # below\n',
      changes: [append('a', 'x')],
      after: 'a: # of a\n  - x\n  # below\n',
    },
    {
      name: 'is the first in brackets where lists are in brackets',
      before: 'a: []\nb: [1]\n',
      changes: [append('a', 'x'), append('c', 'z z')],
      after: 'a: [x]\nb: [1]\nc: [z z]\n',
    },
    {
      name: 'is the first in braces',
      before: 'a: { b: }\n',
      changes: [append('a.b', { c: 1 })],
      after: 'a: { b: [{ c: 1 }] }\n',
    },
    {
      name: 'joins a single value',
      before: 'a: x # of a\nb: "y"\n',
      changes: [append('a', 'z'), append('b', 'w')],
      after: 'a: [x, z] # of a\nb: ["y", w]\n',
    },
    {
      name: 'is the first beside a single value that stands for a mapping',
      before: 'I-1: met\n',
      changes: [append('I-1.evidence', 'a.md')],
      after: 'I-1: { status: met, evidence: [a.md] }\n',
    },
    {
      name: 'joins a mapping in braces',
      before: 'a: { b: 1 }\n',
      changes: [append('a', 'x')],
      after: 'a: [{ b: 1 }, x]\n',
    },
    {
      name: 'joins a mapping in braces over several lines, with its comments',
      before: 'a: {\n    b: 1 # of b\n  }\n',
      changes: [append('a', 'x')],
      after: 'a: [{\n    b: 1 # of b\n  }, x]\n',
    },
    {
      name: 'joins a mapping in block style, which becomes an item',
      before:
        'a:\n  evidence:\n    file: a.md # of it\n\n    # of b\n    b: |\n      one\n       two\n  c: 1\n',
      changes: [append('a.evidence', 'b.md')],
      after:
        'a:\n  evidence:\n    - file: a.md # of it\n\n      # of b\n      b: |\n        one\n         two\n    - b.md\n  c: 1\n',
    },
    {
      name: 'joins a single value on lines of its own where it is long',
      before: 'a: x\n',
      changes: [append('a', { b: 'y'.repeat(90) })],
      after: `a:\n  - x\n  - b: ${'y'.repeat(90)}\n`,
    },
    {
      name: 'several times',
      before: 'a: 1\n',
      changes: [append('t', { id: 1 }), append('t', { id: 2 }), set('t.0.x', 1)],
      after: 'a: 1\nt:\n  - id: 1\n    x: 1\n  - id: 2\n',
    },
  ]);
});

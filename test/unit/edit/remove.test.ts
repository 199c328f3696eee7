/** What goes, and what stays: everything else, comments too. */

import { eachEdit, remove } from './edit-cases.ts';

describe('removing', () => {
  eachEdit([
    {
      name: 'a key takes its line',
      before: 'a: 1\nb: 2\nc: 3\n',
      changes: [remove('b')],
      after: 'a: 1\nc: 3\n',
    },
    {
      name: 'a section takes its lines',
      before: 'a: 1\nb:\n  c:\n    - 1\n    -\n# of d\nd: 3\n',
      changes: [remove('b')],
      after: 'a: 1\n# of d\nd: 3\n',
    },
    {
      name: 'a block scalar takes its lines',
      before: 'a: 1\nb: |\n  one\n\n  two\nc: 3\n',
      changes: [remove('b')],
      after: 'a: 1\nc: 3\n',
    },
    {
      name: 'the last key keeps the end of the file as it is',
      before: 'a: 1\nb: 2',
      changes: [remove('b')],
      after: 'a: 1',
    },
    {
      name: 'the last key of a file with final line break',
      before: 'a: 1\nb: 2\n',
      changes: [remove('b')],
      after: 'a: 1\n',
    },
    {
      name: 'the first key of an item',
      before: '- a: 1\n  b: 2\n',
      changes: [remove([0, 'a'])],
      after: '- b: 2\n',
    },
    {
      name: 'the first key of an item keeps comments',
      before: '- a: 1 # of a\n  # of b\n  b: 2\n',
      changes: [remove([0, 'a'])],
      after: '- # of a\n  # of b\n  b: 2\n',
    },
    {
      name: 'an item',
      before: 'a:\n  - b: 1\n    c: 2\n  - d\nb: 1\n',
      changes: [remove('a.0')],
      after: 'a:\n  - d\nb: 1\n',
    },
    {
      name: 'an item of items',
      before: '- - a\n  - b\n- c\n',
      changes: [remove([0, 0])],
      after: '- - b\n- c\n',
    },
    {
      name: 'the only key leaves an empty mapping',
      before: 'a: # of a\n  b: 1\nc: 1\n',
      changes: [remove('a.b')],
      after: 'a: {} # of a\nc: 1\n',
    },
    {
      name: 'the only item leaves an empty list',
      before: 'a:\n- b: 1\n  c: 2\nd: 1\n',
      changes: [remove('a.0')],
      after: 'a: []\nd: 1\n',
    },
    {
      name: 'the only key of the only item',
      before: '- a: 1 # of a\n',
      changes: [remove([0, 'a'])],
      after: '- {} # of a\n',
    },
    {
      name: 'the only key of a file',
      before: '# head\na:\n  b: 1 # of b\n',
      changes: [remove('a')],
      after: '# head\n{} # of b\n',
    },
    {
      name: 'keeps the comment behind it on a line of its own',
      before: 'a:\n  b: 1 # of b\n  c: 2\n',
      changes: [remove('a.b')],
      after: 'a:\n  # of b\n  c: 2\n',
    },
    {
      name: 'keeps comments within',
      before: 'a:\n  b: # 1\n    # 2\n    - c # 3\n  d: 2\n',
      changes: [remove('a.b')],
      after: 'a:\n  # 1\n  # 2\n  # 3\n  d: 2\n',
    },
    {
      name: 'takes comments behind and within where it shall',
      before: 'a:\n  # above\n  b: # 1\n    # 2\n    - c # 3\n  # of d\n  d: 2\n',
      changes: [remove('a.b', 'remove')],
      after: 'a:\n  # above\n  # of d\n  d: 2\n',
    },
    {
      name: 'takes the comment of the only one where it shall',
      before: '- a: 1 # of a\n',
      changes: [remove([0, 'a'], 'remove')],
      after: '- {}\n',
    },
    {
      name: 'leaves no two lots of empty lines',
      before: 'a: 1\n\nb: 2\n\nc: 3\n\nd: 4\n',
      changes: [remove('b'), remove('d')],
      after: 'a: 1\n\nc: 3\n',
    },
    {
      name: 'leaves empty lines that belong to a text',
      before: 'a: |+\n  one\n\nb: 2\n\nc: 3\n',
      changes: [remove('b')],
      after: 'a: |+\n  one\n\nc: 3\n',
    },
    {
      name: 'a key without value',
      before: 'a:\nb:\n\n# of c\nc: 1\n',
      changes: [remove('b'), remove('a')],
      after: '\n# of c\nc: 1\n',
    },
  ]);
});

describe('removing in brackets', () => {
  eachEdit([
    { name: 'the first', before: 'a: [x, y, z]\n', changes: [remove('a.0')], after: 'a: [y, z]\n' },
    {
      name: 'one between',
      before: 'a: {x: 1, y: 2, z: 3}\n',
      changes: [remove('a.y')],
      after: 'a: {x: 1, z: 3}\n',
    },
    { name: 'the last', before: 'a: [ x, y, z ]\n', changes: [remove('a.2')], after: 'a: [ x, y ]\n' },
    {
      name: 'the last with a comma',
      before: 'a: [ x, y, ]\n',
      changes: [remove('a.1')],
      after: 'a: [ x, ]\n',
    },
    {
      name: 'the only one',
      before: 'a: { x: 1, }\nb: [ y ]\n',
      changes: [remove('a.x'), remove('b.0')],
      after: 'a: {}\nb: []\n',
    },
    {
      name: 'a line',
      before: 'a: {\n  x: 1,\n  y: 2, # of y\n  z: 3\n}\n',
      changes: [remove('a.y', 'remove')],
      after: 'a: {\n  x: 1,\n  z: 3\n}\n',
    },
    {
      name: 'a line and keeps its comment',
      before: 'a: {\n  x: 1,\n  y: 2, # of y\n  z: 3\n}\n',
      changes: [remove('a.y')],
      after: 'a: {\n  x: 1,\n  # of y\n  z: 3\n}\n',
    },
    {
      name: 'the last line, and the comma before it',
      before: 'a: {\n  x: 1, # of x\n  y: 2\n}\n',
      changes: [remove('a.y')],
      after: 'a: {\n  x: 1 # of x\n}\n',
    },
    {
      name: 'the last line, and the commas of all stay',
      before: 'a: {\n  x: 1,\n  y: 2,\n}\n',
      changes: [remove('a.y')],
      after: 'a: {\n  x: 1,\n}\n',
    },
    {
      name: 'a value over several lines and keeps its comments',
      before: 'a: { x: [ # 1\n  2 # 2\n  ], y: 2 }\n',
      changes: [remove('a.x')],
      after: 'a: {  y: 2 }\n# 1\n# 2\n',
    },
  ]);
});

/** A value in the place of another: its quotes, its comment and everything around it stay. */

import { eachEdit, set } from './edit-cases.ts';

describe('a value in the place of another', () => {
  eachEdit([
    {
      name: 'keeps the comment behind it',
      before: 'a: met # of a\n',
      changes: [set('a', 'open')],
      after: 'a: open # of a\n',
    },
    {
      name: 'keeps quotes',
      before: 'a: "met"\nb: \'met\'\n',
      changes: [set('a', 'open'), set('b', 'x\ny')],
      after: 'a: "open"\nb: "x\\ny"\n',
    },
    { name: 'that is no text has no quotes', before: 'a: "met"\n', changes: [set('a', 5)], after: 'a: 5\n' },
    {
      name: 'gets quotes where it needs them',
      before: 'a: met\n',
      changes: [set('a', '1.10')],
      after: 'a: "1.10"\n',
    },
    {
      name: 'that is a day has none',
      before: 'a: met\n',
      changes: [set('a', '2028-03-01')],
      after: 'a: 2028-03-01\n',
    },
    {
      name: 'of a key without value',
      before: 'a:   # of a\nb:\n',
      changes: [set('a', 'x'), set('b', 'y z')],
      after: 'a: x   # of a\nb: y z\n',
    },
    {
      name: 'that is a text over several lines',
      before: 'a: one\n  two # x\nb: "one\n  two"\n',
      changes: [set('a', 'x'), set('b', 'y z')],
      after: 'a: x # x\nb: "y z"\n',
    },
    {
      name: 'that is a block scalar',
      before: 'a: |\n  one\n\n  two\n\n# b\nb: 1\n',
      changes: [set('a', 'x')],
      after: 'a: x\n\n# b\nb: 1\n',
    },
    {
      name: 'on the line below its key',
      before: 'a:\n  met\nb: 1\n',
      changes: [set('a', 'open')],
      after: 'a: open\nb: 1\n',
    },
    {
      name: 'that was a section',
      before: 'a: # of a\n  b: 1\n  c:\n    - 2\nd: 1\n',
      changes: [set('a', 'x')],
      after: 'a: x # of a\nd: 1\n',
    },
    {
      name: 'that was a section keeps its comments',
      before: 'a: # of a\n  # of b\n  b: 1 # behind\nd: 1\n',
      changes: [set('a', 'x')],
      after: 'a: x # of a\n  # of b\n  # behind\nd: 1\n',
    },
    {
      name: 'that was in brackets keeps its comments',
      before: 'a: [ # of a\n  b, # of b\n]\nd: 1\n',
      changes: [set('a', 'x')],
      after: 'a: x\n# of a\n# of b\nd: 1\n',
    },
    {
      name: 'becomes a section',
      before: 'a: met # of a\nd: 1\n',
      changes: [set('a', { b: 1, c: [{ e: 1 }] })],
      after: 'a: # of a\n  b: 1\n  c:\n    - e: 1\nd: 1\n',
    },
    {
      name: 'becomes a list',
      before: '- a\n-\n- b # x\n',
      changes: [set([0], [1, [2]]), set([1], [1]), set([2], [1, 2])],
      after: '- - 1\n  - - 2\n- - 1\n- - 1 # x\n  - 2\n',
    },
    {
      name: 'becomes a mapping in brackets',
      before: 'a: [met]\n',
      changes: [set('a.0', { b: [1] })],
      after: 'a: [{ b: [1] }]\n',
    },
    {
      name: 'is the document',
      before: 'met # a\n',
      changes: [set([], { a: 1, b: [2] })],
      after: 'a: 1 # a\nb:\n  - 2\n',
    },
    {
      name: 'that is the same changes nothing',
      before: 'a: {b: 0x10,   c: [ ]}\n',
      changes: [set('a', { c: [], b: 16 })],
      after: 'a: {b: 0x10,   c: [ ]}\n',
    },
  ]);
});

describe('a collection in the place of a collection', () => {
  eachEdit([
    {
      name: 'changes what differs and keeps the rest',
      before: 'a:\n  b: "1" # of b\n  # of c\n  c: { d: 1 }\n  e: 1\n',
      changes: [set('a', { b: '2', c: { d: 1, f: 2 }, g: 3 })],
      after: 'a:\n  b: "2" # of b\n  # of c\n  c: { d: 1, f: 2 }\n  g: 3\n',
    },
    {
      name: 'adds items at the end',
      before: 'a:\n  - x # 1\n  - y\n',
      changes: [set('a', ['x', 'z', 'w'])],
      after: 'a:\n  - x # 1\n  - z\n  - w\n',
    },
    {
      name: 'takes items out of the middle',
      before: 'a:\n  - x # 1\n  - y\n  - z # 2\n',
      changes: [set('a', ['x', 'z'])],
      after: 'a:\n  - x # 1\n  - z # 2\n',
    },
    {
      name: 'of another kind',
      before: 'a:\n  - x\n  - y\nb: { c: 1 }\n',
      changes: [set('a', { d: 1 }), set('b', [1, 2])],
      after: 'a: { d: 1 }\nb:\n  - 1\n  - 2\n',
    },
    { name: 'of other keys', before: 'a:\n  x: 1\n', changes: [set('a', { d: 1 })], after: 'a:\n  d: 1\n' },
    {
      name: 'that is empty',
      before: 'a:\n  x: 1\nb: [1]\n',
      changes: [set('a', {}), set('b', [])],
      after: 'a: {}\nb: []\n',
    },
  ]);
});

describe('a single value that stands for a mapping', () => {
  eachEdit([
    {
      name: 'is written out on its line',
      before: 'I-1: met # of it\n',
      changes: [set('I-1.evidence', 'a.md')],
      after: 'I-1: { status: met, evidence: a.md } # of it\n',
    },
    {
      name: 'keeps its quotes',
      before: "I-1: 'met'\n",
      changes: [set('I-1.evidence', 'a.md')],
      after: "I-1: { status: 'met', evidence: a.md }\n",
    },
    {
      name: 'takes more keys',
      before: 'I-1: met\n',
      changes: [set('I-1.evidence', 'a.md'), set('I-1.owner', 'me')],
      after: 'I-1: { status: met, evidence: a.md, owner: me }\n',
    },
    {
      name: 'in another',
      before: 'I-1: { evidence: a.md }\n',
      changes: [set('I-1.evidence.sha256', 'ab')],
      after: 'I-1: { evidence: { file: a.md, sha256: ab } }\n',
    },
    {
      name: 'is another for it',
      before: 'I-1: met\nevidence: "a.md"\n',
      changes: [set('I-1.status', 'open'), set('evidence.file', 'b.md')],
      after: 'I-1: open\nevidence: "b.md"\n',
    },
    {
      name: 'takes lines of its own where its text needs them',
      before: 'I-1: met, mostly # of it\n',
      changes: [set('I-1.evidence', 'a.md')],
      after: 'I-1: # of it\n  status: met, mostly\n  evidence: a.md\n',
    },
    {
      name: 'takes lines of its own where they are wanted',
      before: 'I-1: met\n',
      changes: [set('I-1.evidence', 'a.md', { flow: false })],
      after: 'I-1:\n  status: met\n  evidence: a.md\n',
    },
    {
      name: 'takes lines of its own where it grows long',
      before: 'I-1: met\n',
      changes: [set('I-1.measures', { prevent: 'p'.repeat(40), detect: 'd'.repeat(40) })],
      after: `I-1:\n  status: met\n  measures:\n    prevent: ${'p'.repeat(40)}\n    detect: ${'d'.repeat(40)}\n`,
    },
    {
      name: 'that is a block scalar',
      before: 'evidence: |- # of it\n  a.md\n',
      changes: [set('evidence.sha256', 'ab')],
      after: 'evidence: { file: a.md, sha256: ab }\n# of it\n',
    },
    {
      name: 'in a list',
      before: '- evidence:\n    - a.md # of it\n',
      changes: [set([0, 'evidence'], ['b.md'])],
      after: '- evidence:\n    - b.md # of it\n',
    },
    { name: 'of no known key is refused', before: 'a: met\n', changes: [set('a.b', 1)], after: undefined },
  ]);
});

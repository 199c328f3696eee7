/** Go to definition: the declaration of an id, the file behind a path, and nothing elsewhere. */

import assert from 'node:assert/strict';
import { definition } from '../../../server/src/features/definition.ts';
import { each } from '../../support/cases.ts';
import { bothLineEnds, markRanges, readMarked } from './marked.ts';

const start = 'conformity: 1\nproduct: { name: Lamp }\n';

describe('definition of an id', () => {
  /** The declaration is the range. */
  const cases: readonly { readonly name: string; readonly marked: string }[] = [
    {
      name: 'from a threat to the model',
      marked: 'ai-system:\n  models:\n    - id: <|net|>\nthreats:\n  - asset: n<|>et\n',
    },
    {
      name: 'from a threat to the dataset',
      marked: 'ai-system:\n  datasets:\n    - id: <|grid-1.0|>\nthreats:\n  - asset:\n      - grid<|>-1.0\n',
    },
    {
      name: 'from a model to its dataset',
      marked: 'ai-system:\n  models: [{ id: net, trained-on: [<|>a] }]\n  datasets: [{ id: <|a|> }]\n',
    },
    {
      name: 'to an id that stands for its whole entry',
      marked: 'ai-system: { models: [<|net|>] }\nthreats: [{ asset: net<|> }]\n',
    },
    {
      name: 'without the quotes, on both sides',
      marked: `ai-system: { models: [{ id: "<|net|>" }] }\nthreats: [{ asset: ['n<|>et'] }]\n`,
    },
    {
      name: 'between texts in block style',
      marked: 'ai-system:\n  models:\n    - id: |-\n        <|net|>\nthreats:\n  - asset: >-\n      ne<|>t\n',
    },
    {
      name: 'to an entry that an alias repeats, at its anchor',
      marked: 'x-net: &net { id: <|net|> }\nai-system: { models: [*net] }\nthreats: [{ asset: n<|>et }]\n',
    },
    {
      name: 'to an id that a merge brings in, at its anchor',
      marked:
        'x-net: &net { id: <|net|> }\nai-system: { models: [{ <<: *net, version: 1 }] }\nthreats: [{ asset: n<|>et }]\n',
    },
    {
      name: 'to an id that is an alias itself, at its anchor',
      marked: 'x-ids: [&net <|net|>]\nai-system: { models: [{ id: *net }] }\nthreats: [{ asset: n<|>et }]\n',
    },
    {
      name: 'from what a merge brings in',
      marked:
        'x-base: &base { asset: n<|>et }\nai-system: { models: [{ id: <|net|> }] }\nthreats: [{ <<: *base, id: T1 }]\n',
    },
    {
      name: 'from the declaration of a model to itself',
      marked: 'ai-system: { models: [{ id: <|n<|>et|> }] }\nthreats: [{ asset: net }]\n',
    },
    {
      name: 'from one of two declarations to itself',
      marked: 'ai-system: { models: [<|<|>a|>], datasets: [a] }\n',
    },
    { name: 'from the id of a threat to itself', marked: 'threats:\n  - id: <|T<|>1|>\n' },
    { name: 'from the id of an incident to itself', marked: 'incidents:\n  - id: <|I<|>1|>\n' },
    {
      name: 'to each declaration of an id that is declared twice',
      marked: 'ai-system: { models: [<|a|>], datasets: [<|a|>] }\nthreats: [{ asset: <|>a }]\n',
    },
    {
      name: 'in a text with problems of form',
      marked:
        'ai-system: { modells: [], models: [{ idd: 1, id: <|net|> }] }\nthreats: [{ clas: x, asset: n<|>et }]\n',
    },
    {
      name: 'while a key is half typed',
      marked: 'ai-system:\n  models:\n    - id: <|net|>\n      sup\nthreats:\n  - asset: n<|>et\n',
    },
    {
      name: 'while a quote is open below',
      marked: 'ai-system:\n  models:\n    - id: <|net|>\nthreats:\n  - asset: n<|>et\n    note: "half\n',
    },
  ];
  each(cases, ({ marked }) => {
    for (const text of bothLineEnds(start + marked)) {
      const { analysis, offset, ranges } = readMarked(text);
      const found = definition(analysis, offset);
      assert.ok(found !== undefined && 'ranges' in found, 'No declaration is found. Mend ids.ts.');
      assert.equal(markRanges(analysis, found.ranges), ranges);
    }
  });

  it('tells the text that was asked about', () => {
    const { analysis, offset, ranges } = readMarked(
      `${start}ai-system: { models: [net] }\nthreats: [{ asset: "<|n<|>et|>" }]\n`,
    );
    assert.equal(markRanges(analysis, [definition(analysis, offset)?.origin ?? assert.fail()]), ranges);
  });
});

describe('definition of a file', () => {
  const cases: readonly { readonly name: string; readonly marked: string; readonly path: string }[] = [
    {
      name: 'evidence of a claim',
      marked: 'cybersecurity: { I-1: { evidence: <|docs/<|>a.md|> } }\n',
      path: 'docs/a.md',
    },
    {
      name: 'evidence in its long form, as it is written',
      marked: 'risk-assessment:\n  evidence:\n    - file: "<|./docs/a b<|>.md|>"\n',
      path: './docs/a b.md',
    },
    {
      name: 'a playbook',
      marked: "reporting: { cra: { playbook: '<|docs/c<|>ra.md|>' } }\n",
      path: 'docs/cra.md',
    },
    {
      name: 'evidence that a merge brings in',
      marked:
        'x-met: &met { status: met, evidence: <|a<|>.md|> }\ncybersecurity: { I-1: { <<: *met }, I-2a: *met }\n',
      path: 'a.md',
    },
  ];
  each(cases, ({ marked, path }) => {
    for (const text of bothLineEnds(start + marked)) {
      const { analysis, offset, ranges } = readMarked(text);
      const found = definition(analysis, offset);
      assert.ok(found !== undefined && 'path' in found, 'No file is found. Mend file-paths.ts.');
      assert.equal(found.path, path);
      assert.equal(markRanges(analysis, [found.origin]), ranges);
    }
  });
});

describe('nothing is defined', () => {
  const cases: readonly { readonly name: string; readonly marked: string }[] = [
    { name: 'for an id that nobody declares', marked: `${start}threats: [{ asset: n<|>et }]\n` },
    {
      name: 'for an id of another namespace',
      marked: `${start}ai-system: { models: [net] }\nthreats: [{ id: T1, asset: T<|>1 }]\n`,
    },
    { name: 'for a key', marked: `${start}ai-system: { models: [{ i<|>d: net }] }\n` },
    { name: 'for other texts', marked: `${start}ai-system: { models: [{ id: net, name: n<|>et }] }\n` },
    { name: 'for a value that is not there', marked: `${start}ai-system: { models: [{ id: <|>}] }\n` },
    { name: 'for null', marked: `${start}ai-system: { models: [{ id: ~<|> }] }\n` },
    { name: 'for an empty text', marked: `${start}ai-system: { models: [{ id: "<|>" }] }\n` },
    {
      name: 'for an absolute path',
      marked: `${start}cybersecurity: { I-1: { evidence: /etc/<|>passwd } }\n`,
    },
    {
      name: 'for an address as evidence',
      marked: `${start}cybersecurity: { I-1: { evidence: "http://<|>a.b" } }\n`,
    },
    { name: 'without the marker', marked: 'ai-system: { models: [net] }\nthreats: [{ asset: n<|>et }]\n' },
    {
      name: 'in a merge conflict',
      marked: `${start}ai-system: { models: [n<|>et] }\nx-a: |\n  b\n<<<<<<< a\n=======\n>>>>>>> b\n`,
    },
  ];
  each(cases, ({ marked }) => {
    const { analysis, offset } = readMarked(marked);
    assert.equal(definition(analysis, offset), undefined);
  });
});

/** References and highlights: all places of an id in its namespace, and all places that name one file. */

import assert from 'node:assert/strict';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { documentHighlights, references } from '../../../server/src/features/references.ts';
import { each } from '../../support/cases.ts';
import { bothLineEnds, markRanges, readMarked, textIn } from './marked.ts';

const start = 'conformity: 1\nproduct: { name: Lamp }\n';

interface ReferencesCase {
  readonly name: string;
  /** Every place is a range, the declaration included. */
  readonly marked: string;
}

const cases: readonly ReferencesCase[] = [
  {
    name: 'a model from its declaration',
    marked:
      'ai-system:\n  models:\n    - id: <|n<|>et|>\n      name: net\nthreats:\n  - asset: <|net|>\n  - asset: [other, "<|net|>"]\n',
  },
  {
    name: 'a dataset from one of its uses',
    marked:
      'ai-system:\n  models: [{ id: net, trained-on: [<|d<|>ata|>, more] }]\n  datasets: [<|data|>]\nthreats: [{ asset: <|data|> }]\n',
  },
  {
    name: 'a model and a dataset with one id are one',
    marked: 'ai-system: { models: [<|a|>], datasets: [<|a|>] }\nthreats: [{ asset: <|<|>a|> }]\n',
  },
  {
    name: 'an id that nobody declares',
    marked: 'threats:\n  - asset: <|ne<|>tt|>\n  - asset: [<|nett|>, net]\n',
  },
  {
    name: 'a threat, apart from a model and an incident of the same name',
    marked: 'ai-system: { models: [A] }\nthreats: [{ id: <|<|>A|>, asset: A }]\nincidents: [{ id: A }]\n',
  },
  {
    name: 'an incident',
    marked: 'threats: [{ id: A }]\nincidents: [{ id: <|A<|>|> }]\n',
  },
  {
    name: 'what an alias repeats is written once',
    marked:
      'x-base: &base { asset: <|net|> }\nai-system: { models: [<|n<|>et|>] }\nthreats: [*base, { <<: *base, id: T1 }]\n',
  },
  {
    name: 'a file, whatever detours its path makes',
    marked:
      'risk-assessment: { evidence: <|docs/a.md|> }\ncybersecurity:\n  I-1: { evidence: [<|./docs/<|>a.md|>, docs/b.md] }\n  I-2a: { evidence: { file: "<|docs/../docs//a.md|>" } }\nreporting: { cra: { playbook: <|docs/a.md|> } }\n',
  },
  {
    name: 'files differ by upper and lower case',
    marked: 'cybersecurity: { I-1: { evidence: <|a<|>.md|> }, I-2a: { evidence: A.md } }\n',
  },
  {
    name: 'a path that leads out of the folder is another',
    marked: 'cybersecurity: { I-1: { evidence: <|../<|>a.md|> }, I-2a: { evidence: a.md } }\n',
  },
  {
    name: 'while a key is half typed',
    marked:
      'ai-system:\n  models:\n    - id: <|net|>\nthreats:\n  - asset: <|n<|>et|>\n    stat\n  - asset: <|net|>\n',
  },
  {
    name: 'a sentence that looks like a file is none',
    marked: 'product: { support-reasons: a<|>.md }\ncybersecurity: { I-1: { evidence: a.md } }\n',
  },
];

describe('references', () => {
  each(cases, ({ marked }) => {
    for (const text of bothLineEnds(start + marked)) {
      const { analysis, offset, ranges } = readMarked(text);
      assert.equal(markRanges(analysis, references(analysis, offset, true)), ranges);
    }
  });

  const others: readonly ReferencesCase[] = [
    {
      name: 'of an id without its declaration, from there',
      marked: 'ai-system: { models: [n<|>et] }\nthreats: [{ asset: <|net|> }]\n',
    },
    {
      name: 'of an id without its declaration, from a use',
      marked: 'ai-system: { models: [net] }\nthreats: [{ asset: <|n<|>et|> }, { asset: <|net|> }]\n',
    },
    {
      name: 'of a file are its other places',
      marked: 'cybersecurity: { I-1: { evidence: a<|>.md }, I-2a: { evidence: <|./a.md|> } }\n',
    },
  ];
  each(others, ({ marked }) => {
    const { analysis, offset, ranges } = readMarked(start + marked);
    assert.equal(markRanges(analysis, references(analysis, offset, false)), ranges);
  });

  it('none without the marker', () => {
    const { analysis, offset } = readMarked('ai-system: { models: [n<|>et] }\n');
    assert.deepEqual([references(analysis, offset, true), documentHighlights(analysis, offset)], [[], []]);
  });
});

describe('highlights', () => {
  each(cases, ({ marked }) => {
    const { analysis, offset, ranges } = readMarked(start + marked);
    const found = documentHighlights(analysis, offset).map(({ range }) => range);
    assert.equal(markRanges(analysis, found), ranges);
  });

  it('tell the declaration from its uses', () => {
    const { analysis, offset } = readMarked(
      `${start}ai-system: { models: [net] }\nthreats: [{ asset: n<|>et }]\n`,
    );
    const kinds = documentHighlights(analysis, offset).map(({ kind }) => kind);
    assert.deepEqual(kinds, [DocumentHighlightKind.Write, DocumentHighlightKind.Text]);
  });

  it('of a file declare nothing', () => {
    const { analysis, offset } = readMarked(`${start}cybersecurity: { I-1: { evidence: a<|>.md } }\n`);
    const found = documentHighlights(analysis, offset).map(({ range, kind }) => [
      textIn(analysis.text, range),
      kind,
    ]);
    assert.deepEqual(found, [['a.md', DocumentHighlightKind.Text]]);
  });
});

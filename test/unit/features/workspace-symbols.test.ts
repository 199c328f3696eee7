/** Symbols of a workspace: what is found in each descriptor, by which letters, and where it leads. */

import assert from 'node:assert/strict';
import { SymbolKind } from 'vscode-languageserver-types';
import { workspaceSymbols } from '../../../server/src/features/workspace-symbols.ts';
import { each } from '../../support/cases.ts';
import { bothLineEnds, markRanges, readMarked } from './marked.ts';

const uri = 'file:///compliance.yaml';

interface SymbolsCase {
  readonly name: string;
  /** Where a symbol leads is a range. */
  readonly marked: string;
  readonly names: readonly string[];
}

const cases: readonly SymbolsCase[] = [
  {
    name: 'the product and the AI system by their names',
    marked: 'product: { name: <|Lamp|> }\nai-system: { name: <|Light|> }\n',
    names: ['Lamp', 'Light'],
  },
  {
    name: 'an AI system without a name at its key',
    marked: '<|ai-system|>:\n  generative: false\n',
    names: ['AI system'],
  },
  {
    name: 'models and datasets by id and name',
    marked:
      'ai-system:\n  name: <|A|>\n  models:\n    - id: <|net|>\n      name: Net One\n    - <|other|>\n  datasets: [{ id: <|"data"|>, name: data }]\n',
    names: ['A', 'net: Net One', 'other', 'data'],
  },
  {
    name: 'threats by id and class, also those without an id',
    marked:
      'threats:\n  - id: <|T1|>\n    class: data-poisoning\n  - class: <|model-flaws|>\n  - status: met\n',
    names: ['T1: data-poisoning', 'model-flaws'],
  },
  {
    name: 'incidents by id and kind',
    marked: 'incidents: [{ id: <|INC-7|>, kind: severe-incident }]\n',
    names: ['INC-7: severe-incident'],
  },
  {
    name: 'what an alias brings in, at its anchor',
    marked: 'x-net: &net { id: <|net|> }\nai-system: { name: <|A|>, models: [*net] }\n',
    names: ['A', 'net'],
  },
  {
    name: 'while a key is half typed',
    marked: 'product:\n  name: <|Lamp|>\n  ver\nthreats: [{ id: <|T1|> }]\n',
    names: ['Lamp', 'T1'],
  },
  {
    name: 'while a quote is open below',
    marked: 'product: { name: <|Lamp|> }\nscope: "\n',
    names: ['Lamp'],
  },
  {
    name: 'on one line, without what is invisible, and not without end',
    marked: `product: { name: <|"a\\n\\u202Eb\\tc ${'x'.repeat(200)}"|> }\n`,
    names: [`a b c ${'x'.repeat(74)}…`],
  },
  {
    name: 'nothing where nothing is named',
    marked: 'product: { name: " " }\nthreats: [~, [], {}]\nincidents: none\n',
    names: [],
  },
];

describe('symbols of a workspace', () => {
  each(cases, ({ marked, names }) => {
    for (const text of bothLineEnds(`conformity: 1\n${marked}`)) {
      const { analysis, ranges } = readMarked(text);
      const symbols = workspaceSymbols([{ uri, analysis }], '');
      assert.deepEqual(
        symbols.map(({ name }) => name),
        names,
      );
      const places = symbols.flatMap(({ location }) => ('range' in location ? [location.range] : []));
      assert.equal(markRanges(analysis, places), ranges);
    }
  });

  const product = (name: string, more = ''): string => `conformity: 1\nproduct: { name: ${name} }\n${more}`;
  const searched = [
    { uri: 'file:///lamp/compliance.yaml', text: product('Lamp', 'ai-system: { models: [anomaly-net] }\n') },
    {
      uri: 'file:///gate/compliance.yaml',
      text: product('Gate', 'threats: [{ id: T1, class: data-poisoning }]\n'),
    },
    { uri: 'file:///other/compliance.yaml', text: 'product: { name: Lamp }\n' },
  ].map(({ uri, text }) => ({ uri, analysis: readMarked(text).analysis }));

  it('name the product that they belong to, its file, and their kind', () => {
    assert.deepEqual(
      workspaceSymbols(searched, '').map(({ name, kind, containerName, location: { uri } }) => [
        name,
        kind,
        containerName,
        uri.split('/').at(-2),
      ]),
      [
        ['Lamp', SymbolKind.Package, undefined, 'lamp'],
        ['AI system', SymbolKind.Module, 'Lamp', 'lamp'],
        ['anomaly-net', SymbolKind.Class, 'Lamp', 'lamp'],
        ['Gate', SymbolKind.Package, undefined, 'gate'],
        ['T1: data-poisoning', SymbolKind.Event, 'Gate', 'gate'],
      ],
    );
  });

  const queries: readonly {
    readonly name: string;
    readonly query: string;
    readonly found: readonly string[];
  }[] = [
    { name: 'by a part', query: 'poison', found: ['T1: data-poisoning'] },
    { name: 'whatever upper and lower case', query: 'lAMp', found: ['Lamp'] },
    { name: 'by letters in their order', query: 'anmnt', found: ['anomaly-net'] },
    { name: 'not by letters in another order', query: 'pmal', found: [] },
    { name: 'not by more letters than there are', query: 'lampp', found: [] },
    { name: 'by several words, in any order', query: ' poison  t1 ', found: ['T1: data-poisoning'] },
    { name: 'by all words only', query: 'poison t2', found: [] },
  ];
  each(queries, ({ query, found }) => {
    assert.deepEqual(
      workspaceSymbols(searched, query).map(({ name }) => name),
      found,
    );
  });
});

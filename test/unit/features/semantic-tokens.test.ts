/** Semantic tokens: what has a colour of its own, which one, and what keeps the colours of YAML. */

import assert from 'node:assert/strict';
import { SemanticTokenTypes } from 'vscode-languageserver-types';
import { analyse } from '../../../server/src/analysis/analyse.ts';
import { semanticTokensLegend } from '../../../server/src/features/semantic-tokens.ts';
import { each } from '../../support/cases.ts';
import { settings } from '../../support/clock.ts';
import { bothLineEnds, markRanges, readMarked } from './marked.ts';
import { tokensOf } from './tokens.ts';

const start =
  'conformity: 1\nproduct: { name: Lamp, placed-on-market: 2028-03-01 }\nscope: { data-connection: direct, supplied-as: device, excluded-by: none }\n';

interface TokensCase {
  readonly name: string;
  /** Each token is a range. */
  readonly marked: string;
  readonly types: readonly string[];
}

const cases: readonly TokensCase[] = [
  {
    name: 'claims with the state of their duty, statuses as they are written',
    marked:
      'cybersecurity:\n  <|I-1|>: { status: <|met|>, evidence: a.md }\n  <|I-2a|>: <|met|>\n  <|I-2b|>: <|open|>\n  <|I-2c|>:\n    status: <|planned|>\n  <|I-2m|>: { status: <|not-applicable|>, justification: No data. }\n',
    types: [
      'property.met',
      'enumMember.met',
      'property.cannot-tell',
      'enumMember.met',
      'property.open',
      'enumMember.open',
      'property.planned',
      'enumMember.planned',
      'property.not-applicable',
      'enumMember.not-applicable',
    ],
  },
  {
    name: 'claims of all sections, those that bind nothing without a state',
    marked:
      'vulnerability-handling: { sbom: a.json, <|II-5|>: ~ }\ncra: { <|ce-marking|>: <|open|> }\nai-act:\n  <|risk-management|>: <|open|>\n',
    types: ['property.cannot-tell', 'property.open', 'enumMember.open', 'property', 'enumMember.open'],
  },
  {
    name: 'claims without a state while a quote is open',
    marked: 'cybersecurity:\n  <|I-1|>: <|open|>\n  <|I-2a|>: "half\n',
    types: ['property', 'enumMember.open', 'property'],
  },
  {
    name: 'ids where they are declared and where they are used',
    marked:
      'ai-system:\n  models:\n    - id: <|net|>\n      name: net\n      trained-on: [<|data|>]\n  datasets: [<|"data"|>]\nthreats: [{ id: <|T1|>, asset: <|net|> }]\nincidents: [{ id: <|INC-7|> }]\n'.replace(
        '<|"data"|>',
        '"<|data|>"',
      ),
    types: [
      'variable.declaration',
      'variable',
      'variable.declaration',
      'variable.declaration',
      'variable',
      'variable.declaration',
    ],
  },
  {
    name: 'attack classes, techniques and entries of lists, wherever they stand',
    marked:
      'threats:\n  - class: <|data-poisoning|>\n    techniques: [<|AML.T0020|>, <|AML.T0018.002|>]\n    owasp: "<|LLM05:2026|>"\ndeclaration: { ai-cybersecurity: { covers: <|model-flaws|> } }\n',
    types: ['enum', 'type', 'type', 'type', 'enum'],
  },
  {
    name: 'rules that waivers name',
    marked:
      '# conformity-lens: waive <|cra/requirement-open|> until 2026-12-31 -- Soon.\nwaivers: [{ rule: <|cra/sbom-missing|>, reason: cra/sbom-missing }] # conformity-lens: waive <|cra/sbom-missing|>\n',
    types: ['function', 'function', 'function'],
  },
  {
    name: 'what an alias repeats, once and at its anchor',
    marked:
      'x-claim: &claim { status: <|met|> }\nx-id: &id <|net|>\nai-system: { models: [*id] }\nthreats: [{ id: *id, asset: *id }]\ncybersecurity: { <|I-1|>: *claim, <|I-2a|>: { <<: *claim } }\n',
    types: ['enumMember.met', 'variable.declaration', 'property.cannot-tell', 'property.cannot-tell'],
  },
  {
    name: 'while a key is half typed',
    marked: 'cybersecurity:\n  <|I-1|>: <|open|>\n  I-2\nthreats: [{ class: <|model-flaws|> }]\n',
    types: ['property.open', 'enumMember.open', 'enum'],
  },
  {
    name: 'between quotes, in brackets, and behind characters of two units',
    marked: 'cybersecurity: { x-💡: 1, "<|I-1|>": {status: "<|open|>"} }\n',
    types: ['property.open', 'enumMember.open'],
  },
  {
    name: 'not what the format does not know',
    marked:
      'cybersecurity: { I-3: opened, met: x, "I-\\x31": ~ }\nthreats: [{ class: poison, techniques: T20, owasp: LLM, status: done }]\nproduct: { name: met, version: model-flaws }\nx-a: { status: met, class: model-flaws }\n# conformity-lens: waive cra/no-such-rule\n',
    types: [],
  },
  {
    name: 'not the keys that other duties rest on',
    marked:
      'risk-assessment: { evidence: a.md }\ndeclaration: { acts: 2024/2847 }\nreporting: { cra: { owner: a } }\n',
    types: [],
  },
];

describe('semantic tokens', () => {
  each(cases, ({ marked, types }) => {
    for (const text of bothLineEnds(start + marked)) {
      const { analysis, ranges } = readMarked(text);
      const tokens = tokensOf(analysis);
      assert.equal(
        markRanges(
          analysis,
          tokens.map(({ range }) => range),
        ),
        ranges,
      );
      assert.deepEqual(
        tokens.map(({ type }) => type),
        types,
      );
    }
  });

  it('are of standard types, so that every theme has colours for them', () => {
    const standard: readonly string[] = Object.values(SemanticTokenTypes);
    assert.deepEqual(
      semanticTokensLegend.tokenTypes.filter((type) => !standard.includes(type)),
      [],
    );
  });

  it('are not there without the marker', () => {
    assert.deepEqual(tokensOf(analyse('cybersecurity: { I-1: met }\n', settings)), []);
  });
});

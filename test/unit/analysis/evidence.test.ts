/**
 * Prove once, show where it counts: which duties of both acts a file answers, from the facts about the overlap, and
 * what claims are worth whose evidence does not hold.
 */

import assert from 'node:assert/strict';
import { analyse, type Judgement } from '../../../server/src/analysis/analyse.ts';
import type { Sight } from '../../../server/src/evidence/sight.ts';
import { settings } from '../../support/clock.ts';
import { composeExample } from '../../support/example.ts';
import { smallProduct } from '../../support/product.ts';

const judge = (text: string, seen: Readonly<Record<string, Sight>> = {}): Judgement => {
  const { judgement } = analyse(text, settings, new Map(Object.entries(seen)));
  assert.ok(judgement, 'There is no judgement. Mend the case.');
  return judgement;
};

/** Duties of the file a.md, those that it reaches through something with what that is. */
function answers(text: string): readonly string[] {
  const evidence = judge(text).evidence.find(({ path }) => path === 'a.md');
  assert.ok(evidence, 'The case names no a.md. Mend it.');
  return evidence.duties.map(({ duty, through }) =>
    through === undefined ? duty : `${duty} through ${through}`,
  );
}

describe('duties that evidence answers', () => {
  const cases: readonly [name: string, changes: string, duties: readonly string[]][] = [
    [
      'the risk assessment counts under both acts',
      'risk-assessment: { evidence: a.md }',
      ['cra/risk-assessment', 'ai-act/cybersecurity through condition (a) of the bridge'],
    ],
    [
      'a file that stands behind several claims answers each once',
      'cybersecurity: { I-1: { status: met, evidence: a.md }, I-2b: { status: met, evidence: ./a.md } }',
      ['cra/I-1', 'cra/I-2b', 'ai-act/cybersecurity through condition (a) of the bridge'],
    ],
    [
      'the bill of materials answers the first requirement of Part II, and the AI Act through the bridge only',
      'vulnerability-handling: { sbom: a.md }',
      ['cra/II-1', 'ai-act/cybersecurity through condition (b) of the bridge'],
    ],
    [
      'measures against an attack that Article 15(5) names also belong into the risk assessment of the CRA',
      'threats: [{ class: data-poisoning, evidence: a.md }]',
      ['cra/risk-assessment through CRA recital 51', 'ai-act/against-data-poisoning'],
    ],
    [
      'an attack that only practice names answers no duty of the AI Act',
      'threats: [{ class: model-extraction, evidence: a.md }]',
      ['cra/risk-assessment through CRA recital 51'],
    ],
    [
      'a declaration that names both acts is one for both',
      'declaration: { evidence: a.md, acts: [2024/2847, 2024/1689] }',
      [
        'cra/declaration',
        'ai-act/cybersecurity through condition (c) of the bridge',
        'ai-act/declaration through one declaration for both acts',
      ],
    ],
    [
      'a declaration under the CRA alone is none under the AI Act',
      'declaration: { evidence: a.md, acts: [2024/2847] }',
      ['cra/declaration', 'ai-act/cybersecurity through condition (c) of the bridge'],
    ],
    [
      'what the bridge does not carry counts under the AI Act alone',
      'ai-act: { accuracy: { status: met, evidence: a.md } }',
      ['ai-act/accuracy'],
    ],
    [
      'without a high-risk system there is no bridge to reach the AI Act',
      'ai-system: { high-risk: { route: none, entry: null, safety-component: null } }\nrisk-assessment: { evidence: a.md }',
      ['cra/risk-assessment'],
    ],
    [
      'a duty that does not arise is answered by nothing',
      'ai-act: { two-person-check: { status: met, evidence: a.md } }',
      [],
    ],
  ];
  for (const [name, changes, duties] of cases)
    it(name, () => assert.deepEqual(answers(smallProduct(changes)), duties));

  it('belong to the four rows of the overlap', () => {
    const { evidence } = judge(composeExample('product: {}'));
    const rows = new Map<string, string[]>();
    for (const { path, rows: own } of evidence)
      for (const row of own) rows.set(row, [...(rows.get(row) ?? []), path]);
    assert.deepEqual([...rows.keys()].sort(), [
      'ai-attacks',
      'declaration',
      'secure-design',
      'vulnerability-handling',
    ]);
    assert.ok(rows.get('vulnerability-handling')?.includes('sbom/gridguard.cdx.json'));
    assert.ok(rows.get('ai-attacks')?.includes('docs/threats/data-poisoning.md'));
  });
});

describe('evidence that does not hold', () => {
  const present: Sight = { state: 'file', size: 10 };
  const broken: readonly [name: string, sight: Sight][] = [
    ['missing', { state: 'missing' }],
    ['a folder', { state: 'folder' }],
    ['outside the workspace', { state: 'outside', link: false }],
    ['unreadable', { state: 'unreadable', reason: 'it may not be read' }],
    ['empty', { state: 'file', size: 0 }],
  ];
  const bridgeWith = (path: string, sight: Sight): string =>
    judge(composeExample('product: {}'), { [path]: sight }).profile.bridge.state;

  it('the bridge holds with files that are there', () =>
    assert.equal(bridgeWith('docs/hardening.md', present), 'deemed'));

  for (const [name, sight] of broken) {
    it(`condition (a) is not met by evidence that is ${name}`, () =>
      assert.equal(bridgeWith('docs/hardening.md', sight), 'conditions-missing'));
    it(`condition (c) is not met by a declaration that is ${name}`, () =>
      assert.notEqual(bridgeWith('docs/eu-declaration.md', sight), 'deemed'));
  }

  it('condition (b) is not met by a bill that cannot be read', () => {
    const bill: Sight = { ...present, bill: { state: 'damaged', reason: 'It is damaged.' } };
    assert.equal(bridgeWith('sbom/gridguard.cdx.json', bill), 'conditions-missing');
  });

  it('a claim behind which evidence is missing cannot be told, and is not met', () => {
    const seen = { 'docs/ai/accuracy.md': { state: 'missing' } as const };
    const { obligations } = judge(composeExample('product: {}'), seen);
    const accuracy = obligations.find(({ duty }) => duty === 'ai-act/accuracy');
    assert.deepEqual(
      [accuracy?.status, accuracy?.reason],
      ['cannot-tell', 'Claimed as met, but the evidence that is named does not hold.'],
    );
  });

  it('of several files each has to hold', () => {
    const text = composeExample(
      'cybersecurity:\n  I-2b: { status: met, evidence: [docs/hardening.md, docs/more.md] }\n',
    );
    const seen: Readonly<Record<string, Sight>> = {
      'docs/hardening.md': present,
      'docs/more.md': { state: 'missing' },
    };
    assert.equal(judge(text, seen).profile.bridge.state, 'conditions-missing');
  });

  it('evidence that has ended on the as-of day does not hold, even where nobody looked', () => {
    const text = composeExample(
      'risk-assessment:\n  evidence: { file: docs/risk-assessment.md, sha256: null, valid-until: 2026-11-19 }\n',
    );
    const assessment = judge(text).obligations.find(({ duty }) => duty === 'cra/risk-assessment');
    assert.equal(assessment?.status, 'cannot-tell');
  });

  it('says nothing about a file that nobody has looked at', () => {
    const { findings } = analyse(composeExample('product: {}'), settings);
    assert.deepEqual(
      findings.filter(({ rule }) => rule.startsWith('evidence/')),
      [],
    );
  });

  it('says once that there are more files than are looked at', () => {
    const items = Array.from({ length: 600 }, (_, index) => `docs/${String(index)}.md`).join(', ');
    const { findings } = analyse(smallProduct(`risk-assessment: { evidence: [${items}] }`), settings);
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'descriptor/limit').map(({ message }) => message),
      ['More than 500 files are named. From here on they are not looked at.'],
    );
  });
});

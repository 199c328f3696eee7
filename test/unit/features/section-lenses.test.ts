/** Lenses above sections: the bridge, the attack classes, and how many duties of a section are open. */

import assert from 'node:assert/strict';
import type { CodeLens } from 'vscode-languageserver-types';
import { analyse, type Analysis } from '../../../server/src/analysis/analyse.ts';
import { sectionLenses } from '../../../server/src/features/section-lenses.ts';
import { bridgeTitles } from '../../../server/src/report/bridge-titles.ts';
import { each } from '../../support/cases.ts';
import { settings } from '../../support/clock.ts';
import { analyseComplete, smallProduct } from '../../support/product.ts';
import { bothLineEnds, textIn } from './marked.ts';

const descriptor = 'file:///compliance.yaml';

const lensesOf = (analysis: Analysis, runsCommands = true): readonly CodeLens[] =>
  sectionLenses(analysis, { descriptor, runsCommands, bridgeTitles });

/** Each lens with the key that it stands above. */
const inWords = (analysis: Analysis): readonly string[] =>
  lensesOf(analysis).map(
    ({ range, command }) => `${textIn(analysis.text, range)}: ${command?.title ?? 'no title'}`,
  );

interface LensCase {
  readonly name: string;
  readonly changes: string;
  readonly lenses: readonly string[];
}

describe('lenses above the sections of a small product', () => {
  const bridge = 'Bridge open: conditions not shown';
  const cases: readonly LensCase[] = [
    {
      name: 'the bridge above the product where there is no declaration',
      changes: '',
      lenses: [`product: ${bridge}`],
    },
    {
      name: 'the bridge above the declaration, with its duties beside it',
      changes: 'declaration: { evidence: a.md }',
      lenses: [`declaration: ${bridge}`, 'declaration: 2 open of 3 duties'],
    },
    {
      name: 'a product of whose AI nothing is said',
      changes: 'ai-system: ~\nai-act: {}\nthreats: []',
      lenses: ['product: Cannot tell yet'],
    },
    {
      name: 'open duties of a section, those that nothing is said about included',
      changes:
        'cybersecurity: { I-1: { status: met, evidence: a.md }, I-2a: met, I-2b: open, I-2c: { status: not-applicable, justification: None. } }',
      lenses: [`product: ${bridge}`, 'cybersecurity: 12 open of 14 duties'],
    },
    {
      name: 'one duty',
      changes: 'risk-assessment: {}',
      lenses: [`product: ${bridge}`, 'risk-assessment: 1 open of 1 duty'],
    },
    {
      name: 'no open duty, as stated',
      changes: 'risk-assessment: { evidence: a.md }',
      lenses: [`product: ${bridge}`, 'risk-assessment: none open of 1 duty, as stated'],
    },
    {
      name: 'nothing above a section to which no duty of the product belongs',
      changes: 'scope: { data-connection: none }\ncybersecurity: { I-1: open }\ncra: { ce-marking: open }',
      lenses: ['product: No bridge: outside the CRA'],
    },
    {
      name: 'classes without an entry, and those that are open',
      changes:
        'threats: [{ class: data-poisoning, status: not-applicable, justification: None. }, { class: model-flaws, status: open }, { class: model-poisoning, status: met }]',
      lenses: [
        `product: ${bridge}`,
        'threats: 1 of 5 attack classes of AI Act Art. 15(5) covered; adversarial inputs, confidentiality attacks missing; model poisoning, model flaws open',
      ],
    },
    {
      name: 'no classes where Article 15 does not bind the product',
      changes:
        'ai-system: { high-risk: { route: none } }\nthreats: [{ class: data-poisoning, status: open }]',
      lenses: ['product: No bridge needed: not high-risk'],
    },
  ];
  each(cases, ({ changes, lenses }) => {
    for (const text of bothLineEnds(smallProduct(changes)))
      assert.deepEqual(inWords(analyse(text, settings)), lenses);
  });
});

describe('lenses above sections', () => {
  it('say so where every class is covered and nothing is open', () => {
    const words = inWords(analyseComplete('{}'));
    for (const expected of [
      'declaration: Bridge conditions met, as stated',
      'threats: 5 of 5 attack classes of AI Act Art. 15(5) covered, as stated',
      'cybersecurity: none open of 14 duties, as stated',
    ])
      assert.ok(words.includes(expected), `Missing: ${expected}. There are:\n${words.join('\n')}`);
  });

  it('lead to the obligations of their section', () => {
    const analysis = analyse(smallProduct('cra: { ce-marking: open }\nthreats: []'), settings);
    assert.deepEqual(
      lensesOf(analysis).map(({ command }) => [command?.command, command?.arguments]),
      [
        ['conformityLens.showObligations', [descriptor]],
        ['conformityLens.showObligations', [descriptor, 'threats']],
        ['conformityLens.showObligations', [descriptor, 'cra']],
      ],
    );
  });

  it('are text alone for clients that do not know our commands', () => {
    const [first] = lensesOf(analyse(smallProduct(''), settings), false);
    assert.deepEqual(first?.command, { title: 'Bridge open: conditions not shown', command: '' });
  });

  const silent: readonly { readonly name: string; readonly text: string }[] = [
    { name: 'are not there without the marker', text: 'product: { name: Lamp }\ncybersecurity: {}\n' },
    {
      name: 'are not there while the file cannot be read',
      text: `${smallProduct('')}cybersecurity: "half\n`,
    },
  ];
  each(silent, ({ text }) => assert.deepEqual(lensesOf(analyse(text, settings)), []));

  it('stay while a key is half typed', () => {
    assert.equal(lensesOf(analyse(`${smallProduct('')}cybersec\n`, settings)).length, 1);
  });
});

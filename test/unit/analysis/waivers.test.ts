/** Waivers as comments; those of the section `waivers` are in the fixtures. */

import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis/analyse.ts';
import { each } from '../../support/cases.ts';
import { settings } from '../../support/clock.ts';

const file = (first: string, second = ''): string =>
  `conformity: 1\nproduct: { name: Lamp, placed-on-market: 2028-03-01 }\nscope: { data-connection: direct, supplied-as: device, excluded-by: none, contains-ai: false }\ncybersecurity:\n${first}  I-2b: open${second}\n`;

/** Severity of the open requirement, and the waiver problems. */
function outcome(text: string): readonly [string | undefined, readonly string[]] {
  const { findings } = analyse(text, settings);
  const open = findings.find(({ rule }) => rule === 'cra/requirement-open');
  return [open?.severity, findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('descriptor/'))];
}

describe('a waiver in a comment', () => {
  const waive = '# conformity-lens: waive cra/requirement-open';
  each(
    [
      {
        name: 'on the line accepts the finding',
        text: file('', ` ${waive} -- shipped with 2.5`),
        expected: ['hint', []],
      },
      {
        name: 'alone on the line above accepts it',
        text: file(`  ${waive} -- shipped with 2.5\n`),
        expected: ['hint', []],
      },
      {
        name: 'needs a reason',
        text: file('', ` ${waive}`),
        expected: ['warning', ['descriptor/waiver-without-reason']],
      },
      {
        name: 'needs a reason that is not blank',
        text: file('', ` ${waive} -- `),
        expected: ['warning', ['descriptor/waiver-without-reason']],
      },
      {
        name: 'elsewhere accepts nothing, and is found',
        text: file(`  ${waive} -- shipped\n\n`),
        expected: ['warning', ['descriptor/waiver-unused']],
      },
      {
        name: 'of an unknown rule is an error',
        text: file('', ' # conformity-lens: waive cra/requirment-open -- x'),
        expected: ['warning', ['descriptor/waiver-of-unknown-rule']],
      },
      {
        name: 'with Windows line ends works alike',
        text: file('', ` ${waive} -- shipped`).replaceAll('\n', '\r\n'),
        expected: ['hint', []],
      },
    ],
    ({ text, expected }) => {
      assert.deepEqual(outcome(text), expected);
    },
  );

  it('cannot accept a malformed file', () => {
    const text =
      'conformity: 1\nproduct: { nmae: x } # conformity-lens: waive descriptor/unknown-key -- later\n';
    const found = analyse(text, settings).findings.find(({ rule }) => rule === 'descriptor/unknown-key');
    assert.equal(found?.severity, 'error');
  });
});

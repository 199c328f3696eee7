/** Calm: a file that somebody has just begun shows few findings, and a file with thousands of gaps shows a readable number. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { limits } from '../../server/src/syntax/limits.ts';
import { settings } from '../support/clock.ts';

const root = new URL('../../', import.meta.url);

/** A snippet as it stands after every stop was passed: defaults and first choices. */
const expanded = (body: readonly string[]): string =>
  body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');

describe('a calm file', () => {
  it('the starter snippet shows about seven findings, none of them an error', () => {
    const snippets = JSON.parse(
      readFileSync(new URL('snippets/conformity-lens.code-snippets', root), 'utf8'),
    ) as Record<string, { body: string[] }>;
    const starter = Object.values(snippets).find(({ body }) => body.join('\n').includes('conformity: 1'));
    assert.ok(starter, 'There is no starter snippet.');
    const { findings } = analyse(expanded(starter.body), settings);
    const shown = findings.map(({ rule, severity }) => `${severity} ${rule}`);
    assert.ok(findings.length <= 8, `Too many for a beginning:\n${shown.join('\n')}`);
    assert.ok(!shown.some((line) => line.startsWith('error')), shown.join('\n'));
  });

  it('thousands of findings end with one that says so', () => {
    const text = `conformity: 1\nproduct:\n  name: Lamp\n${'  unknown: 1\n'.repeat(2000)}`;
    const { findings } = analyse(text, settings);
    assert.equal(findings.length, limits.findings + 1);
    assert.ok(findings.some(({ rule }) => rule === 'descriptor/limit'));
  });
});

/** The documentation of every rule is executed: `bad` shows the finding and nothing else that weighs, `good` is free of it. */

import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/analysis/finding.ts';
import { rules } from '../../server/src/rules/index.ts';
import { analyseDocs } from '../support/example.ts';

const list = (findings: readonly Finding[]): string =>
  findings.map(({ rule, severity, message }) => `\n  ${rule} ${severity}: ${message}`).join('');

const weighs = ({ severity, basis }: Finding): boolean =>
  (severity === 'error' || severity === 'warning') && basis !== 'gate';

describe('documentation of rules', () => {
  for (const { id, docs } of rules) {
    it(`${id}: bad shows the finding`, async () => {
      const { findings } = await analyseDocs(docs, 'bad');
      assert.ok(
        findings.some(({ rule }) => rule === id),
        `docs.bad does not give ${id}. Mend the fragment in its rule file. It gives:${list(findings)}`,
      );
    });

    it(`${id}: bad shows nothing else`, async () => {
      const { findings } = await analyseDocs(docs, 'bad');
      const others = findings.filter((finding) => finding.rule !== id && weighs(finding));
      assert.equal(
        others.length,
        0,
        `docs.bad gives other findings too. Make the fragment smaller:${list(others)}`,
      );
    });

    it(`${id}: good is free of it`, async () => {
      const { findings } = await analyseDocs(docs, 'good');
      const own = findings.filter(({ rule }) => rule === id);
      assert.equal(
        own.length,
        0,
        `docs.good still gives the finding. Mend the fragment, or the rule:${list(own)}`,
      );
    });
  }
});

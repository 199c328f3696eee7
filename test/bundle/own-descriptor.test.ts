/** The built command line checks the project's own descriptor: what CI runs about ourselves. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { inProject } from '../support/files.ts';

function check(...options: readonly string[]) {
  const command = inProject('server/bin/conformity-lens.cjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [command, 'check', 'compliance.yaml', ...options],
    { cwd: inProject('.'), encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('conformity-lens check on its own descriptor', () => {
  it('finds no error and no warning, and says why there is no bridge', () => {
    const { status, stdout, stderr } = check();
    assert.deepEqual([status, stderr], [0, ''], stdout);
    assert.doesNotMatch(stdout, /: (?:error|warning) /, 'Mend compliance.yaml, or what it names.');
    assert.match(stdout, /bridge\/out-of-cra-scope No bridge: Open-source software/);
    assert.match(stdout, /Conformity Lens\. No bridge: outside the CRA\./);
  });

  it('says in the JSON that there is no AI system', () => {
    const { products } = JSON.parse(check('--format', 'json').stdout) as {
      readonly products: readonly { readonly gates: { readonly highRisk: { readonly reason: string } } }[];
    };
    assert.match(products[0]?.gates.highRisk.reason ?? '', /contains no AI system/);
  });
});

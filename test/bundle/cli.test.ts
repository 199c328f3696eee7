/** The built command line: formats, exit codes, and what it says when it cannot run. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const command = join(root, 'server', 'bin', 'conformity-lens.cjs');

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const gaps = 'examples/grid-controller-gaps/compliance.yaml';
const complete = 'examples/grid-controller/compliance.yaml';

describe('conformity-lens check', () => {
  it('prints file:line:column, severity, rule, message and citation, and a line for the product', () => {
    const { stdout, status } = run('check', gaps);
    assert.match(
      stdout,
      /^examples\/grid-controller-gaps\/compliance\.yaml:\d+:\d+: warning ai-act\/threat-class-missing .+ \[AI Act Art\. 15\(5\)\]$/m,
    );
    assert.match(stdout, /GridGuard Safety Controller\. Bridge open: conditions not shown\./);
    assert.equal(status, 0, 'What binds later is no error today.');
  });

  it('finds errors when asked about the day of the market', () => {
    assert.equal(run('check', gaps, '--as-of', 'market').status, 1);
    assert.equal(run('check', complete, '--as-of', 'market').status, 0);
  });

  it('gives JSON with gates, bridge, obligations and findings', () => {
    const report: unknown = JSON.parse(
      run('check', gaps, complete, '--format', 'json', '--as-of', '2026-11-20').stdout,
    );
    assert.ok(typeof report === 'object' && report !== null && 'asOf' in report && 'products' in report);
    assert.equal(report.asOf, '2026-11-20');
    assert.ok(Array.isArray(report.products));
    const states = report.products.map(
      (product: { bridge: { state: string; conditions: unknown } }) => product.bridge.state,
    );
    assert.deepEqual(states, ['conditions-missing', 'deemed']);
    const keys = Object.keys(report.products[0] as object);
    for (const key of ['file', 'name', 'gates', 'bridge', 'obligations', 'findings'])
      assert.ok(keys.includes(key), `"${key}" is missing in the JSON.`);
  });

  const refusals: readonly (readonly [behaviour: string, args: readonly string[], said: RegExp])[] = [
    ['a file that is not there', ['check', 'nothing.yaml'], /nothing\.yaml: there is no such file/],
    ['a folder', ['check', 'examples'], /this is a folder/],
    ['no file at all', ['check'], /Name at least one file/],
    ['an unknown format', ['check', gaps, '--format', 'xml'], /--format is text or json/],
    ['an impossible day', ['check', gaps, '--as-of', '2026-02-31'], /--as-of is today, market, or a day/],
    ['an unknown option', ['check', gaps, '--strict'], /--strict/],
    ['an unknown command', ['verify'], /There is no command "verify"/],
    ['a server without its transport', ['server'], /server --stdio/],
  ];
  for (const [behaviour, args, said] of refusals) {
    it(`refuses ${behaviour} with exit code 2 and a way out`, () => {
      const { status, stderr } = run(...args);
      assert.equal(status, 2);
      assert.match(stderr, said);
    });
  }

  it('skips a file without the marker, says so, and exits with 2 when nothing was checked', () => {
    const folder = mkdtempSync(join(tmpdir(), 'conformity-lens-'));
    const other = join(folder, 'compliance.yaml');
    writeFileSync(other, 'controls: []\n');
    const { status, stderr } = run('check', other);
    rmSync(folder, { recursive: true });
    assert.equal(status, 2);
    assert.match(stderr, /not a descriptor, skipped/);
  });

  it('law --changes lists what changed in the acts, when, and by which act', () => {
    const { stdout, status } = run('law', '--changes');
    assert.equal(status, 0);
    assert.match(stdout, /2026-07-27 {2}Machinery\n.*by Regulation \(EU\) 2026\/1744/);
    const { changes } = JSON.parse(run('law', '--changes', '--format', 'json').stdout) as {
      changes: unknown[];
    };
    assert.ok(changes.length >= 8, 'A change of the acts is missing in the JSON.');
    assert.equal(run('law').status, 2);
  });

  it('of several files one without the marker makes it exit with 2, so that a typo in the marker cannot pass', () => {
    const folder = mkdtempSync(join(tmpdir(), 'conformity-lens-'));
    const other = join(folder, 'compliance.yaml');
    writeFileSync(other, 'conformty: 1\n');
    const { status, stdout } = run('check', complete, other);
    rmSync(folder, { recursive: true });
    assert.equal(status, 2);
    assert.match(stdout, /GridGuard/, 'The other file is checked all the same.');
  });

  it('is reachable as npx conformity-lens in a checkout', () => {
    const { status, stdout } = spawnSync('npx', ['--no-install', 'conformity-lens', '--help'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    assert.equal(status, 0, 'Run "npm install": it links the command of the server package.');
    assert.match(stdout, /conformity-lens check/);
  });

  it('prints help', () => {
    assert.match(run('--help').stdout, /Usage:/);
    assert.equal(run('check', '--help').status, 0);
  });
});

/** Where a path of a descriptor leads: up, down, or nowhere that may be looked at. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stepsOf } from '../../../client/src/files/steps.ts';

const cases: readonly (readonly [path: string, up: number, down: string])[] = [
  ['docs/a.md', 0, 'docs/a.md'],
  ['./docs//a.md', 0, 'docs/a.md'],
  ['docs/deep/../a.md', 0, 'docs/a.md'],
  ['docs/', 0, 'docs'],
  ['', 0, ''],
  ['.', 0, ''],
  ['docs/..', 0, ''],
  ['../a.md', 1, 'a.md'],
  ['docs/../../a.md', 1, 'a.md'],
  ['../../../etc/passwd', 3, 'etc/passwd'],
  ['../docs/../../a.md', 2, 'a.md'],
  ['...', 0, '...'],
  ['%2e%2e/a.md', 0, '%2e%2e/a.md'],
  ['docs/a b#c?.md', 0, 'docs/a b#c?.md'],
];

const notRelative: readonly string[] = [
  '/etc/passwd',
  '//server/share',
  'C:/a.md',
  'c:a.md',
  'https://example.org/a.md',
  'file:///etc/passwd',
  '..\\..\\a.md',
  'docs\\a.md',
  '\\\\server\\share',
];

describe('the steps of a path', () => {
  for (const [path, up, down] of cases) {
    it(`${JSON.stringify(path)} goes up ${up} and down to "${down}"`, () => {
      assert.deepEqual(stepsOf(path), { up, names: down === '' ? [] : down.split('/') });
    });
  }

  for (const path of notRelative) {
    it(`${path} does not start at the descriptor`, () => {
      assert.equal(stepsOf(path), undefined);
    });
  }

  it('never lead up on the way down, whatever the path', () => {
    const step = fc.constantFrom('..', '.', '', 'docs', 'a.md', '...', ' ..');
    fc.assert(
      fc.property(fc.array(step), (path) => {
        const steps = stepsOf(path.join('/'));
        return !steps?.names.some((name) => ['', '.', '..'].includes(name));
      }),
    );
  });
});

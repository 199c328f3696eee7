/** Package URLs in parts. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packageUrlOf } from '../../../server/src/bom/package-url.ts';

describe('packageUrlOf', () => {
  const cases: readonly (readonly [
    text: string,
    parts: readonly (string | undefined)[],
    qualifiers?: object,
  ])[] = [
    ['pkg:pypi/My_Package@1.0', ['pypi', undefined, 'my-package', '1.0']],
    ['pkg:npm/%40scope/name@1.0', ['npm', '@scope', 'name', '1.0']],
    ['pkg:npm/@scope/name', ['npm', '@scope', 'name', undefined]],
    [
      'pkg:maven/org.acme/lamp@1.0?type=jar&classifier=x#sub',
      ['maven', 'org.acme', 'lamp', '1.0'],
      { type: 'jar', classifier: 'x' },
    ],
    ['pkg:huggingface/Acme/Encoder@ABCD', ['huggingface', 'Acme', 'Encoder', 'abcd']],
    ['pkg://deb/debian/curl@7.50', ['deb', 'debian', 'curl', '7.50']],
    ['pkg:generic/a%20b', ['generic', undefined, 'a b', undefined]],
  ];
  for (const [text, parts, qualifiers = {}] of cases) {
    it(text, () => {
      const url = packageUrlOf(text);
      assert.deepEqual([url?.type, url?.namespace, url?.name, url?.version], parts);
      assert.deepEqual(url?.qualifiers, qualifiers);
    });
  }
  const none = [
    '',
    ' ',
    'pkg:',
    'pkg:npm',
    'pkg:npm/',
    'npm/x',
    'https://acme.example',
    'pkg:maven/x',
    'pkg:npm/%zz',
    'pkg:5x/y',
    'pkg:__proto__/x',
  ];
  for (const text of none) it(`"${text}" is none`, () => assert.equal(packageUrlOf(text), undefined));
  it('a text that is too long is none', () =>
    assert.equal(packageUrlOf(`pkg:npm/${'x'.repeat(5_000)}`), undefined));
  it('never throws', () => {
    const parts = fc.constantFrom(
      'pkg:',
      'npm',
      'constructor',
      '/',
      '@',
      '?',
      '#',
      '%',
      '%40',
      '=',
      '&',
      ':',
      '//',
      'x',
      '\u0000',
      '💡',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts).map((all) => all.join('')),
        ),
        (text) => {
          packageUrlOf(text);
          packageUrlOf(`pkg:${text}`);
        },
      ),
    );
  });
});

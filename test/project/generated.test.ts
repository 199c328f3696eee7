/** Generated pages are as their sources say, and no page is left over. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generatedPages } from '../../.ci/docs/pages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('generated pages', () => {
  const pages = generatedPages();
  for (const [path, text] of pages) {
    it(`${path} is fresh`, () => {
      assert.equal(
        readFileSync(`${root}${path}`, 'utf8'),
        text,
        'Its source has changed: run "npm run docs" and commit the result.',
      );
    });
  }

  it('there is no page of a rule that is gone', () => {
    const files = readdirSync(`${root}docs/rules`, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    const known = new Set(pages.keys());
    assert.deepEqual(
      files.map((name) => `docs/rules/${name}`).filter((path) => !known.has(path)),
      [],
      'Run "npm run docs": it removes pages that no rule has.',
    );
  });
});

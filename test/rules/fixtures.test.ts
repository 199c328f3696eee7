/**
 * Annotated descriptors for the odd cases: the law's rules in `ai-act`, `bridge` and `cra`, malformed files in `form`,
 * and files of other tools in `foreign`, which have to be left alone. Those in `evidence` and `bom` are read together
 * with the files beside them. Each is also read with Windows line ends.
 */

import { analyse } from '../../server/src/analysis/analyse.ts';
import assert from 'node:assert/strict';
import { basename, dirname } from 'node:path';
import { assertAnnotated, expectedMarks } from '../support/annotated.ts';
import { settings } from '../support/clock.ts';
import { filesBelow, readText } from '../support/files.ts';
import { analyseIn, makeFolder } from '../support/folder.ts';
import { ruleIds } from '../../server/src/rules/index.ts';

const fixtures = ['ai-act', 'bridge', 'cra', 'form', 'foreign'].flatMap((folder) =>
  filesBelow(`test/fixtures/${folder}`),
);

/** Descriptors that name files; these lie in folders beside them. */
const withFiles = ['evidence', 'bom'].flatMap((folder) =>
  filesBelow(`test/fixtures/${folder}`).filter((path) => path.endsWith('.yaml')),
);

/** Copies of the folders, away from this repository: git would tell when the project itself changed a file. */
const copies = new Map(['evidence', 'bom'].map((name) => [name, makeFolder({}, `test/fixtures/${name}`)]));
const folderOf = (path: string): string => copies.get(basename(dirname(path)))?.path ?? '';

/** A first line `# Pending: reason` marks a known defect of the engine; remove it together with the defect. */
const pending = (text: string): boolean => text.startsWith('# Pending: ');

describe('fixtures', () => {
  after(() => {
    for (const folder of copies.values()) folder.dispose();
  });

  for (const path of fixtures) {
    const text = readText(path);
    const run = pending(text) ? it.skip : it;
    run(path, () => assertAnnotated(text));
    run(`${path} with Windows line ends`, () => assertAnnotated(text.replaceAll('\n', '\r\n')));
  }

  for (const path of withFiles) {
    const text = readText(path);
    it(path, async () => assertAnnotated(text, await analyseIn(folderOf(path), text)));
    const windows = text.replaceAll('\n', '\r\n');
    it(`${path} with Windows line ends`, async () =>
      assertAnnotated(windows, await analyseIn(folderOf(path), windows)));
  }

  it('leave files of other tools alone', () => {
    for (const path of fixtures.filter((each) => each.includes('/foreign/'))) {
      const { isDescriptor, findings } = analyse(readText(path), settings);
      assert.deepEqual(
        { isDescriptor, findings },
        { isDescriptor: false, findings: [] },
        `${path} has no marker and is none of our business.`,
      );
    }
  });

  it('show every rule about the law at least once', () => {
    const shown = new Set(
      [...fixtures, ...withFiles].flatMap((path) =>
        expectedMarks(readText(path)).map(({ label }) => label.split(' ')[0]),
      ),
    );
    const missing = ruleIds.filter((id) => !id.startsWith('descriptor/') && !shown.has(id));
    assert.deepEqual(missing, [], 'Add an annotated descriptor to test/fixtures for these rules.');
  });
});
